import type {Positioned} from '../../layers/article.js';
import type {PositionRule} from '../../layers/rule.js';
import {positionRules} from '../../rules/compare/positions.js';
import {type ArticleTelling, articleTelling, NEAR_SHARE} from './article-signs.js';
import {meet} from './meeting.js';
import type {GivenClaim} from './read-claim.js';
import type {Sign} from './signs.js';

/*
 * Takes a claim that was given and an article with its statements; gives what the article holds of the claim, and why.
 * Leaves to others who makes the statements, and how it is printed.
 */

export interface GivenPosition {
  readonly claim: string;
  readonly rule: PositionRule;
  /** The words of the claim that decided. */
  readonly inClaim: readonly Sign[];
  /** Those of the article. */
  readonly inArticle: readonly Sign[];
  /** Indices of the sentences that speak of the claim most, best first. */
  readonly sentences: readonly number[];
  /** Indices of the statements in sentences that speak of it. */
  readonly statements: readonly number[];
}

/** What an article holds of the claim's matter if it is about it. */
const LEAST_SHARE = 0.25;
const MOST_SENTENCES = 3;

export function positionOn(claim: GivenClaim, article: Positioned): GivenPosition {
  const meeting = meet(article, claim);
  const {share, bySentence} = meeting;
  if (share < LEAST_SHARE) return {...NOTHING, claim: claim.text, rule: positionRules.find((r) => r.other)!};
  const {telling, signs}: ArticleTelling = articleTelling(article, claim, meeting);
  const rule = positionRules.find(
    (r) => !r.other && (r.claim ?? claim.telling) === claim.telling && (r.article ?? telling) === telling,
  )!;
  const sentences = bySentence
    .map((_, i) => i)
    .filter((i) => bySentence[i]! >= NEAR_SHARE)
    .sort((a, b) => bySentence[b]! - bySentence[a]! || a - b)
    .slice(0, MOST_SENTENCES);
  const statements = article.statements.flatMap((s, i) =>
    Math.max(bySentence[s.sentence]!, bySentence[s.sentence - 1] ?? 0) >= NEAR_SHARE ? [i] : [],
  );
  const inClaim = rule.claim === undefined ? [] : claim.signs;
  const inArticle = rule.article === undefined ? [] : signs;
  return {claim: claim.text, rule, inClaim, inArticle, sentences, statements};
}

const NOTHING = {inClaim: [], inArticle: [], sentences: [], statements: []} as const;
