import type {StatementRecord} from './record.js';

type Pair = [number, number];
type Placed = Pick<StatementRecord, 'cue' | 'sentence'> & {
  readonly speaker: {readonly mention: {readonly span: Pair} | null} | null;
  readonly quote: {readonly spans: readonly Pair[]} | null;
};

/** From the first to the last character of a statement's mention, cue and quote. */
export function extentOf(s: Placed): {start: number; end: number} {
  let start = Infinity;
  let end = -Infinity;
  const add = ([from, to]: Pair): void => {
    start = Math.min(start, from);
    end = Math.max(end, to);
  };
  const mention = s.speaker?.mention;
  if (mention) add(mention.span);
  s.cue?.spans.forEach(add);
  s.quote?.spans.forEach(add);
  return start <= end ? {start, end} : {start: s.sentence[0], end: s.sentence[1]};
}

/** Where its line and column are counted. */
export const startOf = (s: Placed): number => extentOf(s).start;
