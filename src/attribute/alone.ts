import type {Segmented} from '../layers/article.js';
import type {Level} from './item.js';
import {uncued} from './block.js';
import {apart} from './content.js';
import type {Entry, Unplaced} from './order.js';
import {innerSpans, isQuotationOnly} from './quotation-runs.js';

/** A quotation that stands without a cue: sentences of the paragraph that are nothing else, and that no statement took. */
export function quotationAlone(article: Segmented, levels: readonly Level[], own: readonly Entry[]): Unplaced | null {
  if (!levels.some(isQuotationOnly)) return null;
  const taken = new Set(own.flatMap((e) => e.found.content.map((c) => c.start)));
  const spans = levels
    .filter(isQuotationOnly)
    .flatMap((l) => innerSpans(article, l))
    .filter((s) => !taken.has(s.start));
  const first = spans[0];
  if (!first) return null;
  const words = article.text.slice(first.start, first.end).split(/\s+/).length;
  if (levels[0]!.in === 'title' || (words < 3 && !/[.!?]/.test(article.text.slice(first.end - 1, first.end))))
    return null;
  const level = levels.find((l) => isQuotationOnly(l) && innerSpans(article, l).some((s) => s.start === first.start))!;
  return uncued(article, level, apart(spans), 'attribution/quotation-alone');
}
