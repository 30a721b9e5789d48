/*
 * How the time of some work grows with its size: the exponent is 1 if double the size takes double the time, 2 if it takes
 * four times as long. Measured in processor time, which a busy machine does not lengthen, as the best of several tries.
 */

export interface Growth {
  /** 0 if all sizes are too fast to measure. */
  readonly exponent: number;
  /** Processor time of each size. */
  readonly times: readonly Point[];
}

interface Point {
  readonly size: number;
  readonly ms: number;
}

/** A larger exponent means a loop within a loop. */
export const LINEAR = 1.5;
/** Less is lost in the noise, and counts as this much. */
const FLOOR_MS = 25;
/** No size after one that takes longer than this is tried, unless another limit is given: the result is clear by then. */
const ENOUGH_MS = 4_000;
const TRIES = 5;

/** Measures the work that `prepare` returns for each size; the time of preparing does not count. */
export function growthOf(sizes: readonly number[], prepare: (size: number) => () => void, enough = ENOUGH_MS): Growth {
  prepare(sizes[0]!)(); // so that V8 has compiled everything
  const times: Point[] = [];
  for (const size of sizes) {
    const work = prepare(size);
    let ms = cpuTimeOf(work);
    // V8 may have been collecting garbage, or another process slowing down memory.
    for (let more = 1; more < TRIES && ms < ENOUGH_MS && exponentOf([...times, {size, ms}]) > LINEAR; more++)
      ms = Math.min(ms, cpuTimeOf(work));
    times.push({size, ms});
    if (ms > enough) break;
  }
  return {exponent: exponentOf(times), times};
}

/** The slope of the line through the sizes above the noise and the one before them. */
function exponentOf(times: readonly Point[]): number {
  const first = times.findIndex(({ms}) => ms > FLOOR_MS);
  if (first < 0) return 0;
  const points = times
    .slice(Math.max(0, first - 1))
    .map(({size, ms}) => ({x: Math.log(size), y: Math.log(Math.max(ms, FLOOR_MS))}));
  if (points.length < 2) return 0;
  const x = mean(points.map((p) => p.x));
  const y = mean(points.map((p) => p.y));
  return mean(points.map((p) => (p.x - x) * (p.y - y))) / mean(points.map((p) => (p.x - x) ** 2));
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** Processor time of the work, in milliseconds. */
export function cpuTimeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The time of each size, for messages. */
export const shownGrowth = ({times}: Growth): string =>
  times.map(({size, ms}) => `${ms.toFixed(0)} ms for ${size}`).join(', ');
