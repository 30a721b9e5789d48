import type {Classified} from '../../layers/article.js';
import type {Clause, ClausedSentence} from '../../layers/parsed.js';
import type {Telling} from '../../layers/rule.js';
import {overlap} from '../../layers/span.js';
import {wordClasses} from '../../rules/words/classes.js';
import {matterKeysOf} from './matter-keys.js';
import type {Meeting} from './meeting.js';
import {negationSigns} from './negation-signs.js';
import type {GivenClaim} from './read-claim.js';
import {phraseSigns, type Sign} from './signs.js';
import {statementSigns} from './statement-signs.js';

/** How an article tells the matter of a claim, and the signs of it. */
export interface ArticleTelling {
  readonly telling: Telling;
  readonly signs: readonly Sign[];
}

/** From here on a sentence, or the one before it, speaks of the claim. */
export const NEAR_SHARE = 0.2;
/** A clause with this share of the claim unsays it if it is negated. */
const UNSAYING_SHARE = 0.5;
/** What makes an article tell the matter as false, or open. A sign of falsehood counts twice in the lead, else once near the claim's words. */
const ENOUGH = 2;
const IN_LEAD = 2;
/** A text of nothing but such words is explained by its first. */
const MOST_SHOWN = 12;
const NEGATION: ReadonlySet<string> = new Set(wordClasses.negation);

export function articleTelling(article: Classified, claim: GivenClaim, meeting: Meeting): ArticleTelling {
  const {bySentence, titles, lead} = meeting;
  const phrases = phraseSigns(article.tokens, 'article');
  // a denial is what the article is about only where it begins with it
  const told = statementSigns(article);
  const isLead = ({sentence}: Sign) => sentence < lead;
  const isNear = ({sentence}: Sign) => Math.max(bySentence[sentence]!, bySentence[sentence - 1] ?? 0) >= NEAR_SHARE;
  const best = bySentence.reduce((most, share, i) => (share > bySentence[most]! ? i : most), 0);
  const words = phrases.filter((s) => s.rule.tells === 'false' && (isLead(s) || isNear(s)));
  const denied = told.filter((s) => s.rule.tells === 'false' && s.sentence <= titles).slice(0, 1);
  const untrue = [...denied, ...unsayingSigns(article, claim, meeting), ...words];
  const falsehood = untrue.reduce((sum, s) => sum + (isLead(s) ? IN_LEAD : 1), 0);
  if (falsehood >= ENOUGH) return {telling: 'false', signs: apart(untrue.slice(0, MOST_SHOWN))};
  const hedges = [...phrases, ...told.filter(isLead)].filter((s) => s.rule.tells === 'open');
  const inLead = hedges.filter(isLead);
  const inBest = hedges.filter((s) => s.sentence === best);
  const open = inLead.length + (inBest.length > 0 ? 1 : 0);
  const shown = [...inLead, ...inBest.filter((s) => !isLead(s))].slice(0, MOST_SHOWN);
  if (open >= ENOUGH) return {telling: 'open', signs: apart(shown)};
  return {telling: 'so', signs: []};
}

/** In text order, without those that share words with another: the words that deny may be a word of falsehood. */
const apart = (signs: readonly Sign[]): Sign[] =>
  signs.filter((s, i) => !signs.slice(0, i).some((other) => overlap(s, other))).sort((a, b) => a.start - b.start);

/** A negated clause of the lead that holds most of what the claim says. */
function unsayingSigns(article: Classified, claim: GivenClaim, {bySentence, lead}: Meeting): Sign[] {
  for (let sentence = 0; sentence < Math.min(lead, article.sentences.length); sentence++) {
    const {tokens, paragraph} = article.sentences[sentence]!;
    if (bySentence[sentence]! < UNSAYING_SHARE) continue;
    if (!article.tokens.slice(tokens.start, tokens.end).some((t) => NEGATION.has(t.lower))) continue;
    const parsed = article.grammar.sentence(tokens, null, paragraph);
    if (!parsed) continue;
    const holdsMost = ({start, end}: Clause) => shareOfClause(article, parsed, start, end, claim) >= UNSAYING_SHARE;
    const [first] = negationSigns(article, parsed, sentence, holdsMost);
    if (first) return [first];
  }
  return [];
}

function shareOfClause(
  {tokens}: Classified,
  {words, tokens: own}: ClausedSentence,
  start: number,
  end: number,
  {keys, weights, weight}: GivenClaim,
): number {
  const held = new Set<number>();
  for (let i = own.start; i < own.end; i++) {
    const t = tokens[i]!;
    if (t.start < words.start[start]! || t.end > words.end[end - 1]!) continue;
    for (const key of matterKeysOf(t)) {
      const bit = keys.get(key);
      if (bit !== undefined) held.add(bit);
    }
  }
  return [...held].reduce((sum, bit) => sum + weights[bit]!, 0) / weight;
}
