import type {Span} from '../layers/span.js';
import {span} from '../layers/span.js';
import {finalAbbreviations, sentenceStarts} from '../rules/words/tokens.js';
import type {RawQuotation} from './quotations.js';
import type {RawToken} from './tokens.js';

const FINAL_ABBREVIATIONS = new Set(finalAbbreviations);
const STARTS = new Set(sentenceStarts);
const INITIALS = /^\p{L}\.(?:\p{L}\.)+$/u;

/**
 * Cuts a run of tokens into sentences, as ranges of token indices. A quotation as deep as `depth` or deeper counts as one
 * word: a full stop in there ends the sentence only where the quotation closes after it.
 */
export function findSentences(
  tokens: readonly RawToken[],
  range: Span,
  quotations: readonly RawQuotation[],
  depth: number,
): Span[] {
  const isInside = (i: number): boolean => {
    const {quotation} = tokens[i]!;
    return quotation !== null && quotations[quotation]!.depth >= depth;
  };
  const found: Span[] = [];
  let start = range.start;
  for (let i = range.start; i < range.end; i++) {
    if (!isEnd(tokens, i, range.end)) continue;
    let end = i + 1;
    while (end < range.end && isCloser(tokens, end)) end++;
    if (isInside(i)) {
      if (end < range.end && isInside(end)) continue; // more of the quotation follows
      if (end === i + 1) continue; // nothing closed
    }
    if (end < range.end && !mayBegin(tokens[end]!)) continue; // "Go!" she said
    found.push(span(start, end));
    start = end;
    i = end - 1;
  }
  if (start < range.end) found.push(span(start, range.end));
  return found;
}

function isEnd(tokens: readonly RawToken[], i: number, end: number): boolean {
  const t = tokens[i]!;
  if (t.kind === 'mark') {
    return t.lower === '.' || t.lower === '!' || t.lower === '?' || t.lower === '…' || t.lower.startsWith('..');
  }
  if (t.kind !== 'word') return false;
  // "in the U.S. The", "Acme Inc. The": the stop of the abbreviation is the sentence's too when a capital follows that
  // no name would have; what is a name and what is not is left to the words around: only after a closing mark or at the end.
  const next = tokens[i + 1];
  if (i + 1 < end && next?.kind !== 'quote' && !(next?.capital && STARTS.has(next.lower))) return false;
  return FINAL_ABBREVIATIONS.has(t.lower) || INITIALS.test(t.lower);
}

const isCloser = (tokens: readonly RawToken[], i: number): boolean => {
  const t = tokens[i]!;
  const before = tokens[i - 1]!;
  if (t.lower === ')' || t.lower === ']' || t.lower === '.' || t.lower === '!' || t.lower === '?') return true;
  // A quotation mark closes when it stands against the word before and not against the one after.
  return t.kind === 'quote' && t.start === before.end && tokens[i + 1]?.start !== t.end;
};

const mayBegin = (t: RawToken): boolean =>
  t.capital || t.kind === 'quote' || t.kind === 'number' || /[([•*–—-]/.test(t.lower);
