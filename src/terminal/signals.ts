import {OutputError, UsageError} from '../layers/errors.js';
import type {Io, Signal} from './io.js';

const STATUS: Readonly<Record<Signal, number>> = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143};
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Does `work`, which looks at the signal between two records and then stops; a second Ctrl-C ends the process at once, as
 * nothing listens any more. A terminal that goes away may say so twice, the system and the shell: that is listened to throughout.
 */
export async function untilSignal(io: Io, work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let status: number | null = null;
  const listeners = SIGNALS.map((name) => {
    const listener = () => {
      status ??= STATUS[name];
      stop.abort();
      if (name === 'SIGHUP') io.once(name, listener);
    };
    io.once(name, listener);
    return [name, listener] as const;
  });
  try {
    const done = await work(stop.signal);
    return status ?? done;
  } catch (error) {
    // What was stopped in the middle fails, a list that is half read or a terminal that is gone: nobody asks why.
    if (status !== null && (error instanceof UsageError || error instanceof OutputError)) return status;
    throw error;
  } finally {
    for (const [name, listener] of listeners) if (status === null || name !== 'SIGHUP') io.off(name, listener);
  }
}

/** Milliseconds. */
const STALLED_READER_IN_MS = 1000;

/** Ends the process when all is written; told to stop, it does not wait long for a reader that takes nothing. */
export function endWith(status: number): void {
  process.exitCode = status;
  if (Object.values(STATUS).includes(status)) setTimeout(() => process.exit(), STALLED_READER_IN_MS).unref();
}
