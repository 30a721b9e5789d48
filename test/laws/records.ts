import {analyze} from '../../src/analyze.js';
import type {Source} from '../../src/article.js';
import {toCodePoints} from '../../src/code-points.js';
import {type ArticleRecord, articleRecord} from '../../src/record.js';
import {toRecord} from '../../src/to-record.js';
import {fold} from '../outcome.js';

/** Every law that the printed records of a source break, in words; none when all is well. */
export function brokenRecords(source: Source): string[] {
  const characters = Array.from(source.text);
  const convert = toCodePoints(source.text);
  return analyze(source).flatMap((article) => {
    const record = toRecord(article, {text: true});
    const checked = articleRecord.safeParse(record);
    return [
      ...(checked.success ? [] : [checked.error.message]),
      ...wordsBroken(record, source, (start, end) => source.text.slice(start, end)),
      ...wordsBroken(convert(record), source, (start, end) => characters.slice(start, end).join('')),
      ...linksBroken(record),
    ];
  });
}

/** Slicing the source by a span gives the record's words; of a page, once markup and entities are read. */
function wordsBroken(record: ArticleRecord, source: Source, cut: (start: number, end: number) => string): string[] {
  const shown = record.statements.flatMap((s) => [
    ['mention', s.speaker?.mention?.text, s.speaker?.mention ? [s.speaker.mention.span] : []] as const,
    ['cue', s.cue?.text, s.cue?.spans ?? []] as const,
    ['quote', s.quote?.text, s.quote?.spans ?? []] as const,
    ['evidence', s.evidence?.text, s.evidence ? [s.evidence.span] : []] as const,
  ]);
  const broken = [...shown, ['title', record.title ?? '', record.titleSpan ? [record.titleSpan] : []] as const].flatMap(
    ([what, text, spans]) => {
      if (spans.length === 0) return [];
      if (spans.some(([start, end]) => start >= end || cut(start, end) === '')) return [`${what}: an empty span`];
      const words = fold(spans.map(([start, end]) => cut(start, end)).join(' '));
      return source.format === 'html' || words === text ? [] : [`${what}: "${text}" is "${words}" in the source`];
    },
  );
  for (const {span, kind} of record.dropped)
    if (fold(cut(...span)) === '') broken.push(`dropped ${kind}: an empty span`);
  return broken;
}

function linksBroken(record: ArticleRecord): string[] {
  const ids = record.statements.map((s) => s.id);
  const known = new Set(ids);
  return [
    ...(known.size === ids.length ? [] : ['an id twice']),
    ...record.statements.flatMap((s) =>
      s.within === null || known.has(s.within) ? [] : [`${s.id} within ${s.within}`],
    ),
    ...record.speakers.flatMap((s) => s.statements.filter((id) => !known.has(id)).map((id) => `${s.name} says ${id}`)),
  ];
}
