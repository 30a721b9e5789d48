import type {WordClasses} from '../../language/phrase.js';
import {claimWords} from './claims.js';
import {clauses} from './clauses.js';
import {denials} from './denials.js';
import {hedges} from './hedges.js';
import {refusals} from './refusals.js';
import {requests} from './requests.js';
import {verbGroups} from './verb-groups.js';
import {voices} from './voices.js';

/** The classes that rules of stance name. */
export const stanceWords = {
  ...verbGroups,
  ...denials,
  ...claimWords,
  ...refusals,
  ...requests,
  ...hedges,
  ...voices,
  ...clauses,
} as const satisfies WordClasses;
