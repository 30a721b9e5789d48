import type {Segmented} from '../../layers/article.js';
import type {ClausedSentence} from '../../layers/parsed.js';
import type {ContentFound} from '../content.js';
import type {Level} from '../item.js';

/** A parsed sentence, and where its words stand among the items of a level. */
export interface FrameSentence {
  readonly parsed: ClausedSentence;
  /** For each word the item that holds it; one more behind the last. */
  readonly itemOf: Int32Array;
  /** Whether a quotation begins a sentence of its own: with a capital. */
  readonly anew: (quotation: number) => boolean;
}

/** Lays a sentence's words beside the items that cover the same text. */
export function alignTo(article: Segmented, level: Level, parsed: ClausedSentence): FrameSentence {
  const {words} = parsed;
  const {items} = level;
  const itemOf = new Int32Array(words.length + 1);
  let at = 0;
  for (let w = 0; w < words.length; w++) {
    while (at + 1 < items.length && items[at]!.end <= words.start[w]!) at++;
    itemOf[w] = at;
  }
  itemOf[words.length] = words.length > 0 ? itemOf[words.length - 1]! + 1 : 0;
  const anew = (q: number) => article.tokens[article.quotations[q]!.tokens.start]?.capital ?? false;
  return {parsed, itemOf, anew};
}

/** The items of words [start, end). */
export const itemsOf = ({itemOf}: FrameSentence, start: number, end: number): ContentFound => ({
  start: itemOf[start]!,
  end: end > start ? itemOf[end - 1]! + 1 : itemOf[start]!,
});
