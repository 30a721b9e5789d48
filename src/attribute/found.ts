import type {Quotation, QuoteType, Segmented} from '../layers/article.js';
import type {Unplaced} from './order.js';
import {holds, type Span, span} from '../layers/span.js';
import {apart, contentSpans} from './content.js';
import type {Draft} from './draft.js';
import type {Level} from './item.js';
import {withinOwnClause} from './own-clause.js';
import {tagSet} from './word.js';

export function toFound(article: Segmented, d: Draft): Unplaced {
  const {items} = d.level;
  const spanOf = (c: {start: number; end: number}): Span => span(items[c.start]!.start, items[c.end - 1]!.end);
  const pieces = withinOwnClause(d.level, d.cue[0]!, d.content);
  const content = apart([...contentSpans(article, d.level, pieces), ...d.more]);
  return {
    kind: d.kind,
    in: d.level.in,
    paragraph: d.level.paragraph,
    sentence: article.tokens[items[d.cue[0]!.start]!.token]!.sentence,
    mention: d.source ? trimmed(items, d.source) : null,
    cue: {spans: d.cue.map(spanOf), lemma: d.lemma, group: d.group, negated: d.negated},
    content,
    type: content.length ? typeOf(article, d, content) : null,
    addressee: d.addressee ? spanOf(d.addressee) : null,
    by: `attribution/${d.form}`,
  };
}

const AFTER_MENTION = tagSet('comma', 'dash', 'stop', 'cc', 'prep', 'poss');

const BEFORE_MENTION = tagSet('comma', 'dash', 'cc');

function trimmed(items: Level['items'], s: {start: number; end: number}): Span {
  let {start, end} = s;
  while (end > start + 1 && AFTER_MENTION.has(items[end - 1]!.tag)) end--;
  while (start < end - 1 && BEFORE_MENTION.has(items[start]!.tag)) start++;
  if (items[end - 1]!.tag === 'genitive' && end - start > 1) end--;
  return span(items[start]!.start, items[end - 1]!.end);
}

/** Direct where every piece is a quotation of the cue's own level, mixed where quotations stand among other words. */
function typeOf(article: Segmented, d: Draft, content: readonly Span[]): QuoteType {
  const quotations = d.level.items
    .filter((it) => it.quotation !== null)
    .map((it) => article.quotations[it.quotation!]!);
  const more = new Set(d.more);
  const isWhole = (c: Span) =>
    more.has(c) || quotations.some((q) => q.inner.start === c.start && q.inner.end === c.end);
  const direct = content.filter(isWhole).length;
  if (direct === content.length) return 'direct';
  const mixed = (q: Quotation) => content.some((c) => holds(c, q));
  return direct || quotations.some(mixed) ? 'mixed' : 'indirect';
}
