import type {StatementRecord} from './record.js';

type Pair = [number, number];
type Placed = Pick<StatementRecord, 'cue' | 'sentence'> & {
  readonly speaker: {readonly mention: {readonly span: Pair} | null} | null;
  readonly quote: {readonly spans: readonly Pair[]} | null;
};

/** From the first to the last character of a statement's mention, cue and quote. */
export function extentOf(s: Placed): {start: number; end: number} {
  const mention = s.speaker?.mention;
  const spans = [...(mention ? [mention.span] : []), ...(s.cue?.spans ?? []), ...(s.quote?.spans ?? [])];
  const own = spans.length > 0 ? spans : [s.sentence];
  return {start: Math.min(...own.map(([a]) => a)), end: Math.max(...own.map(([, b]) => b))};
}

/** Where its line and column are counted. */
export const startOf = (s: Placed): number => extentOf(s).start;
