import type {Io} from './io.js';

/** How far a run is. */
export interface Advance {
  readonly articles: number;
  /** Of `total`; null where nobody knows how much there is. */
  readonly bytes: number;
  readonly total: number | null;
}

export interface Progress {
  show(advance: Advance): void;
  /** Before anything else is written to the terminal. */
  clear(): void;
}

const EVERY = 200;

/** A line on the terminal that says what is done, how fast, and how long it will take; nothing where nobody looks. */
export function progressOn({stderr}: Pick<Io, 'stderr'>, clock: () => number = () => performance.now()): Progress {
  const start = clock();
  let shown: number | null = null;
  return {
    show: (advance) => {
      const now = clock();
      if (now - (shown ?? start) < EVERY) return;
      shown = now;
      const line = lineOf(advance, (now - start) / 1000);
      stderr.write(`\r${line.slice(0, (stderr.columns || 80) - 1)}\x1b[K`);
    },
    clear: () => {
      if (shown !== null) stderr.write('\r\x1b[K');
    },
  };
}

export const NO_PROGRESS: Progress = {show: () => {}, clear: () => {}};

function lineOf({articles, bytes, total}: Advance, seconds: number): string {
  const done = `${articles.toLocaleString('en')} articles, ${Math.round(articles / seconds).toLocaleString('en')} a second`;
  if (total === null || bytes === 0 || total === 0) return done;
  const part = Math.min(1, bytes / total);
  return `${done}, ${Math.floor(part * 100)} %, ${timeOf((seconds / part) * (1 - part))} left`;
}

function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
