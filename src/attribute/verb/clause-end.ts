import {endOfContent} from '../content.js';
import {endOfSubordinate} from '../objects.js';
import {WORDS} from '../word-sets.js';
import type {Reading} from './reading.js';

/** The end of content that is a clause of its own: sooner where the attribution hangs on another clause. */
export function endOfClause({items, source, group, verb}: Reading, from: number): number {
  const end = endOfContent(items, from, WORDS);
  const before = items[source.clause - 1];
  const opening = group.start === 0 && verb.form === 'ing'; // Citing costs, Lund left
  const hangs = opening || before?.tag === 'sub' || before?.tag === 'wh';
  return hangs ? endOfSubordinate(items, from, end) : end;
}
