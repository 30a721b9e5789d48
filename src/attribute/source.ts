import type {ClausedSentence, Phrase} from '../layers/parsed.js';
import {TAG} from '../layers/words.js';
import {instancePrepositions} from '../rules/grammar/clause-words.js';
import type {Item} from './item.js';
import {startsNounPhrase} from './noun-phrase.js';
import {tagSet} from './word.js';

/** The source of a cue, as item indices [start, end), and where its clause begins. */
export interface SourceFound {
  readonly start: number;
  readonly end: number;
  /** First item of the clause: what stands before belongs to something else. */
  readonly clause: number;
}

const ENDS = tagSet('stop', 'comma');

/** The noun phrase right of the verb group that ends at `verbEnd`, with all that hangs on it, in "…," said Lee, an aide; or null. */
export function findSubjectAfter(items: readonly Item[], verbEnd: number): SourceFound | null {
  let start = verbEnd;
  while (items[start]?.tag === 'adv') start++;
  const s = items[start]?.sentence();
  const phrase = s?.phraseOf[start];
  if (!s || !phrase || phrase.isTime || !startsNounPhrase(items, start)) return null;
  let end = s.itemOf[endOfWhole(phrase, s.parsed) - 1]! + 1;
  while (ENDS.has(items[end - 1]!.tag)) end--; // a clause that hangs on it ends with the sentence
  return {start, end, clause: start};
}

/** Where a noun phrase ends with all that tells who it is: "a clerk | familiar with the talks", "clerks | , including Holt". */
export function endOfWhole({last}: Phrase, {phrases, words: {tag, lower}}: ClausedSentence): number {
  const hangs = lower[last] === ',' ? instancePrepositions.has(lower[last + 1]!) : tag[last] === TAG.ADJ;
  if (!hangs || tag[last - 1] === TAG.PUNCT) return last;
  return phrases.find((p) => p.preposition === last + 1 && p.prepositionEnd === last + 2)?.last ?? last;
}
