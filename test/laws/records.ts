import {Parser} from 'htmlparser2';
import {analyze} from '../../src/analyze.js';
import type {Resolved, Source} from '../../src/article.js';
import {toCodePoints} from '../../src/code-points.js';
import {type ArticleRecord, articleRecord} from '../../src/record.js';
import {toRecord} from '../../src/to-record.js';
import {fold} from '../outcome.js';

type Pair = readonly [number, number];
type Cut = (start: number, end: number) => string;

/** Every law that the printed records of a source break, in words; none when all is well. */
export function brokenRecords(source: Source, articles: readonly Resolved[] = analyze(source)): string[] {
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

/** Slicing the source by its spans gives the record's words; of a page, once markup and entities are read. */
function wordsBroken(record: ArticleRecord, source: Source, cut: Cut): string[] {
  const shown = record.statements.flatMap((s): (readonly [string, string, readonly Pair[]])[] => [
    ['mention', s.speaker?.mention?.text ?? '', s.speaker?.mention ? [s.speaker.mention.span] : []],
    ['cue', s.cue?.text ?? '', s.cue?.spans ?? []],
    ['quote', s.quote?.text ?? '', s.quote?.spans ?? []],
    ['evidence', s.evidence?.text ?? '', s.evidence ? [s.evidence.span] : []],
  ]);
  const title = ['title', record.title ?? '', record.titleSpan ? [record.titleSpan] : []] as const;
  const broken = [...shown, title].flatMap(([what, text, spans]) => {
    if (spans.length === 0) return [];
    if (spans.some(([start, end]) => start >= end || cut(start, end) === '')) return [`${what}: an empty span`];
    if (spans.some(([start], i) => i > 0 && start < spans[i - 1]![1])) return [`${what}: spans that overlap`];
    const slices = spans.map(([start, end]) => cut(start, end));
    if (source.format === 'html')
      return samePageWords(slices, text) ? [] : [`${what}: "${text}" is ${show(slices)} in the page`];
    return fold(slices.join(' ')) === text ? [] : [`${what}: "${text}" is ${show(slices)} in the source`];
  });
  for (const {span, kind} of record.dropped)
    if (fold(cut(...span)) === '') broken.push(`dropped ${kind}: an empty span`);
  return broken;
}

const show = (slices: readonly string[]): string => JSON.stringify(slices.join(' … '));

const UNREAD = new Set(
  'script style noscript template svg iframe head object math canvas audio video textarea'.split(' '),
);

/**
 * Tags stand for no space or for several, so that only what is no white space can be compared. What looks like a tag is none
 * within a title or another element of bare text.
 */
function samePageWords(slices: readonly string[], text: string): boolean {
  const bare = (words: string) => words.replace(/\s+/g, '');
  const read = (page: (slice: string) => string) => bare(slices.map((slice) => wordsOnPage(page(slice))).join(''));
  return read((slice) => slice) === bare(text) || read((slice) => slice.replaceAll('<', '&lt;')) === bare(text);
}

function wordsOnPage(slice: string): string {
  if (!/[<&]/.test(slice)) return slice;
  let words = '';
  let unread = 0;
  const count = (by: number) => (name: string) => {
    if (UNREAD.has(name)) unread += by;
  };
  const ontext = (part: string) => {
    if (unread === 0) words += part;
  };
  new Parser({ontext, onopentagname: count(1), onclosetag: count(-1)}, {decodeEntities: true}).end(slice);
  return words;
}

/** What a statement points to is there, and `within` goes round in no circle. */
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
    ...record.statements.flatMap((s) => (circles(s.id) ? [`${s.id} is within itself`] : [])),
    ...record.speakers.flatMap((s) => s.statements.filter((id) => !known(id)).map((id) => `${s.name} says ${id}`)),
  ];
}
