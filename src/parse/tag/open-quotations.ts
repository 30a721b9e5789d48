import type {Segmented, Token} from '../../article.js';
import type {Span} from '../../span.js';

/** A quotation that only marks some words of the sentence is no longer than that. */
const LONGEST = 40;
/** "a song called “Ship of Fools”": with capitals, no longer than that. */
const LONGEST_NAME = 6;
const ENDS = new Set([',', '.', '!', '?', '…', '...', ';', '--', '—', '–']);
const BREAKS = new Set([':', ',', '—', '–', '--', '-', ';', '(', '[']);

/**
 * Whether a quotation only marks words of the sentence that it stands in: "the “free” press", "called it “a disgrace”", "said
 * the plan “was dead.”". Its words are then read as words of that sentence, since the sentence is none without them. A
 * quotation that is a sentence, or stands where one can stand alone, is a text of its own.
 */
export function isOpenQuotation(article: Segmented, q: number, at: number, range: Span, afterWhole: boolean): boolean {
  const {tokens, quotations} = article;
  const {tokens: own, closed, sentences} = quotations[q]!;
  const length = own.end - own.start;
  if (closed !== 'mark' || sentences.length > 1 || length === 0 || length > LONGEST) return false;
  const first = tokens[own.start]!;
  const ended = ENDS.has(tokens[own.end - 1]!.lower);
  const next: Token | undefined = tokens[own.end + 1];
  const opening = at === range.start;
  const before = opening ? null : tokens[at - 1]!;
  const apart = before === null || BREAKS.has(before.lower);
  if (!first.capital) {
    if (opening) return !ended && next?.lower !== ',';
    return !(apart && (afterWhole || before?.lower === ':'));
  }
  if (apart) return !ended && next?.lower !== ',' && length <= LONGEST_NAME && before?.lower !== ':';
  return !ended && (length <= LONGEST_NAME || capitals(tokens, own) * 2 > length);
}

function capitals(tokens: readonly Token[], own: Span): number {
  let n = 0;
  for (let i = own.start; i < own.end; i++) if (tokens[i]!.capital) n++;
  return n;
}
