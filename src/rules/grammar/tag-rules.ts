import {functionRules} from './function-rules.js';
import {modifierRules} from './modifier-rules.js';
import {nameTagRules} from './name-rules.js';
import {nounRules} from './noun-rules.js';
import {speechRules} from './speech-rules.js';
import type {TagRule} from './tag-rule.js';

/** The passes over a sentence, in their order. */
export const tagPasses: readonly (readonly TagRule[])[] = [
  nameTagRules,
  nounRules,
  functionRules,
  modifierRules,
  speechRules,
];
