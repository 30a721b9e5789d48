import type {SpeakerRule} from '../../layers/rule.js';
import {descriptionRules} from './descriptions.js';
import {nameRules} from './names.js';
import {otherRules} from './others.js';
import {pronounRules} from './pronouns.js';

/** Who a mention is, in the order in which the rules are tried. */
export const speakerRules: readonly SpeakerRule[] = [...pronounRules, ...nameRules, ...descriptionRules, ...otherRules];
