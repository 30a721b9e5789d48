import type {Segmented, Token} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import {bitsOf, IS} from '../function-words.js';

/** A quotation that only marks some words of the sentence is no longer than that. */
const LONGEST_TERM_IN_TOKENS = 40;
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
  if (closed !== 'mark' || sentences.length > 1 || length === 0 || length > LONGEST_TERM_IN_TOKENS) return false;
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
  if (opening && (next?.lower === ':' || isSaid(tokens, own))) return false;
  if (apart) return !ended && next?.lower !== ',' && length <= LONGEST_NAME && before?.lower !== ':';
  return !ended && (length <= LONGEST_NAME || capitals(tokens, own) * 2 > length);
}

/** "“The door was open” Lund said": a verb's words in small letters, as no title has them. */
function isSaid(tokens: readonly Token[], own: Span): boolean {
  if (capitals(tokens, own) * 2 > own.end - own.start) return false;
  for (let i = own.start; i < own.end; i++)
    if (bitsOf(tokens[i]!.lower) & (IS.be | IS.have | IS.modal | IS.subjectPronoun)) return true;
  return false;
}

function capitals(tokens: readonly Token[], own: Span): number {
  let n = 0;
  for (let i = own.start; i < own.end; i++) if (tokens[i]!.capital) n++;
  return n;
}
