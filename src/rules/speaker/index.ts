import type {SpeakerRule} from '../../layers/rule.js';
import {inForce} from '../own.js';
import {descriptionRules} from './descriptions.js';
import {nameRules} from './names.js';
import {otherRules} from './others.js';
import {pronounRules} from './pronouns.js';

/** Whom a mention means; rules are tried in this order. */
export const speakerRules: readonly SpeakerRule[] = inForce<SpeakerRule>([
  ...pronounRules,
  ...nameRules,
  ...descriptionRules,
  ...otherRules,
]);
