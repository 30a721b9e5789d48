import type {Attributed, Found, Quotation, QuoteType, Segmented} from '../article.js';
import {holds, hull, type Span, span} from '../span.js';
import {contentSpans} from './content.js';
import type {Draft} from './draft.js';
import {type Level, readLevel} from './level.js';
import {findNounCues} from './noun-cues.js';
import {findAccordingTo, findColonQuotation, findColons, findRefusals} from './other-cues.js';
import {endsInQuotation, innerSpans, isQuotationOnly, joinQuotations, opensWithCue} from './quotation-runs.js';
import {findVerbCues} from './verb-cues.js';

/** A statement before its place among the others is known. */
interface Entry {
  found: Found;
  follows: Entry | null;
  /** "Lee said he could not confirm it": where Lee's words hold it, the inner refusal is Lee's own and no act of its own. */
  repeats: boolean;
}

/**
 * Takes segmented text; gives its statements: source, cue and content, each with its place and the rule that found it.
 * Leaves to others what stance a statement takes and who the source is.
 */
export function attribute(article: Segmented): Attributed {
  const entries: Entry[] = [];
  let speaking: Entry | null = null; // the last statement that quotes somebody directly
  article.paragraphs.forEach((p, paragraph) => {
    const ranges = article.sentences.slice(p.sentences.start, p.sentences.end).map((s) => s.tokens);
    const {levels, drafts} = readRun(article, ranges, null, paragraph);
    const own: Entry[] = drafts.map((d) => ({found: toFound(article, d), follows: null, repeats: isOwnRefusal(d)}));
    const alone = quotationAlone(article, levels, own);
    if (alone) {
      const before: Entry | undefined = own.findLast(
        (e) =>
          e.found.kind === 'speech' && e.found.cue !== null && e.found.cue.spans[0]!.start < alone.content[0]!.start,
      );
      own.push({found: alone, follows: before ?? speaking, repeats: false});
    }
    entries.push(...own);
    if (p.in === 'body')
      speaking =
        own.findLast((e) => e.found.kind === 'speech' && quotesAtEnd(article, e.found, p.end)) ??
        (alone ? speaking : null) ??
        speaking;
  });
  article.quotations.forEach((q, i) => {
    for (const d of readRun(article, q.sentences, i, q.paragraph).drafts)
      entries.push({found: toFound(article, d), follows: null, repeats: isOwnRefusal(d)});
  });
  return {...article, statements: settle(entries)};
}

/** The statements of sentences that follow each other at one level. */
function readRun(
  article: Segmented,
  sentences: readonly Span[],
  inside: number | null,
  paragraph: number,
): {levels: Level[]; drafts: Draft[]} {
  const levels: Level[] = [];
  for (const tokens of sentences) {
    const level = readLevel(article, tokens, inside, paragraph);
    const last = levels.at(-1);
    // “Go!” Lee shouted: the sentence of the quotation goes on with its cue
    if (last && endsInQuotation(last) && opensWithCue(level)) {
      const whole = span(last.items[0]!.token, tokens.end);
      levels[levels.length - 1] = readLevel(article, whole, inside, paragraph);
    } else levels.push(level);
  }
  return {
    levels,
    drafts: joinQuotations(
      article,
      levels,
      levels.map((l) => readSentence(article, l)),
    ),
  };
}

function readSentence(article: Segmented, level: Level): Draft[] {
  const verbs = findVerbCues(level);
  const refusals = findRefusals(article, level).filter(
    (r) => !verbs.some((v) => v.group === 'refuse' && overlaps(v, r)),
  );
  const others = verbs.filter((v) => !refusals.some((r) => overlaps(v, r)));
  const all = [...others, ...refusals, ...findAccordingTo(level), ...findColons(level), ...findNounCues(level)];
  return [...all, ...findColonQuotation(level, all)];
}

/** A pronoun that will not, cannot or is unable to say. */
function isOwnRefusal(d: Draft): boolean {
  const {items} = d.level;
  const source = d.source && d.source.end - d.source.start === 1 ? items[d.source.start] : null;
  if (source?.tag !== 'pron') return false;
  const cue = items.slice(d.cue[0]!.start, d.cue[0]!.end);
  return (
    (d.negated && cue.some((it) => it.tag === 'modal')) ||
    cue.some((it) => it.tag === 'be' || it.tag === 'to') ||
    d.group === 'refuse'
  );
}

