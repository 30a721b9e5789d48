import {existential, expletive} from '../rules/words/grammar.js';
import type {ItemDraft} from './item.js';
import {type Tag, tagSet, takesClause} from './word.js';

/** Words that "'s" makes no possessive of. */
const CONTRACTED = tagSet('pron', 'who', 'wh', 'that');

/** What the "'s" at `i` is short for: "he's said" (has), "it's not", "it's claimed that" (is); null for a possessive. */
export function contracted(items: readonly ItemDraft[], i: number): Tag | null {
  if (!CONTRACTED.has(items[i - 1]?.tag ?? 'stop')) return null;
  const after = items[i + 1];
  return (after?.form === 'past' || after?.form === 'part') && !isHearsay(items, i) ? 'have' : 'be';
}

/** "It's claimed he left": what the expletive stands for comes behind. */
const isHearsay = (items: readonly ItemDraft[], i: number): boolean =>
  items[i - 1]!.lower === expletive && items[i + 1]!.cues.some(takesClause) && opensClause(items[i + 2]);

const CLAUSE_OPENERS = tagSet('that', 'det', 'pron', 'poss', 'name', 'quotation', 'num', 'wh', 'neg', 'sub');

/** Whether a clause can begin here. */
export function opensClause(it: ItemDraft | undefined): boolean {
  if (!it) return false;
  return CLAUSE_OPENERS.has(it.tag) || it.lower === existential;
}
