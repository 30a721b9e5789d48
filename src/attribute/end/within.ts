import {lowest} from '../../layers/lowest.js';
import type {Clause} from '../../layers/parsed.js';
import {TAG} from '../../layers/words.js';
import type {Item, LevelSentence} from '../item.js';

/** Content, from its first item to an end that may be too late. */
export interface ContentSoFar {
  readonly items: readonly Item[];
  readonly sentence: LevelSentence;
  readonly from: number;
  readonly end: number;
  /** The clause of its cue, where that is a verb. */
  readonly cue: Clause | null;
}

/** No content has more clauses or noun phrases; keeps the time linear. */
const MOST_WITHIN = 64;

/** Of clauses or noun phrases, in their order, those that begin behind the item `from` and before `end`. */
export function within<T extends {readonly start: number}>(
  all: readonly T[],
  itemOf: readonly number[],
  from: number,
  end: number,
): readonly T[] {
  const first = firstBehind(all, itemOf, from);
  let to = first;
  while (to < all.length && to - first < MOST_WITHIN && itemOf[all[to]!.start]! < end) to++;
  return all.slice(first, to);
}

/** Which of them is the first that begins behind an item. */
export const firstBehind = (
  all: readonly {readonly start: number}[],
  itemOf: readonly number[],
  item: number,
): number => lowest(0, all.length, (i) => itemOf[all[i]!.start]! > item);

/** Whether a word stands within a bracket that opens behind `from`, or within marks that only mark words of the sentence. */
export function isSetApart(items: readonly Item[], {itemOf, parsed}: LevelSentence, from: number, at: number): boolean {
  const {quotation, tag} = parsed.words;
  let brackets = 0;
  for (let i = from; i < itemOf[at]!; i++) {
    if (items[i]!.tag === 'open') brackets++;
    else if (items[i]!.tag === 'close') brackets--;
  }
  if (brackets > 0) return true;
  let marks = 0;
  for (let w = at - 1; w >= 0 && itemOf[w]! >= from; w--) if (quotation[w]! >= 0 && tag[w] === TAG.PUNCT) marks++;
  return marks % 2 === 1;
}

/** Whether words of a clause are quoted. */
export const hasMarks = ({parsed}: LevelSentence, {start, end}: Clause): boolean =>
  parsed.words.quotation.subarray(start, end).some((q) => q >= 0);
