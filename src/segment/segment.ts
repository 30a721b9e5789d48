import type {Article, Paragraph, Quotation, Segmented, Sentence, Token} from '../article.js';
import {span} from '../span.js';
import {findParagraphs} from './paragraphs.js';
import {findQuotations} from './quotations.js';
import {findSentences} from './sentences.js';
import {findTokens} from './tokens.js';

/**
 * Takes an article's text; gives its paragraphs, quotations, sentences and tokens, each with its place.
 * Leaves to others what any word means. One pass of each kind, in the order of the text.
 */
export function segment(article: Article): Segmented {
  const {text} = article;
  const parts = findParagraphs(text);
  const marked = findQuotations(text, parts);
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let q = 0;
  parts.forEach((part, paragraph) => {
    const raw = findTokens(text, part);
    const at = tokens.length;
    const firstSentence = sentences.length;
    const own: typeof marked = [];
    while (marked[q]?.paragraph === paragraph) own.push(marked[q++]!);
    const within = innermost(raw, own);
    const offset = quotations.length;
    const depthOf = (i: number) => (within[i] === null ? 0 : own[within[i]!]!.depth + 1);
    const whole = span(0, raw.length);
    for (const s of findSentences(raw, whole, (i) => depthOf(i) > 0)) {
      const tokenRange = span(at + s.start, at + s.end);
      sentences.push({...span(raw[s.start]!.start, raw[s.end - 1]!.end), paragraph, tokens: tokenRange});
      for (let i = s.start; i < s.end; i++) {
        const t = raw[i]!;
        const inside = within[i]!;
        t.sentence = sentences.length - 1;
        t.quotation = inside === null ? null : offset + inside;
        tokens.push(t);
      }
    }
    for (const found of own) {
      const range = span(lowerBound(raw, found.inner.start), lowerBound(raw, found.inner.end));
      const inner = findSentences(raw, range, (i) => depthOf(i) > found.depth + 1);
      quotations.push({
        ...found,
        tokens: span(at + range.start, at + range.end),
        sentences: inner.map((s) => span(at + s.start, at + s.end)),
      });
    }
    paragraphs.push({
      ...part,
      in: article.title && part.start < article.title.end && part.end > article.title.start ? 'title' : 'body',
      sentences: span(firstSentence, sentences.length),
      tokens: span(at, tokens.length),
    });
  });
  return {...article, paragraphs, quotations, sentences, tokens};
}

/** For each token the index of the innermost quotation that holds it between its marks, or null. */
function innermost(
  tokens: readonly {start: number; end: number}[],
  quotations: readonly Pick<Quotation, 'inner'>[],
): (number | null)[] {
  const around: number[] = [];
  let next = 0;
  return tokens.map((t) => {
    while (around.length && quotations[around.at(-1)!]!.inner.end <= t.start) around.pop();
    while (quotations[next] && quotations[next]!.inner.start <= t.start) {
      while (around.length && quotations[around.at(-1)!]!.inner.end <= quotations[next]!.inner.start) around.pop();
      if (quotations[next]!.inner.end > t.start) around.push(next);
      next++;
    }
    return around.at(-1) ?? null;
  });
}

function lowerBound(tokens: readonly {start: number}[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
