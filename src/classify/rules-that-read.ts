import type {StanceRule} from '../layers/rule.js';
import {stanceRules} from '../rules/stance/index.js';

/** The rules that read this kind of zone. Their phrases are numbered in this order. */
export const rulesThatRead = (reads: StanceRule['reads']): readonly StanceRule[] =>
  stanceRules.filter((r) => r.reads === reads && phrasesOf(r).length > 0);

/** All phrases by which a rule judges. */
export const phrasesOf = (rule: StanceRule): readonly string[] => [...(rule.finds ?? []), ...rule.phrases];
