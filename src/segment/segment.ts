import type {Article, Paragraph, Quotation, Segmented, Sentence} from '../layers/article.js';
import {lowest} from '../layers/lowest.js';
import {type Span, span, trim} from '../layers/span.js';
import {findQuotations, type RawQuotation} from './quotations.js';
import {endOfHour, findSentences} from './sentences.js';
import {addTokens, type RawToken} from './tokens.js';
import {pieceLabels, topicNouns} from '../rules/attribution/headlines.js';
import {topicLinks} from '../rules/attribution/words.js';

/**
 * Takes an article's text; gives its paragraphs, quotations, sentences and tokens, each with its place.
 * Leaves to others what any word means.
 *
 * New fields come before the spread of the layer: after it, V8 would create a hidden class for each object, which is slow
 * and makes every later read of a field slow.
 */
export function segment(article: Article): Segmented {
  const {text, title, headlines} = article;
  const endOfHead = headlines.at(-1)?.end ?? title?.end ?? 0;
  const parts = findParagraphs(text);
  const raw = findQuotations(text, parts);
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  const sentences: Sentence[] = [];
  const tokens: RawToken[] = [];
  parts.forEach((part, paragraph) => {
    const own = span(tokens.length, addTokens(text, part, tokens));
    const first = quotations.length;
    let last = first;
    while (raw[last]?.paragraph === paragraph) last++;
    if (last > first) placeInQuotations(tokens, own, raw, span(first, last));
    const firstSentence = sentences.length;
    const isTitle = title !== null && part.start < endOfHead && part.end > title.start;
    for (const s of sentencesFrom(tokens, own, raw, isTitle ? endOfTopic(tokens, own) : endOfHour(tokens, own))) {
      for (let i = s.start; i < s.end; i++) tokens[i]!.sentence = sentences.length;
      sentences.push({start: tokens[s.start]!.start, end: tokens[s.end - 1]!.end, paragraph, tokens: s});
    }
    for (let q = first; q < last; q++) quotations.push(wholeQuotation(raw[q]!, tokens, own, raw));
    paragraphs.push({
      start: part.start,
      end: part.end,
      in: isTitle ? 'title' : 'body',
      sentences: span(firstSentence, sentences.length),
      tokens: own,
    });
  });
  return {paragraphs, quotations, sentences, tokens, ...article};
}

/** The sentences of a paragraph; the topic of a headline and the hour of an entry are one by themselves. */
function sentencesFrom(
  tokens: readonly RawToken[],
  own: Span,
  quotations: readonly RawQuotation[],
  from: number,
): Span[] {
  const rest = findSentences(tokens, span(from, own.end), quotations, 0);
  return from > own.start ? [span(own.start, from), ...rest] : rest;
}

/** Sets for each token of a paragraph the innermost quotation that holds it between its marks. */
function placeInQuotations(
  tokens: readonly RawToken[],
  own: Span,
  quotations: readonly RawQuotation[],
  of: Span,
): void {
  const around: number[] = [];
  let next = of.start;
  for (let i = own.start; i < own.end; i++) {
    const t = tokens[i]!;
    while (around.length && quotations[around.at(-1)!]!.inner.end < t.end) around.pop();
    while (next < of.end && quotations[next]!.inner.start <= t.start) {
      const {inner} = quotations[next]!;
      while (around.length && quotations[around.at(-1)!]!.inner.end <= inner.start) around.pop();
      if (inner.end >= t.end) around.push(next);
      next++;
    }
    t.quotation = around.at(-1) ?? null;
  }
}

function wholeQuotation(
  found: RawQuotation,
  tokens: readonly RawToken[],
  own: Span,
  quotations: readonly RawQuotation[],
): Quotation {
  const {start, end, inner, depth, paragraph, closed, continues} = found;
  const first = firstFrom(tokens, own, inner.start);
  let last = firstFrom(tokens, own, inner.end);
  if (last > first && tokens[last - 1]!.end > inner.end) last--; // 'no''': it closes in the middle of a double mark
  const range = span(first, last);
  const within = findSentences(tokens, range, quotations, depth + 1);
  return {start, end, inner, depth, paragraph, closed, continues, tokens: range, sentences: within};
}

/** Index of the paragraph's first token that begins at or after `at`. */
const firstFrom = (tokens: readonly RawToken[], own: Span, at: number): number =>
  lowest(own.start, own.end, (i) => tokens[i]!.start >= at);

/** The paragraphs of a text, which are separated by blank lines, without white space at their ends. */
function findParagraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const s = trim(text, {start, end});
    if (s.start < s.end) found.push(s);
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && isBlank(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) !== 10) continue;
    add(at);
    start = next + 1;
    at = next;
  }
  add(text.length);
  return found;
}

const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 13 || c === 0xa0;

const LONGEST_IN_WORDS = 5;
const LONGEST_LABEL_IN_WORDS = 2;
const SHORTEST_HEADLINE_IN_WORDS = 3;

/**
 * Where a headline begins behind what only tells its topic or its kind ("Ferry row: owner rejects claims", "EXCLUSIVE: …",
 * "Election 2031: …"), as a token index; the range's start where it has none. The words before are then no speaker, and
 * those behind are a sentence.
 */
function endOfTopic(tokens: readonly RawToken[], {start, end}: Span): number {
  let colon = start;
  while (colon < end && colon - start <= LONGEST_IN_WORDS && tokens[colon]!.lower !== ':') colon++;
  if (colon === start || tokens[colon]?.lower !== ':' || colon + 1 >= end) return start;
  const {kind, lower} = tokens[colon - 1]!;
  if (pieceLabels.has(tokens[start]!.lower) && colon - start <= LONGEST_LABEL_IN_WORDS) return colon + 1;
  // "Brandt on merger: “We are not for sale”": somebody, and what about
  const links = tokens.slice(start, colon).some((t) => topicLinks.has(t.lower));
  if (links && tokens[colon + 1]!.kind === 'quote') return start;
  const isTopic = kind === 'number' || topicNouns.has(lower);
  return isTopic && end - colon > SHORTEST_HEADLINE_IN_WORDS ? colon + 1 : start;
}
