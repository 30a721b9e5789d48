import type {Segmented} from '../../layers/article.js';
import {matterKeysOf} from './matter-keys.js';
import type {GivenClaim} from './read-claim.js';

/** How much of a claim's matter an article holds, from 0 to 1. */
export interface Meeting {
  readonly share: number;
  /** What each sentence alone holds. */
  readonly bySentence: readonly number[];
  /** How many sentences its titles have, and with them its lead. */
  readonly titles: number;
  readonly lead: number;
}

/** The first sentences of an article say what it is about; what the body begins with is often a summary. */
const LEAD_IN_SENTENCES = 3;
const SUMMARY_IN_SENTENCES = 4;
const WINDOW_IN_SENTENCES = 3;
/** What an article is about is named every few sentences. */
const SENTENCES_PER_MENTION = 6;
const LEAST_MENTIONS = 2;
/** One word in common is chance, unless the claim has no other. */
const LEAST_KEYS = 2;

/** The mean of what the lead holds, what the best few sentences hold, and how often the words recur. */
export function meet(article: Segmented, {keys, weights, weight}: GivenClaim): Meeting {
  const titles = article.sentences.filter((s) => article.paragraphs[s.paragraph]!.in === 'title').length;
  const lead = titles + LEAD_IN_SENTENCES;
  if (weight === 0) return {share: 0, bySentence: article.sentences.map(() => 0), titles, lead};
  const counts = new Array<number>(weights.length).fill(0);
  const bits = article.sentences.map(({tokens}) => {
    let held = 0;
    for (let i = tokens.start; i < tokens.end; i++) {
      const of = matterKeysOf(article.tokens[i]!);
      for (let k = 0; k < of.length; k++) {
        const bit = keys.get(of[k]!);
        if (bit === undefined) continue;
        held |= 1 << bit;
        counts[bit]!++;
      }
    }
    return held;
  });
  const shareOf = (held: number): number =>
    held === 0 ? 0 : weights.reduce((sum, w, bit) => (held & (1 << bit) ? sum + w : sum), 0) / weight;
  const together = (from: number, many: number): number =>
    shareOf(bits.slice(from, from + many).reduce((a, b) => a | b, 0));
  const best = bits.reduce((most, _, i) => Math.max(most, together(i, WINDOW_IN_SENTENCES)), 0);
  const enough = Math.max(LEAST_MENTIONS, bits.length / SENTENCES_PER_MENTION);
  const recurring = counts.reduce((sum, n, bit) => sum + weights[bit]! * Math.min(1, n / enough), 0) / weight;
  const isMet = counts.filter((n) => n > 0).length >= Math.min(LEAST_KEYS, counts.length);
  const share = isMet ? (best + together(0, titles + SUMMARY_IN_SENTENCES) + recurring) / 3 : 0;
  return {share, bySentence: bits.map(shareOf), titles, lead};
}
