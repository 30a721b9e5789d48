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
  let end = s.itemOf[phrase.last - 1]! + 1;
  while (ENDS.has(items[end - 1]!.tag)) end--; // a clause that hangs on it ends with the sentence
  return {start, end, clause: start};
}
