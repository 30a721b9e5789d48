import type {StanceRule} from '../layers/rule.js';
import {stanceRules} from '../rules/stance/index.js';

/** The rules that read this kind of zone, in order: their phrases are numbered through. */
export const rulesThatRead = (reads: StanceRule['reads']): readonly StanceRule[] =>
  stanceRules.filter((r) => r.reads === reads && phrasesOf(r).length > 0);

/** All phrases that a rule decides by. */
export const phrasesOf = (rule: StanceRule): readonly string[] => [...(rule.finds ?? []), ...rule.phrases];
