import type {Attributed, Found, QuoteType, Segmented} from '../article.js';
import {hull, type Span, span} from '../span.js';
import {contentSpans} from './content.js';
import type {Draft} from './draft.js';
import {type Level, readLevel} from './level.js';
import {findAccordingTo, findColons} from './other-cues.js';
import {joinQuotations} from './quotation-runs.js';
import {findVerbCues} from './verb-cues.js';

/**
 * Takes segmented text; gives its statements: source, cue and content, each with its place and the rule that found it.
 * Leaves to others what stance a statement takes and who the source is.
 */
export function attribute(article: Segmented): Attributed {
  const found: Found[] = [];
  article.paragraphs.forEach((p, paragraph) => {
    const ranges = article.sentences.slice(p.sentences.start, p.sentences.end).map((s) => s.tokens);
    for (const d of readRun(article, ranges, null, paragraph)) found.push(toFound(article, d));
  });
  article.quotations.forEach((q, i) => {
    for (const d of readRun(article, q.sentences, i, q.paragraph)) found.push(toFound(article, d));
  });
  return {...article, statements: inOrder(found)};
}

/** The statements of sentences that follow each other at one level. */
function readRun(article: Segmented, sentences: readonly Span[], inside: number | null, paragraph: number): Draft[] {
  const levels = sentences.map((tokens) => readLevel(article, tokens, inside, paragraph));
  return joinQuotations(article, levels, levels.map(readSentence));
}

function readSentence(level: Level): Draft[] {
  return [...findVerbCues(level), ...findAccordingTo(level), ...findColons(level)];
}

function toFound(article: Segmented, d: Draft): Found {
  const {items} = d.level;
  const spanOf = (c: {start: number; end: number}): Span => span(items[c.start]!.start, items[c.end - 1]!.end);
  const content = [...contentSpans(article, items, d.content), ...d.more].sort((a, b) => a.start - b.start);
  const sentence = article.tokens[items[d.cue[0]!.start]!.token]!.sentence;
  return {
    kind: d.kind,
    in: d.level.in,
    paragraph: d.level.paragraph,
    sentence,
    mention: d.source ? trimmed(items, d.source) : null,
    cue: {spans: d.cue.map(spanOf), lemma: d.lemma, group: d.group, negated: d.negated},
    content,
    type: content.length ? typeOf(article, content) : null,
    addressee: d.addressee ? spanOf(d.addressee) : null,
    within: null,
    continues: null,
    by: `attribution/${d.form}`,
  };
}

function trimmed(items: Level['items'], s: {start: number; end: number}): Span {
  let {start, end} = s;
  while (end > start + 1 && ['comma', 'dash', 'stop', 'cc', 'prep'].includes(items[end - 1]!.tag)) end--;
  while (start < end - 1 && ['comma', 'dash', 'cc'].includes(items[start]!.tag)) start++;
  if (items[end - 1]!.tag === 'genitive' && end - start > 1) end--;
  return span(items[start]!.start, items[end - 1]!.end);
}

function typeOf(article: Segmented, content: readonly Span[]): QuoteType {
  let direct = 0;
  let mixed = false;
  for (const c of content) {
    if (article.quotations.some((q) => q.inner.start <= c.start && c.end <= q.inner.end && q.inner.start >= c.start - 2)) direct++;
    else if (article.quotations.some((q) => q.start >= c.start && q.end <= c.end)) mixed = true;
  }
  if (direct === content.length) return 'direct';
  return direct || mixed ? 'mixed' : 'indirect';
}

function inOrder(found: readonly Found[]): Found[] {
  const first = (f: Found) => hull([...(f.mention ? [f.mention] : []), ...(f.cue?.spans ?? []), ...f.content]).start;
  return [...found].sort((a, b) => first(a) - first(b));
}
