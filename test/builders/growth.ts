/*
 * How the time of some work grows with its size: 1 where twice the size takes twice the time, 2 where it takes four times.
 * Told from the time of the processor, which a busy machine does not lengthen, and from the best of several readings.
 */

export interface Growth {
  /** 0 where all sizes are done too fast to tell. */
  readonly exponent: number;
  /** Milliseconds of processor time, by size. */
  readonly times: readonly Point[];
}

interface Point {
  readonly size: number;
  readonly ms: number;
}

/** What grows faster has a loop in a loop. */
export const LINEAR = 1.5;
/** What takes less cannot be told from the noise: it counts as so many milliseconds. */
const FLOOR = 25;
/** A size that takes as long is the last, unless another limit is given: what comes of it is plain. */
const ENOUGH = 4_000;
const TRIES = 5;

/** Each size is prepared first, which does not count. */
export function growthOf(sizes: readonly number[], prepare: (size: number) => () => void, enough = ENOUGH): Growth {
  prepare(sizes[0]!)(); // compiled by now
  const times: Point[] = [];
  for (const size of sizes) {
    const work = prepare(size);
    let ms = cpuTimeOf(work);
    // The machine may have been collecting rubbish, or have its memory read by others.
    for (let more = 1; more < TRIES && ms < ENOUGH && exponentOf([...times, {size, ms}]) > LINEAR; more++)
      ms = Math.min(ms, cpuTimeOf(work));
    times.push({size, ms});
    if (ms > enough) break;
  }
  return {exponent: exponentOf(times), times};
}

/** The slope of the line through the sizes that can be told apart, and the one before them. */
function exponentOf(times: readonly Point[]): number {
  const first = times.findIndex(({ms}) => ms > FLOOR);
  if (first < 0) return 0;
  const points = times
    .slice(Math.max(0, first - 1))
    .map(({size, ms}) => ({x: Math.log(size), y: Math.log(Math.max(ms, FLOOR))}));
  if (points.length < 2) return 0;
  const x = mean(points.map((p) => p.x));
  const y = mean(points.map((p) => p.y));
  return mean(points.map((p) => (p.x - x) * (p.y - y))) / mean(points.map((p) => (p.x - x) ** 2));
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** Milliseconds that the processor works. */
export function cpuTimeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** For messages: the time of each size. */
export const shownGrowth = ({times}: Growth): string =>
  times.map(({size, ms}) => `${ms.toFixed(0)} ms for ${size}`).join(', ');
