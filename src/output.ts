import {once} from 'node:events';
import {constants, createWriteStream} from 'node:fs';
import {access, realpath, rename, stat, unlink} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {Writable} from 'node:stream';
import {OutputError} from './errors.js';
import type {Io} from './io.js';

/** Where the data go. Each write is one whole record. */
export interface Output {
  /** Resolves when the reader is ready for more. */
  write(text: string): Promise<void>;
  /** All is written. */
  finish(): Promise<void>;
  /** Something went wrong: leave nothing half written. */
  abandon(): Promise<void>;
}

/** The reader has gone away, as `head` does: no fault of anybody's. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Standard output, or a file: `whole` ones appear under their name only when they are complete. */
export async function openOutput(file: string | null, whole: boolean, io: Io): Promise<Output> {
  if (file === null) return outputTo(io.stdout, 'standard output', async () => {});
  try {
    const info = await stat(file).catch(ignoreMissing);
    if (info?.isDirectory()) throw new OutputError(`${file}: is a directory, name a file`);
    // A device or a pipe is written as it is: renaming onto it would replace it.
    if (!whole || (info && !info.isFile())) return await fileOutput(file, async () => {});
    if (info) await access(file, constants.W_OK);
    const target = info ? await realpath(file) : file;
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    return await fileOutput(draft, () => rename(draft, target), file, info?.mode);
  } catch (error) {
    throw outputError(file, error);
  }
}

async function fileOutput(
  path: string,
  publish: () => Promise<void>,
  name = path,
  mode: number | undefined = undefined,
): Promise<Output> {
  const stream = createWriteStream(path, mode === undefined ? {} : {mode});
  await once(stream, 'open');
  const output = outputTo(stream, name, async () => {
    await new Promise<void>((resolve, reject) => {
      stream.once('error', reject);
      stream.end((error?: Error | null) => (error ? reject(error) : resolve()));
    });
    await publish();
  });
  // Whole records that were written stay.
  if (name === path) return {...output, abandon: () => output.finish().catch(ignoreFailed)};
  return {
    ...output,
    abandon: async () => {
      stream.destroy();
      await unlink(path).catch(ignoreMissing);
    },
  };
}

function outputTo(stream: Writable, name: string, finish: () => Promise<void>): Output {
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
      if (!stream.destroyed) await ready(stream);
      check();
    },
    finish: async () => {
      // An error of the last write is told only after it: an empty write waits its turn.
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

/** Whichever comes first: room, an error, the end. */
function ready(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) stream.once(event, done);
  });
}

/** The error that made the run give up has been told already. */
function ignoreFailed(error: unknown): void {
  if (!(error instanceof OutputError || error instanceof ClosedPipe)) throw error;
}

function ignoreMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'permission denied, choose a place that you may write to',
  EPERM: 'permission denied, choose a place that you may write to',
  EROFS: 'the disk is read-only, choose another place',
  ENOENT: 'no such directory, make it first',
  ENOTDIR: 'no such directory, make it first',
  ENOSPC: 'no space left on the disk, make room and run again',
  EDQUOT: 'no space left on the disk, make room and run again',
};

function outputError(name: string, error: unknown): Error {
  if (error instanceof OutputError || error instanceof ClosedPipe) return error;
  const code = codeOf(error);
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ClosedPipe();
  if (code === '' && error instanceof Error) return error;
  return new OutputError(`${name}: ${ADVICE[code] ?? `could not be written (${code}), choose another place`}`);
}
