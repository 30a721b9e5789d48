import {nameLinks} from '../rules/words/grammar.js';
import type {Item} from './item.js';
import {tagSet} from './word.js';

const AROUND_TIME = tagSet('det', 'adj', 'num', 'prep', 'genitive', 'time');

export function isTimeOnly(items: readonly Item[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const it = items[i]!;
    if (!it.isTime && !AROUND_TIME.has(it.tag)) return false;
  }
  return items.slice(start, end).some((it) => it.isTime);
}

export const NAME_LINKS = new Set(nameLinks);
