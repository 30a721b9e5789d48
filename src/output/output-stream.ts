import type {Writable} from 'node:stream';
import {codeOf, OutputError} from '../layers/errors.js';

/** Where the records go. Each write is one whole record. */
export interface Output {
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** Call when everything is written. */
  finish(): Promise<void>;
  /** Call when something went wrong: leaves nothing half written. */
  abandon(): Promise<void>;
}

/** The reader closed the pipe, as `head` does. Not an error. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Writes to a stream as fast as it takes data. Once the signal is given, no longer waits for a stalled reader. */
export function outputTo(stream: Writable, name: string, signal: AbortSignal, finish: () => Promise<void>): Output {
  let failed: unknown = null;
  const note = (error: unknown) => {
    failed ??= error;
  };
  stream.on('error', note);
  const check = () => {
    if (failed !== null) throw outputError(name, failed);
  };
  return {
    write: async (text) => {
      check();
      if (text === '' || stream.write(text)) return;
      if (!stream.destroyed) await ready(stream, signal);
      check();
    },
    finish: async () => {
      // The last write may fail after `write` has returned. An empty write queued behind it waits for the outcome.
      if (!stream.destroyed) await lastOf(stream).catch(note);
      check();
      await finish().catch((error: unknown) => {
        throw outputError(name, error);
      });
    },
    abandon: async () => {},
  };
}

const lastOf = (stream: Writable): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write('', (error) => (error ? reject(error) : resolve()));
  });

/** Resolves at the first of these: room in the buffer, an error, the end of the stream, the signal. */
function ready(stream: Writable, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    if (signal.aborted) return resolve();
    for (const event of ['drain', 'error', 'close']) stream.once(event, done);
    signal.addEventListener('abort', done);
  });
}

/** For `catch`: null if the file is missing; throws every other error. */
export function ignoreMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'permission denied, choose a place that you may write to',
  EPERM: 'permission denied, choose a place that you may write to',
  EROFS: 'the disk is read-only, choose another place',
  ENOENT: 'no such directory, make it first',
  ENOTDIR: 'no such directory, make it first',
  ELOOP: 'links that lead in a circle, name the file itself',
  ENOSPC: 'no space left on the disk, make room and run again',
  EFBIG: 'is as large as a file may be here, choose another place',
  EDQUOT: 'no space left on the disk, make room and run again',
};

export function outputError(name: string, error: unknown): Error {
  if (error instanceof OutputError || error instanceof ClosedPipe) return error;
  const code = codeOf(error);
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ClosedPipe();
  if (code === '' && error instanceof Error) return error;
  return new OutputError(`${name}: ${ADVICE[code] ?? `could not be written (${code}), choose another place`}`);
}
