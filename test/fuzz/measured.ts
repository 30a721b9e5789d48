import {type Growth, LINEAR} from '../builders/growth.js';
import type {Corpus} from './corpus.js';
import {type Pattern, patternOf} from './patterns.js';
import type {Thread} from './thread.js';

/** How a pattern's time grows; endless if it exceeded its budget. */
export interface Measured {
  readonly pattern: Pattern;
  readonly growth: Growth | 'endless';
}

/** Processor time for all sizes of a pattern. Ample, so that only a hang exceeds it. */
const BUDGET_IN_MS = 60_000;

export async function measured(seed: number, number: number, corpus: Corpus, thread: Thread): Promise<Measured> {
  const pattern = patternOf(seed, number, corpus);
  const outcome = await thread.do({kind: 'measure', pattern}, BUDGET_IN_MS);
  return {pattern, growth: outcome.kind === 'measured' ? outcome.growth : 'endless'};
}

export const exponentOf = ({growth}: Measured): number =>
  growth === 'endless' ? Number.POSITIVE_INFINITY : growth.exponent;

export const isSteep = (one: Measured): boolean => exponentOf(one) > LINEAR;

/** A line of the table: the exponent, the time of the largest size, the pattern. */
export function rowOf(one: Measured): string {
  const {format, open, close} = one.pattern;
  const last = one.growth === 'endless' ? undefined : one.growth.times.at(-1);
  const time = last ? `${last.ms.toFixed(0)} ms for ${last.size}` : 'endless';
  const words = close === '' ? JSON.stringify(open) : `${JSON.stringify(open)} … ${JSON.stringify(close)}`;
  return `${exponentOf(one).toFixed(2).padStart(8)}  ${time.padEnd(20)} ${format}  ${words}`;
}
