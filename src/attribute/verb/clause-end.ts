import {endOfContent} from '../content.js';
import {endOfSubordinate} from '../objects.js';
import {WORDS} from '../word-sets.js';
import type {Reading} from './reading.js';

/** The end of content that is a clause of its own: sooner where the attribution hangs on another clause. */
export function endOfClause(r: Reading, from: number): number {
  const {items, source, group, verb} = r;
  const end = pastItsVerb(r, endOfContent(items, from, WORDS));
  const before = items[source.clause - 1];
  const opening = group.start === 0 && verb.form === 'ing'; // Citing costs, Lund left
  const hangs = opening || before?.tag === 'sub' || before?.tag === 'wh';
  return hangs ? endOfSubordinate(items, from, end) : end;
}

/** "said the ferry, built in 1910, had been sold": no clause ends before its verb. */
function pastItsVerb({items, sentence, clause: {complement, verb}}: Reading, end: number): number {
  if (!complement?.verb?.finite || complement.start < verb!.end) return end;
  const at = sentence.itemOf[complement.verb.head]!;
  return at >= end ? endOfContent(items, at, WORDS) : end;
}
