import type {StatementRecord} from '../record/record.js';

/** From the first to the last character of mention, cue and quote. */
export function extentOf(s: StatementRecord): {start: number | null; end: number | null} {
  const mention = s.speaker?.mention;
  const spans = [...(mention ? [mention.span] : []), ...(s.cue?.spans ?? []), ...(s.quote?.spans ?? [])];
  if (spans.length === 0) return {start: null, end: null};
  return {start: Math.min(...spans.map(([a]) => a)), end: Math.max(...spans.map(([, b]) => b))};
}
