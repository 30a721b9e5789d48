import type {Segmented} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {markTag} from './lexicon.js';

/** Most of its longer words with a capital, and no colon at the end: that opens what is said. */
export function isHeadline(article: Segmented, range: Span): boolean {
  if (range.end - range.start > 40 || markTag(article.tokens[range.end - 1]!.lower) === 'colon') return false;
  let capitals = 0;
  let words = 0;
  for (let i = range.start; i < range.end; i++) {
    const t = article.tokens[i]!;
    if (t.kind !== 'word' || t.end - t.start < 4) continue;
    words++;
    if (t.capital) capitals++;
  }
  return words >= 4 && capitals >= words * 0.75;
}
