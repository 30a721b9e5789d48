import type {WordClasses} from '../../language/phrase.js';
import {claimWords} from './claims.js';
import {clauses, hedges, verbGroups, voices} from './clauses.js';
import {denials} from './denials.js';
import {refusals} from './refusals.js';
import {requests} from './requests.js';

/** All word classes that rules name in angle brackets. */
export const wordClasses = {
  ...verbGroups,
  ...denials,
  ...claimWords,
  ...refusals,
  ...requests,
  ...hedges,
  ...voices,
  ...clauses,
} as const satisfies WordClasses;
