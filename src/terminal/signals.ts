import {OutputError, UsageError} from '../layers/errors.js';
import type {Io, Signal} from './io.js';

const STATUS: Readonly<Record<Signal, number>> = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143};
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Runs `work`, which checks the signal between two records and stops. A second Ctrl-C ends the process at once, as
 * nothing listens any more. SIGHUP is listened for throughout: of a closing terminal, system and shell may each send it.
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
    // Errors after a signal are its consequences (a half-read list, a closed terminal), so they are not reported.
    if (status !== null && (error instanceof UsageError || error instanceof OutputError)) return status;
    throw error;
  } finally {
    for (const [name, listener] of listeners) if (status === null || name !== 'SIGHUP') io.off(name, listener);
  }
}

const STALLED_READER_IN_MS = 1000;

/** Sets the exit status; Node exits when all is written. After a signal, a stalled reader gets only this long. */
export function endWith(status: number): void {
  process.exitCode = status;
  if (Object.values(STATUS).includes(status)) setTimeout(() => process.exit(), STALLED_READER_IN_MS).unref();
}
