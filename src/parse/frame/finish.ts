import type {PhraseDraft} from '../chunk/chunk.js';
import type {Read} from '../clause/read-clauses.js';
import type {Words} from '../../layers/words.js';
import {emptySubjects} from './expletives.js';
import {findGaps, shareObjects} from './gaps.js';
import {readHeadlinePassives} from './headline-passive.js';
import {nameKinds} from './kinds.js';
import {negate} from './negation.js';
import {linkTrailing, takeFirstQuotation} from './quotations.js';
import {widen} from './spans.js';

/** Links what the one pass over the sentence could not know yet: a pass each, in this order. */
export function finish(read: Read, words: Words, phrases: readonly PhraseDraft[], headline: boolean): void {
  const {clauses} = read;
  findGaps(clauses);
  shareObjects(clauses);
  emptySubjects(clauses, words);
  nameKinds(clauses, words);
  takeFirstQuotation(read, words);
  linkTrailing(clauses);
  if (headline) readHeadlinePassives(clauses);
  negate(clauses, words);
  widen(clauses, phrases);
}
