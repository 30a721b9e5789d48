import type {Io} from './io.js';

const STATUS = {SIGINT: 130, SIGTERM: 143} as const;

/**
 * Does `work`, which looks at the signal between two records and then stops; a second Ctrl-C ends the process at once, as
 * nothing listens any more.
 */
export async function untilSignal(io: Io, work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let status: number | null = null;
  const on = (name: 'SIGINT' | 'SIGTERM') => () => {
    status = STATUS[name];
    stop.abort();
  };
  const [interrupted, terminated] = [on('SIGINT'), on('SIGTERM')];
  io.once('SIGINT', interrupted);
  io.once('SIGTERM', terminated);
  try {
    const done = await work(stop.signal);
    return status ?? done;
  } finally {
    io.off('SIGINT', interrupted);
    io.off('SIGTERM', terminated);
  }
}

/** Milliseconds. */
const PATIENCE = 1000;

/** Ends the process when all is written; told to stop, it does not wait long for a reader that takes nothing. */
export function endWith(status: number): void {
  process.exitCode = status;
  if (Object.values<number>(STATUS).includes(status)) setTimeout(() => process.exit(), PATIENCE).unref();
}