const overlaps = (a: Draft, b: Draft): boolean => a.cue[0]!.start < b.cue[0]!.end && b.cue[0]!.start < a.cue[0]!.end;

/** A quotation that stands without a cue: sentences of the paragraph that are nothing else, and that no statement took. */
function quotationAlone(article: Segmented, levels: readonly Level[], own: readonly Entry[]): Found | null {
  const taken = own.flatMap((e) => e.found.content);
  const spans = levels
    .filter(isQuotationOnly)
    .flatMap((l) => innerSpans(article, l))
    .filter((s) => !taken.some((t) => holds(t, s)));
  const first = spans[0];
  if (!first || !levels.some(isQuotationOnly)) return null;
  const words = article.text.slice(first.start, first.end).split(/\s+/).length;
  if (levels[0]!.in === 'title' || (words < 3 && !/[.!?]/.test(article.text.slice(first.end - 1, first.end))))
    return null;
  const level = levels.find((l) => isQuotationOnly(l) && innerSpans(article, l).some((s) => s.start === first.start))!;
  return {
    kind: 'speech',
    in: level.in,
    paragraph: level.paragraph,
    sentence: article.tokens[level.items[0]!.token]!.sentence,
    mention: null,
    cue: null,
    content: spans,
    type: 'direct',
    addressee: null,
    within: null,
    continues: null,
    by: 'attribution/quotation-alone',
  };
}

/** Whether the statement quotes directly in the last part of its paragraph: then a paragraph of quotation goes on with it. */
function quotesAtEnd(article: Segmented, f: Found, _end: number): boolean {
  return (
    f.type === 'direct' ||
    f.type === 'mixed' ||
    (f.cue !== null && f.content.length > 0 && article.paragraphs[f.paragraph]!.in === 'body')
  );
}

function toFound(article: Segmented, d: Draft): Found {
  const {items} = d.level;
  const spanOf = (c: {start: number; end: number}): Span => span(items[c.start]!.start, items[c.end - 1]!.end);
  const content = [...contentSpans(article, items, d.content), ...d.more].sort((a, b) => a.start - b.start);
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

/** Direct where every piece is a quotation of the cue's own level, mixed where quotations stand among other words. */
function typeOf(article: Segmented, d: Draft, content: readonly Span[]): QuoteType {
  const quotations = d.level.items
    .filter((it) => it.quotation !== null)
    .map((it) => article.quotations[it.quotation!]!);
  const isWhole = (c: Span) =>
    d.more.includes(c) || quotations.some((q) => q.inner.start === c.start && q.inner.end === c.end);
  const direct = content.filter(isWhole).length;
  if (direct === content.length) return 'direct';
  const mixed = (q: Quotation) => content.some((c) => holds(c, q));
  return direct || quotations.some(mixed) ? 'mixed' : 'indirect';
}

/** Text order, and the places of the statements that others point to. */
function settle(entries: readonly Entry[]): Found[] {
  const first = (f: Found) => hull([...(f.mention ? [f.mention] : []), ...(f.cue?.spans ?? []), ...f.content]).start;
  const all = [...entries].sort((a, b) => first(a.found) - first(b.found));
  // What somebody thinks, told in somebody's words, is part of what they say.
  const sorted = all.filter((e, i) => (e.found.kind === 'speech' && !e.repeats) || holderOf(all, i) === null);
  const place = new Map(sorted.map((e, i) => [e, i]));
  return sorted.map((e, i) => ({
    ...e.found,
    within: holderOf(sorted, i),
    continues: e.follows ? (place.get(e.follows) ?? null) : null,
  }));
}

/** How far back a statement that holds another may begin. */
const REACH = 60;

/** The nearest statement whose content holds this one's cue, or its content where it has no cue. */
function holderOf(sorted: readonly Entry[], i: number): number | null {
  const own = sorted[i]!.found;
  const at = own.cue?.spans[0] ?? own.content[0];
  if (!at) return null;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, i - REACH); k < Math.min(sorted.length, i + REACH); k++) {
    if (k === i) continue;
    const other = sorted[k]!.found;
    if (other.paragraph !== own.paragraph) continue;
    const holder = other.content.find((c) => holds(c, at));
    if (holder && holder.end - holder.start < size) {
      best = k;
      size = holder.end - holder.start;
    }
  }
  return best;
}
