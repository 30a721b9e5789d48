import type {Classified} from '../../layers/article.js';
import {signRules} from '../../rules/compare/signs.js';
import type {Sign} from './signs.js';

const RULES = signRules.filter((rule) => rule.stance !== undefined);

/** The statements whose stance is a sign of how the matter is told, by the words that decided the stance. */
export const statementSigns = ({statements, judgements}: Classified): Sign[] =>
  statements.flatMap(({sentence}, i) => {
    const {stance, evidence} = judgements[i]!;
    const rule = RULES.find((r) => r.stance === stance);
    return rule && evidence ? [{rule, sentence, ...evidence}] : [];
  });
