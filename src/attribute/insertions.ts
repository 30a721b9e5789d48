import {genitives} from '../rules/words/names.js';
import type {Item} from './item.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';

const APPOSED = tagSet('det', 'poss', 'noun', 'name', 'adj', 'num', 'who');

const APPOSITION_ENDS = tagSet('comma', 'stop', 'quotation', 'semi', 'dash', 'colon');

/** ", an aide to Lee, who lives in Lund": appositions and relative clauses after a name, to the stop or quotation. */
export function endOfAppositions(items: readonly Item[], from: number): number {
  let end = from;
  while (items[end]?.tag === 'comma') {
    // ", then a senior pastor", ", of Jackson"
    const first = items[end + 1];
    const led = first !== undefined && (first.tag === 'adv' || genitives.includes(first.lower));
    const opens = led ? items[end + 2] : first;
    if (!opens || opens.isTime || !APPOSED.has(opens.tag)) break;
    let relative = opens.tag === 'who';
    let i = end + 1;
    while (i < items.length && !APPOSITION_ENDS.has(items[i]!.tag)) {
      if (items[i]!.tag === 'who') relative = true;
      if (!relative && isFiniteAt(items, i)) return end;
      i++;
    }
    end = i;
  }
  return end;
}
