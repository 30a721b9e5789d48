import {namedMonths} from '../rules/words/grammar.js';
import type {ItemDraft} from './item.js';
import {tagSet} from './word.js';

const FIRST_NAMES = new Set(namedMonths);

const DATING = tagSet('prep', 'num', 'det', 'adj', 'time');

/** Settles what may be a first name: "said Will Hale", "Jun Feng", but "in June Mayor Hale", and "from May 2031" a month. */
export function settlesFirstName(items: readonly ItemDraft[], i: number): boolean {
  const it = items[i]!;
  const before = items[i - 1]?.tag ?? 'stop';
  const after = items[i + 1]?.tag;
  if (it.tag === 'modal' && it.isTime && before === 'prep' && after === 'num') {
    it.tag = 'time';
    return true;
  }
  if (!it.capital || after !== 'name') return false;
  const isMonth = it.tag === 'time' && FIRST_NAMES.has(it.lower) && !DATING.has(before);
  if (!isMonth && !(it.tag === 'modal' && before !== 'stop')) return false;
  it.tag = 'name';
  it.isTime = false;
  return true;
}
