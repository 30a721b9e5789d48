import {frameTaking} from '../cue-frames.js';
import {AS, CLAIM_NOUNS} from '../word-sets.js';
import {tagSet} from '../word.js';
import type {Item} from '../item.js';
import type {Reading} from './reading.js';

/** "described the plan | in a letter to members | as a waste": where it begins what somebody called the object, or -1. */
export function calledBehind({items, after, clause, sentence: {itemOf}}: Reading, from: number): number {
  if (items[from]?.tag !== 'prep' || items[from]!.lower === AS || !frameTaking(after, 'o')) return -1;
  let at = from + 1;
  while (at < from + REACH && IN_ADJUNCT.has(items[at]?.tag ?? '') && items[at]!.lower !== AS) at++;
  if (items[at]?.lower !== AS || !items[at + 1]) return -1;
  return clause.complement === null || itemOf[clause.complement.start]! > at ? at : -1;
}

/** Items of the phrases between. */
const REACH = 12;
const IN_ADJUNCT = tagSet('prep', 'to', 'det', 'poss', 'adj', 'noun', 'name', 'num', 'time', 'genitive');

/** The object behind what it is called: from its determiner, or the noun for a claim. */
export function objectBehind(items: readonly Item[], from: number): number {
  let i = from;
  while (i < from + CALLED_IN_ITEMS && CALLED.has(items[i]?.tag ?? '') && !CLAIM_NOUNS.has(items[i]!.lower)) i++;
  const it = items[i];
  return it && i > from && (it.tag === 'det' || it.tag === 'poss' || CLAIM_NOUNS.has(it.lower)) ? i : -1;
}

const CALLED = tagSet('quotation', 'adv', 'adj', 'noun', 'cc', 'prep');
const CALLED_IN_ITEMS = 6;
