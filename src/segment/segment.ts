import type {Article, Paragraph, Quotation, Segmented, Sentence} from '../layers/article.js';
import {type Span, span} from '../layers/span.js';
import {findParagraphs} from './paragraphs.js';
import {findQuotations, type RawQuotation} from './quotations.js';
import {endOfHour, findSentences} from './sentences.js';
import {endOfTopic} from './topic.js';
import {addTokens, type RawToken} from './tokens.js';

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
function firstFrom(tokens: readonly RawToken[], own: Span, at: number): number {
  let low = own.start;
  let high = own.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
