import type {Item} from '../item.js';
import {tagSet} from '../word.js';

/** Whether a comma, a dash or a whole quotation stands before the item. */
export function isParted(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && (PARTING.has(before.tag) || before.whole);
}

const PARTING = tagSet('comma', 'dash', 'colon');

/** "said that, according to Lund, it rained": nothing is said yet. */
export const isBare = (items: readonly Item[], from: number, at: number): boolean =>
  items[from]!.tag === 'that' && behindMark(items, from, at) === from + 1;

/** The end of what stands before an item, without the marks and conjunctions between. */
export function behindMark(items: readonly Item[], from: number, at: number): number {
  let end = at;
  while (end > from + 1 && JOINS.has(items[end - 1]!.tag)) end--;
  return end;
}

const JOINS = tagSet('cc', 'comma', 'dash', 'colon');
