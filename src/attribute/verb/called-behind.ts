import {claimNouns} from '../../rules/words/claims.js';
import {contentWords} from '../../rules/attribution/words.js';
import {frameTaking} from '../cue-frames.js';
import type {Reading} from './reading.js';

/** "described the plan | in a letter to members | as a waste": the item where it begins what somebody called the object, or -1. */
export function calledBehind({items, after, clause, sentence: {itemOf, parsed}}: Reading, from: number): number {
  if (items[from]?.tag !== 'prep' || items[from]!.lower === contentWords.as || !frameTaking(after, 'o')) return -1;
  const {lower, quotation} = parsed.words;
  const {predicateWord: word} = clause;
  const last = clause.complement?.start ?? clause.end;
  const called = (preposition: number) =>
    lower[preposition] === contentWords.as && preposition < last && itemOf[preposition]! > from
      ? itemOf[preposition]!
      : -1;
  const as =
    parsed.phrases.find((p) => called(p.preposition) >= 0)?.preposition ??
    ((quotation[word - 1] ?? -1) < 0 ? word - 1 : word - 2); // as “sad”
  const parted = parsed.clauses.some(({start, verb}) => verb && itemOf[start]! > from && start < as);
  return parted ? -1 : called(as);
}

/** "dismissed as “pure fiction” | a claim that", "as nonsense | reports that": the item where the object begins behind what it is called, or -1. */
export function objectBehind({clause: {object}, at, sentence: {itemOf, parsed, phraseOf}}: Reading): number {
  const called = phraseOf[at + 1];
  const isClaim = (word: number) => claimNouns.has(parsed.words.lower[word]!);
  if (called && called.head > called.start && isClaim(called.head)) return itemOf[called.head]!;
  if (!object || itemOf[object.start]! <= at + 1) return -1;
  return object.determiner >= 0 || isClaim(object.head) ? itemOf[object.start]! : -1;
}
