/*
 * How the time of some work grows with its size: 1 where twice the size takes twice the time, 2 where it takes four times.
 * Told from the time of the processor, which a busy machine does not lengthen, and from the best of several readings.
 */

export interface Growth {
  readonly exponent: number;
  /** Milliseconds of processor time, by size. */
  readonly times: readonly {readonly size: number; readonly ms: number}[];
}

/** What grows faster has a loop in a loop. */
export const LINEAR = 1.5;
/** Below so many milliseconds the noise is larger than the time; work that stays there has nothing to lose. */
const FLOOR = 30;
/** A size that takes as long is the last: what comes of it is plain. */
const ENOUGH = 4_000;
const TRIES = 4;

export function growthOf(sizes: readonly number[], work: (size: number) => void): Growth {
  work(sizes[0]!);
  const times: {size: number; ms: number}[] = [];
  for (const size of sizes) {
    let ms = cpuTimeOf(work, size);
    for (let more = 1; more < TRIES && ms < ENOUGH && exponentOf([...times, {size, ms}]) > LINEAR; more++)
      ms = Math.min(ms, cpuTimeOf(work, size));
    times.push({size, ms});
    if (ms > ENOUGH) break;
  }
  return {exponent: exponentOf(times), times};
}

/** Of the line through the sizes that take time enough to be told apart; the steepest step of the last where it is above. */
function exponentOf(all: Growth['times']): number {
  const from = all.findIndex(({ms}) => ms >= FLOOR);
  if (from < 0) return 0;
  // The last size below the floor counts as if it took as long as the floor.
  const points = all
    .slice(Math.max(0, from - 1))
    .map(({size, ms}) => [Math.log(size), Math.log(Math.max(ms, FLOOR))] as const);
  if (points.length < 2) return 0;
  const mean = (at: 0 | 1) => points.reduce((sum, p) => sum + p[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0);
  return rise / points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}

/** Milliseconds that the processor works. */
export function cpuTimeOf(work: (size: number) => void, size: number): number {
  const start = process.cpuUsage();
  work(size);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
