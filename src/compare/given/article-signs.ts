import type {Classified, Positioned, Token} from '../../layers/article.js';
import type {Clause, ClausedSentence} from '../../layers/parsed.js';
import type {Telling} from '../../layers/rule.js';
import {holds, overlap, type Span} from '../../layers/span.js';
import {wordClasses} from '../../rules/words/classes.js';
import {matterKeysOf} from './matter-keys.js';
import type {Meeting} from './meeting.js';
import {negationSigns} from './negation-signs.js';
import type {GivenClaim} from './read-claim.js';
import {phraseSigns, type Sign} from './signs.js';
import {isSaid, type StatementSign, statementSigns} from './statement-signs.js';

/** How an article tells the matter of a claim, and the signs of it. */
export interface ArticleTelling {
  readonly telling: Telling;
  readonly signs: readonly Sign[];
}

/** From here on a sentence, or the one before it, speaks of the claim. */
export const NEAR_SHARE = 0.2;
/** A clause with this share of the claim unsays it if it is negated, and a denial of so much denies it; less is enough in the lead. */
const UNSAYING_SHARE = 0.5;
const DENIED_SHARE_IN_LEAD = 0.25;
/** What makes an article tell the matter as false, or open. A sign of falsehood counts twice in the lead, else once near the claim's words. */
const ENOUGH = 2;
const IN_LEAD = 2;
/** A text of nothing but such words is explained by its first. */
const MOST_SHOWN = 12;

/**
 * Statements tell by their stance, whatever their words; lists of words are for what the reporter says himself. Who denies
 * something else denies nothing of the claim, but what an article begins with is its matter.
 */
export function articleTelling(article: Positioned, claim: GivenClaim, meeting: Meeting): ArticleTelling {
  const {bySentence, titles, lead} = meeting;
  const phrases = phraseSigns(article.tokens, 'article').filter((s) => !isSaid(article, s));
  const told = statementSigns(article, 'article');
  const isLead = ({sentence}: Sign) => sentence < lead;
  const isNear = ({sentence}: Sign) => Math.max(bySentence[sentence]!, bySentence[sentence - 1] ?? 0) >= NEAR_SHARE;
  const isAboutIt = (s: StatementSign) => {
    if (s.sentence <= titles) return true;
    const words = wordsDenied(article, s);
    // "It is a hoax": of what has just been told
    if (!words.some((t) => matterKeysOf(t).length > 0)) return isNear(s);
    return shareIn(words, claim) >= (isLead(s) ? DENIED_SHARE_IN_LEAD : UNSAYING_SHARE);
  };
  const best = bySentence.reduce((most, share, i) => (share > bySentence[most]! ? i : most), 0);
  const words = phrases.filter((s) => s.rule.tells === 'false' && (isLead(s) || isNear(s)));
  const denied = told.filter((s) => s.rule.tells === 'false' && isAboutIt(s));
  const untrue = [...denied, ...unsayingSigns(article, claim, meeting), ...words];
  const falsehood = untrue.reduce((sum, s) => sum + (isLead(s) ? IN_LEAD : 1), 0);
  if (falsehood >= ENOUGH) return {telling: 'false', signs: apart(untrue.slice(0, MOST_SHOWN))};
  const hedges = [...phrases, ...told].filter((s) => s.rule.tells === 'open');
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
    if (!article.tokens.slice(tokens.start, tokens.end).some((t) => wordClasses.negation.has(t.lower))) continue;
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
  claim: GivenClaim,
): number {
  const place = {start: words.start[start]!, end: words.end[end - 1]!};
  return shareIn(
    tokens.slice(own.start, own.end).filter((t) => holds(place, t)),
    claim,
  );
}

/** What a statement is about: the words of its claim, which another statement may have. */
function wordsDenied({tokens, statements, positions}: Positioned, {statement}: StatementSign): Token[] {
  const spans: readonly Span[] = positions[statement]!.claim?.spans ?? statements[statement]!.content;
  return tokens.filter((t) => spans.some((s) => holds(s, t)));
}

/** The share of the claim that some words hold. */
function shareIn(words: readonly Token[], {keys, weights, weight}: GivenClaim): number {
  const held = new Set(words.flatMap((t) => matterKeysOf(t).flatMap((key) => keys.get(key) ?? [])));
  return [...held].reduce((sum, bit) => sum + weights[bit]!, 0) / weight;
}
