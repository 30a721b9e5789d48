import type {Parsed} from '../../layers/article.js';
import type {ClausedSentence, Phrase, VerbGroup} from '../../layers/parsed.js';
import type {Span} from '../../layers/span.js';
import type {ContentFound} from '../content.js';
import type {Item, LevelSentence} from '../item.js';

/** Gives a sentence's grammar beside the items that cover the same tokens; read when it is first asked for. */
export function sentenceReader(
  article: Parsed,
  tokens: Span,
  inside: number | null,
  paragraph: number,
  items: readonly Item[],
): () => LevelSentence | null {
  let read: LevelSentence | null | undefined;
  return () => {
    if (read === undefined) {
      const parsed = article.grammar.sentence(tokens, inside, paragraph);
      read = parsed && beside(items, parsed, (q) => isCapital(article, q));
    }
    return read;
  };
}

function beside(items: readonly Item[], parsed: ClausedSentence, anew: LevelSentence['anew']): LevelSentence {
  const itemOf = align(items, parsed.words.start);
  const groupOf = new Array<VerbGroup | null>(items.length).fill(null);
  for (const {verb} of parsed.clauses) if (verb) hold(groupOf, verb, itemOf);
  const phraseOf = new Array<Phrase | null>(items.length).fill(null);
  for (const phrase of parsed.phrases) hold(phraseOf, phrase, itemOf);
  return {parsed, itemOf, groupOf, phraseOf, anew};
}

/** Writes what the words of a range belong to beside their items: not the words of a quotation that is one item. */
function hold<T extends Span>(holder: (T | null)[], range: T, itemOf: readonly number[]): void {
  for (let w = range.start; w < range.end; w++) if (w === 0 || itemOf[w] !== itemOf[w - 1]) holder[itemOf[w]!] = range;
}

const isCapital = ({tokens, quotations}: Parsed, q: number): boolean =>
  tokens[quotations[q]!.tokens.start]?.capital ?? false;

/** A plain array: a typed one of this length has its room outside the heap, and asking for that takes longer than filling it. */
function align(items: readonly Item[], starts: Int32Array): readonly number[] {
  const itemOf = new Array<number>(starts.length + 1).fill(0);
  let at = 0;
  for (let w = 0; w < starts.length; w++) {
    while (at + 1 < items.length && items[at + 1]!.start <= starts[w]!) at++; // a mark that has no item: the one before
    itemOf[w] = at;
  }
  itemOf[starts.length] = starts.length > 0 ? itemOf[starts.length - 1]! + 1 : 0;
  return itemOf;
}

/** The items of words [start, end). */
export const itemsOf = ({itemOf}: LevelSentence, start: number, end: number): ContentFound => ({
  start: itemOf[start]!,
  end: end > start ? itemOf[end - 1]! + 1 : itemOf[start]!,
});
