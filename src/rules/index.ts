import type {Rule} from '../layers/rule.js';
import {attributionRules} from './attribution/index.js';
import {boilerplateRules} from './boilerplate/index.js';
import {speakerRules} from './speaker/index.js';
import {stanceRules} from './stance/index.js';

/** The registry: every rule, in the order of the stages. */
export const rules: readonly Rule[] = [...boilerplateRules, ...attributionRules, ...stanceRules, ...speakerRules];
