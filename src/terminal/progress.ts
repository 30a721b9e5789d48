import type {Io} from './io.js';

/** How far a run has come. */
export interface RunProgress {
  readonly articles: number;
  /** Null if their number is unknown. */
  readonly files: {readonly done: number; readonly all: number} | null;
  /** The share of the work that is done, from 0 to 1; null if unknown. */
  readonly share: number | null;
}

export interface Progress {
  show(advance: RunProgress): void;
  /** Call before anything else is written to the terminal. */
  clear(): void;
}

const REDRAW_IN_MS = 200;

/** A line on the terminal, redrawn in place: what is done, how fast, and how long the rest will take. */
export function progressOn({stderr}: Pick<Io, 'stderr'>, clock: () => number = () => performance.now()): Progress {
  const start = clock();
  let shown: number | null = null;
  return {
    show: (advance) => {
      const now = clock();
      if (now - (shown ?? start) < REDRAW_IN_MS) return;
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

function lineOf({articles, files, share}: RunProgress, seconds: number): string {
  const of = files ? `${number(files.done)} of ${number(files.all)} files, ` : '';
  const done = `${of}${number(articles)} article${articles === 1 ? '' : 's'}, ${number(articles / seconds)} a second`;
  return share === null
    ? done
    : `${done}, ${Math.floor(share * 100)} %, ${timeOf((seconds / share) * (1 - share))} left`;
}

const number = (n: number): string => Math.round(n).toLocaleString('en');

function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
