import {nameLinks} from '../rules/words/grammar.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {tagSet} from './word.js';

const AROUND_TIME = tagSet('det', 'adj', 'num', 'prep', 'genitive', 'time');

export function isTimeOnly(items: readonly Item[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const it = items[i]!;
    if (!it.isTime && !AROUND_TIME.has(it.tag)) return false;
  }
  return items.slice(start, end).some((it) => it.isTime);
}

/** A noun phrase with what hangs on it, up to `right`: "people familiar with the case", "a man arrested in Lund". */
export function wholeSubject(items: readonly Item[], end: number, right: number): number {
  if (end >= right) return right;
  const named = items[end - 1]!.tag === 'name';
  let i = end;
  while (i < right) {
    const it = items[i]!;
    if (it.isTime || it.tag === 'time' || it.tag === 'adv' || it.tag === 'who' || it.tag === 'mark') break;
    if (it.tag === 'prep') {
      if (items[i + 1]?.isTime || (items[i + 2]?.isTime && items[i + 1]?.tag !== 'name')) break;
      if (named && !NAME_LINKS.has(it.lower)) break;
      if (!startsNounPhrase(items, i + 1)) break;
      const next = endOfNounPhrase(items, i + 1, right);
      if (next === i + 1) break;
      i = next;
    } else if (
      it.tag === 'verb' &&
      (it.form === 'past' || it.form === 'part' || it.form === 'ing') &&
      i === end &&
      !named
    ) {
      i++; // a reduced relative: "a source involved in the talks"
      if (items[i]?.tag === 'to' && items[i + 1]?.tag === 'be' && i + 2 < right) i += 2; // men believed to be loyal to Lund
      if (items[i]?.tag === 'time' && i < right) i++; // a report published Wednesday
    } else if (it.tag === 'adj' && !named) {
      i++;
    } else if (it.tag === 'to' && !named && i > 0 && startsNounPhrase(items, i + 1)) {
      i = endOfNounPhrase(items, i + 1, right); // a source close to the talks, with access to the king
    } else if (startsNounPhrase(items, i) && i > end) {
      const next = endOfNounPhrase(items, i, right);
      if (next === i) break;
      i = next;
    } else break;
  }
  return Math.max(i, end);
}

export const NAME_LINKS = new Set(nameLinks);
