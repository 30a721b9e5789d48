import {indefiniteArticles} from '../../rules/grammar/clause-words.js';
import {bitsOf, HAS, IS, traitsOf} from '../function-words.js';
import type {Words} from '../../layers/words.js';
import {type Chunk, chunk, lastOf, type PhraseDraft, type Scan} from './chunk.js';
import {chunkAt} from './chunk-at.js';

/** Cuts a sentence into chunks in one scan: noun phrases, verb groups, and the small words and marks between them. */
export function chunksOf(scan: Scan): Chunk[] {
  const {words} = scan;
  const found: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const next = foldPossessor(scan, chunkAt(scan, at, found), found);
    if (next.phrase) next.phrase.at = found.length;
    if (next.kind === 'comma') foldVerbless(found);
    found.push(next);
    at = next.end > at ? next.end : at + 1;
  }
  return found;
}

/** "the Church of Ostrel's website" is about the website: the possessor is all that stands before the 's. */
function foldPossessor(scan: Scan, next: Chunk, found: Chunk[]): Chunk {
  const before = lastOf(found);
  const {phrase} = next;
  if (next.kind !== 'adjunct' || !phrase?.possessor || before?.kind !== 'phrase') return next;
  const name = before.phrase!;
  const isNamed = name.kind === 'name' && !name.isTime && phrase.possessor.kind === 'name'; // not “Friday with Holt's aide”
  if (!isNamed && !isOfficer(scan, name, phrase)) return next;
  if (before.end !== next.start || phrase.preposition !== phrase.prepositionEnd - 1) return next;
  found.pop();
  name.end = phrase.possessor.end;
  phrase.possessor.preposition = phrase.preposition;
  phrase.possessor.prepositionEnd = phrase.prepositionEnd;
  phrase.possessor.of = name;
  phrase.possessor.role = 'attached';
  phrase.preposition = phrase.prepositionEnd = -1;
  phrase.start = before.start;
  return chunk('phrase', before.start, next.end, next.head, {...phrase, possessor: name});
}

/** "the mayor of Tarn's claim": who holds an office says it, and no town; but "a critic of the mayor's claim". */
const isOfficer = ({words: {lemma, lower}, bits}: Scan, name: PhraseDraft, {head, preposition}: PhraseDraft): boolean =>
  (traitsOf(lemma[name.head]!) & HAS.office) !== 0 &&
  !indefiniteArticles.includes(lower[name.determiner] ?? '') &&
  (bits[head]! & IS.contentNoun) !== 0 &&
  (bits[preposition]! & IS.nounPreposition) !== 0;

/** "Holt, while at the port, said": up to the comma there is no verb that the subordinator could open a clause for. */
function foldVerbless(found: Chunk[]): void {
  const opener = found[found.length - 2];
  if (opener?.kind !== 'subordinator' || lastOf(found)!.kind !== 'adjunct') return;
  found[found.length - 2] = chunk('adverb', opener.start, opener.end, opener.head);
}

/** What is known of each word by itself. */
export function bitsOfWords(words: Words): Int32Array {
  const bits = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) bits[i] = bitsOf(words.lower[i]!);
  return bits;
}
