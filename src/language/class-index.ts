import type {Token} from '../layers/article.js';
import {type Leaf, leafOf, type WordSet, wordSet} from './word-set.js';

/** A class of words made ready for look-up: single words, starts and ends of words, and longer entries by their first word. */
interface ClassIndex {
  readonly single: WordSet;
  readonly longer: ReadonlyMap<string, readonly (readonly Leaf[])[]>;
}

/** One index for each class: the same few stand in most phrases. */
const classIndexes = new WeakMap<readonly string[], ClassIndex>();

export function indexOf(entries: readonly string[]): ClassIndex {
  const known = classIndexes.get(entries);
  if (known) return known;
  const single: Leaf[] = [];
  const longer = new Map<string, (readonly Leaf[])[]>();
  for (const entry of entries) {
    const [first, ...rest] = entry.split(' ').map(leafOf);
    if (rest.length) longer.set(first!.text, [...(longer.get(first!.text) ?? []), rest]);
    else single.push(first!);
  }
  const index = {single: wordSet(single), longer};
  classIndexes.set(entries, index);
  return index;
}

/** Whether the words from `at` on are these. */
export function follows(leaves: readonly Leaf[], words: readonly Token[], at: number): boolean {
  if (at + leaves.length > words.length) return false;
  for (let i = 0; i < leaves.length; i++) if (!fits(leaves[i]!, words[at + i]!.lower)) return false;
  return true;
}

/** Whether a word is this one, or starts or ends so. */
export const fits = ({kind, text}: Leaf, lower: string): boolean =>
  kind === 'word' ? lower === text : kind === 'prefix' ? lower.startsWith(text) : lower.endsWith(text);
