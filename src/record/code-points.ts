import {lowest} from '../layers/lowest.js';
import {startOf} from './extent.js';
import type {ArticleRecord, StatementRecord} from './record.js';

type Pair = [number, number];

/**
 * The border between the two units: returns a function that turns a record's spans from UTF-16 units of `source` into
 * code points. Scans the source once; costs nothing more where it has no character outside the basic plane.
 */
export function toCodePoints(source: string): (record: ArticleRecord) => ArticleRecord {
  const at = codePointAt(source);
  if (at === same) return (record) => record;
  const pair = ([start, end]: Pair): Pair => [at(start), at(end)];
  const one = <T extends {span: Pair}>(x: T): T => ({...x, span: pair(x.span)});
  const column = (s: StatementRecord): number => {
    const start = startOf(s);
    return at(start) - at(start - s.column + 1) + 1;
  };
  const many = <T extends {spans: Pair[]}>(x: T): T => ({...x, spans: x.spans.map(pair)});
  return (record) => ({
    ...record,
    titleSpan: record.titleSpan && pair(record.titleSpan),
    statements: record.statements.map((s) => ({
      ...s,
      speaker: s.speaker && {...s.speaker, mention: s.speaker.mention && one(s.speaker.mention)},
      cue: s.cue && many(s.cue),
      quote: s.quote && {...many(s.quote), pieces: s.quote.pieces.map(one)},
      claim: s.claim && many(s.claim),
      when: s.when && one(s.when),
      sentence: pair(s.sentence),
      column: column(s),
      evidence: s.evidence && one(s.evidence),
    })),
    dropped: record.dropped.map(one),
  });
}

/** Returns a function that turns an offset in UTF-16 units of `source` into one in code points. */
export function codePointAt(source: string): (offset: number) => number {
  const pairs = surrogatePairs(source);
  return pairs.length === 0 ? same : (offset) => offset - lowest(0, pairs.length, (i) => pairs[i]! >= offset);
}

const same = (offset: number): number => offset;

/** The offsets of the second halves of all surrogate pairs, in order. */
function surrogatePairs(text: string): readonly number[] {
  const at: number[] = [];
  for (const m of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) at.push(m.index + 1);
  return at;
}
