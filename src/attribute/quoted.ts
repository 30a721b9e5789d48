import {endOfContent} from './end/end-of-content.js';
import type {Item} from './item.js';

/** The end of a quotation that is content by itself, or of the clause that it begins. */
export function quoted(items: readonly Item[], q: number): number {
  if (items[q]!.whole) return quotationRun(items, q);
  return endOfContent(items, q);
}

/** Quotations side by side. */
export function quotationRun(items: readonly Item[], q: number): number {
  let i = q + 1;
  while (items[i]?.tag === 'quotation') i++;
  return i;
}

/** "told the hall, to loud applause: “…”": a quotation after a colon at the end of the sentence. */
export function colonQuotation(items: readonly Item[], from: number): number | null {
  let q = items.length - 1;
  while (q > from && (items[q]!.tag === 'stop' || items[q]!.tag === 'mark')) q--;
  while (q > from && items[q]!.tag === 'quotation' && items[q - 1]!.tag === 'quotation') q--;
  return items[q]?.tag === 'quotation' && items[q]!.whole && items[q - 1]?.tag === 'colon' && q - 1 >= from ? q : null;
}
