import {endOfAppositions} from './insertions.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {NAME_LINKS} from './whole-subject.js';

/** The source of a cue, as item indices [start, end), and where its clause begins. */
export interface SourceFound {
  readonly start: number;
  readonly end: number;
  /** First item of the clause: what stands before belongs to something else. */
  readonly clause: number;
}

/** The subject right of the verb group that ends at `verbEnd`, in "…," said Lee, an aide; or null. */
export function findSubjectAfter(items: readonly Item[], verbEnd: number): SourceFound | null {
  let start = verbEnd;
  while (items[start]?.tag === 'adv') start++;
  if (!startsNounPhrase(items, start) || items[start]!.tag === 'that') return null;
  let end = endOfNounPhrase(items, start, items.length);
  if (end === start || (items[end]?.isTime && items[end - 1]!.tag === 'adj')) return null;
  // "said Ana Ruiz of Lund", "a man with knowledge of the plan"
  while (
    items[end]?.tag === 'prep' &&
    NAME_LINKS.has(items[end]!.lower) &&
    startsNounPhrase(items, end + 1) &&
    !items[end + 1]!.isTime
  ) {
    const next = endOfNounPhrase(items, end + 1, items.length);
    if (next === end + 1) break;
    end = next;
  }
  end = endOfAppositions(items, end);
  return {start, end, clause: start};
}
