import {analyzeSource} from '../../src/analyze.js';
import {decodeEntity} from '../../src/clean/html/html-parser.js';
import type {Positioned, Source} from '../../src/layers/article.js';
import {toCodePoints} from '../../src/record/code-points.js';
import {type ArticleRecord, articleRecord} from '../../src/record/record.js';
import {toRecord} from '../../src/record/to-record.js';
import {fold} from '../builders/outcome.js';
import {mended} from './mended.js';

/** Every law that the records of a source break, in words; empty if they keep them all. */
export function brokenRecords(
  source: Source,
  articles: readonly Positioned[] = analyzeSource(source, {anyLanguage: true}),
): string[] {
  const characters = Array.from(source.text);
  const convert = toCodePoints(source.text);
  return articles.flatMap((article) => {
    const record = toRecord(article, {text: true, thoughts: true});
    const checked = articleRecord.safeParse(record);
    return [
      ...(checked.success ? [] : [checked.error.message]),
      ...wordsBroken(record, source, (start, end) => source.text.slice(start, end)),
      ...wordsBroken(convert(record), source, (start, end) => characters.slice(start, end).join('')),
      ...linksBroken(record),
      ...linksBroken(toRecord(article)),
    ];
  });
}

type Pair = readonly [number, number];

/**
 * Slicing the source by a span gives the record's words, except for what was dropped in between. In a page, markup and
 * entities are read first, and tags are not white space. Spans are in order and do not overlap.
 */
function wordsBroken(record: ArticleRecord, source: Source, cut: (start: number, end: number) => string): string[] {
  const page = source.format === 'html';
  const shown: (readonly [string, string | undefined, readonly Pair[], string?])[] = [
    ['title', record.title ?? '', record.titleSpan ? [record.titleSpan] : []],
    ...record.statements.flatMap((s) => [
      ['mention', s.speaker?.mention?.text, s.speaker?.mention ? [s.speaker.mention.span] : []] as const,
      ['cue', s.cue?.text, s.cue?.spans ?? []] as const,
      ['quote', s.quote?.text, s.quote?.spans ?? []] as const,
      ['evidence', s.evidence?.text, s.evidence ? [s.evidence.span] : []] as const,
      ['claim', s.claim?.text, s.claim?.spans ?? [], ' … '] as const,
      ['when', s.when?.text, s.when ? [s.when.span] : []] as const,
      ...(s.quote?.pieces ?? []).map((p) => ['piece', p.text, [p.span]] as const),
    ]),
  ];
  const broken = shown.flatMap(([what, text, spans, joint = ' ']) => {
    if (spans.length === 0) return [];
    if (spans.some(([start, end]) => start >= end || cut(start, end) === '')) return [`${what}: an empty span`];
    if (spans.some(([start], i) => i > 0 && start < spans[i - 1]![1])) return [`${what}: spans overlap`];
    const cuts = spans.flatMap((s) => without(s, record)).map(([start, end]) => cut(start, end));
    const words = page ? dense(cuts.map(readMarkup).join(joint)) : fold(cuts.join(joint));
    // in <title> a tag is text; a stray or broken tag may be read as a tag or as text, so that those are left out on both sides
    const own = page ? [dense(text ?? ''), dense(readMarkup(text ?? ''))] : [text ?? ''];
    const plain = page ? dense(readEntities(cuts.join(joint).replace(/<[a-z/!?][^>]*>/gi, ''))) : words;
    const loose = (shown: string) => (page ? shown.replace(/<[^>]*>|[<>]/g, '') : shown);
    const read = (shown: string) => dense(mended(shown, page));
    const whole = page ? readMarkup(cuts.join(joint)) : cuts.join(joint);
    const inScript = page ? dense(cuts.map((c) => readMarkup(readEscapes(c))).join(joint)) : words;
    const held =
      own.some((o) => [words, plain, inScript].some((form) => o === form || loose(o) === loose(form))) ||
      read(loose(text ?? '')) === read(loose(whole)) ||
      // broken tags and what is invisible may be read either way, with white space or without
      ((page || INVISIBLE.test(cuts.join(''))) &&
        [cuts, cuts.map(readEscapes)].some((given) => letters(text ?? '') === letters(given.join(joint))));
    return held ? [] : [`${what}: "${text}" is "${words}" in the source`];
  });
  for (const {span, kind} of record.dropped)
    if (fold(cut(...span)) === '') broken.push(`dropped ${kind}: an empty span`);
  return broken;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;

const letters = (shown: string): string =>
  readEntities(shown).replace(/<[^>]*>?|[\s<>\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');

/** The stretches of a span that were not dropped. */
function without(span: Pair, {dropped}: ArticleRecord): Pair[] {
  const kept: Pair[] = [];
  let from = span[0];
  for (const {
    span: [start, end],
  } of dropped) {
    if (end <= from || start >= span[1]) continue;
    if (start > from) kept.push([from, start]);
    from = end;
  }
  return from < span[1] ? [...kept, [from, span[1]]] : kept;
}

const dense = (text: string): string => text.replace(/\s+/g, '');

const UNREAD = 'script|style|noscript|template|svg|iframe|head|object|math|canvas|audio|video|textarea';
// "<>" is text; "</=" and "<!" begin a comment that the first ">" ends
const TAG = `</?[a-z][^\\s/>]*(?:(?=([^>=]+|=\\s*"[^"]*"|=\\s*'[^']*'|=))\\2)*>|<[/!?][^>]*>`;
const COMMENT = '<!--[^]*?(?:-->|$)';
const MARKUP = new RegExp(`${COMMENT}|<(${UNREAD})\\b[^]*?</\\1[^>]*>|${TAG}`, 'gi');

/** The words of a stretch of a page, read by other means than the program's. */
const readMarkup = (html: string): string => readEntities(html.replace(MARKUP, ''));

/** An article may stand in a string of a script. */
const readEscapes = (script: string): string =>
  script.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, hex: string | undefined, letter: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : /[nrtbf]/.test(letter) ? ' ' : letter,
  );

const readEntities = (html: string): string =>
  html.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi, decodeEntity);

/** Every id that a statement refers to exists, and `within` never leads back to the start. */
function linksBroken(record: ArticleRecord): string[] {
  const outer = new Map(record.statements.map((s) => [s.id, s.within]));
  const known = (id: string) => outer.has(id);
  const circles = (id: string) => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; at = outer.get(at) ?? null) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return [
    ...(outer.size === record.statements.length ? [] : ['an id twice']),
    ...record.statements.flatMap((s) => (s.within === null || known(s.within) ? [] : [`${s.id} within ${s.within}`])),
    ...record.statements.flatMap((s) => s.answers.filter((id) => !known(id)).map((id) => `${s.id} answers ${id}`)),
    ...record.statements.flatMap(({id, claim}) =>
      !claim || claim.of === null || claim.of === 'title' || known(claim.of)
        ? []
        : [`${id} claims what ${claim.of} does`],
    ),
    ...record.statements.flatMap((s) => (circles(s.id) ? [`${s.id} is within itself`] : [])),
    ...record.speakers.flatMap((s) => s.statements.filter((id) => !known(id)).map((id) => `"${s.name}" says ${id}`)),
  ];
}
