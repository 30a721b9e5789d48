import type {Span} from '../layers/span.js';
import {span} from '../layers/span.js';
import {
  behindClock,
  clockAbbreviations,
  finalAbbreviations,
  halvesOfDay,
  peopleStarts,
  sentenceStarts,
} from '../rules/words/tokens.js';
import type {RawQuotation} from './quotations.js';
import type {RawToken} from './tokens.js';

const HOUR = /^\d{1,2}([:.])\d{2}(\p{L}*)$/u;
const INITIALS = /^\p{L}\.(?:\p{L}\.)+$/u;

/**
 * Splits a run of tokens into sentences, as ranges of token indices. A quotation at `depth` or deeper counts as one word:
 * a full stop inside it ends the sentence only if the quotation closes right after.
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
    while (end < range.end && isCloser(tokens, end, quotations)) end++;
    if (isInside(i)) {
      if (end < range.end && isInside(end)) continue; // more of the quotation follows
      if (end === i + 1) continue; // the quotation does not close here
    }
    if (end < range.end && !mayBegin(tokens[end]!)) continue; // "Go!" she said
    found.push(span(start, end));
    start = end;
    i = end - 1;
  }
  if (start < range.end) found.push(span(start, range.end));
  return found;
}

/** Where an entry of a running report begins behind its hour: "14:20 Police say", "2.35pm Police say". */
export function endOfHour(tokens: readonly RawToken[], {start, end}: Span): number {
  const [, mark, glued] = HOUR.exec(tokens[start]?.lower ?? '') ?? NO_HOUR;
  const half = halvesOfDay.has(glued || tokens[start + 1]?.lower || '');
  const next = start + (half && !glued ? 2 : 1);
  const isHour = half || (mark === ':' && !glued);
  return isHour && next < end && tokens[next]!.capital ? next : start;
}

const NO_HOUR: readonly string[] = [];

function isEnd(tokens: readonly RawToken[], i: number, end: number): boolean {
  const t = tokens[i]!;
  if (t.kind === 'mark') {
    if (isOfName(tokens, i, end)) return false;
    if (t.lower === '.' && goesOnBehindClock(tokens, i, end)) return false;
    return t.lower === '.' || t.lower === '!' || t.lower === '?' || t.lower === '…' || t.lower.startsWith('..');
  }
  if (t.kind !== 'word') return false;
  // "in the U.S. The", "Acme Inc. The": the abbreviation's stop also ends the sentence if the next word is one that often
  // begins sentences and hardly ever names ("the U.S. Senate"), or if a quotation mark or nothing follows.
  const next = tokens[i + 1];
  const people = tokens[i - 1]?.capital === false && peopleStarts.has(next?.lower ?? ''); // "left the U.S. Officials said"
  if (i + 1 < end && next?.kind !== 'quote' && !(next?.capital && (people || sentenceStarts.has(next.lower))))
    return false;
  const quoted = next?.kind === 'quote' ? tokens[i + 2] : undefined;
  if (i + 2 < end && quoted?.kind === 'word' && !quoted.capital) return false; // the U.S. “clearly” needed it
  return finalAbbreviations.has(t.lower) || INITIALS.test(t.lower);
}

/** The mark of "E! News", behind a single capital letter. */
function isOfName(tokens: readonly RawToken[], i: number, end: number): boolean {
  const [letter, mark, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (mark.lower !== '!' || letter?.kind !== 'word' || !letter.capital || i + 1 >= end) return false;
  return letter.end - letter.start === 1 && letter.end === mark.start && next?.kind === 'word' && next.capital;
}

/** "at 9 p.m. Monday, police said": a stop of the abbreviation, and then the day or the zone. */
const goesOnBehindClock = (tokens: readonly RawToken[], i: number, end: number): boolean =>
  i + 1 < end && clockAbbreviations.has(tokens[i - 1]?.lower ?? '') && behindClock.has(tokens[i + 1]!.lower);

const isCloser = (tokens: readonly RawToken[], i: number, quotations: readonly RawQuotation[]): boolean => {
  const t = tokens[i]!;
  const before = tokens[i - 1]!;
  if (t.lower === ')' || t.lower === ']' || t.lower === '.' || t.lower === '!' || t.lower === '?') return true;
  if (t.kind !== 'quote' || t.start !== before.end) return false;
  // A quotation mark closes if it touches the word before it and not the one after, or ends a quotation: “She slipped.”The
  return tokens[i + 1]?.start !== t.end || (before.quotation !== null && quotations[before.quotation]!.end === t.end);
};

const mayBegin = (t: RawToken): boolean =>
  t.capital || t.kind === 'quote' || t.kind === 'number' || /[([•*–—-]/.test(t.lower);
