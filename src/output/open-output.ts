import {once} from 'node:events';
import {constants, createWriteStream} from 'node:fs';
import {access, open, rename, stat, truncate, unlink} from 'node:fs/promises';
import {OutputError, UsageError} from '../layers/errors.js';
import type {Io} from '../terminal/io.js';
import {lockOutput} from './output-lock.js';
import {draftOf, targetOf} from './output-place.js';
import {ClosedPipe, ignoreMissing, type Output, outputError, outputTo} from './output-stream.js';

export interface OutputOptions {
  /** Whether the file appears under its name only when it is complete. */
  readonly whole: boolean;
  /** How many bytes of the existing file to keep, asked once nobody else can write. Left out to start over. */
  readonly keep?: (target: string) => Promise<number>;
  /** Called once the file belongs to this run, before its first record. */
  readonly begun?: (target: string) => Promise<void>;
}

/** Opens standard output, or a file that no other run may write to meanwhile. */
export async function openOutput(
  file: string | null,
  {whole, keep, begun}: OutputOptions,
  {io, signal}: {readonly io: Io; readonly signal: AbortSignal},
): Promise<Output> {
  if (file === null) return outputTo(io.stdout, 'standard output', signal, async () => {});
  if (/\.gz$/i.test(file)) throw new UsageError(`${file}: nothing is written packed, leave out -o and pipe to gzip`);
  let unlock = async () => {};
  try {
    const info = await stat(file).catch(ignoreMissing);
    if (info?.isDirectory()) throw new OutputError(`${file}: is a directory, name a file`);
    // Devices and pipes are written directly: renaming a file onto one would replace it.
    if (info && !info.isFile()) return await fileOutput(file, file);
    if (info) await access(file, constants.W_OK);
    const target = targetOf(file);
    unlock = await lockOutput(target, file);
    const output = whole
      ? await wholeFile(target, file, info?.mode)
      : keep
        ? continuedFile(target, file, await keep(target))
        : await growingFile(target, file, 0);
    await begun?.(target);
    return unlocking(output, unlock);
  } catch (error) {
    await unlock();
    throw outputError(file, error);
  }
}

function wholeFile(target: string, name: string, mode: number | undefined): Promise<Output> {
  const draft = draftOf(target, 'part');
  const publish = () => rename(draft, target);
  return fileOutput(draft, name, {flags: 'wx', ...(mode === undefined ? {} : {mode})}, publish);
}

/** Grows record by record. If the run fails, whole records stay. */
async function growingFile(target: string, name: string, keep: number): Promise<Output> {
  if (keep > 0) await truncate(target, keep);
  const output = await fileOutput(target, name, keep > 0 ? {flags: 'r+', start: keep} : {});
  return {
    ...output,
    abandon: async () => {
      await output.abandon();
      await cutToLines(target);
    },
  };
}

/** Cuts what follows the kept bytes only when there is something to write in its place. */
function continuedFile(target: string, name: string, keep: number): Output {
  let output: Output | null = null;
  const opened = () =>
    growingFile(target, name, keep).catch((error: unknown) => {
      throw outputError(name, error);
    });
  return {
    write: async (text) => {
      if (text === '') return;
      output ??= await opened();
      await output.write(text);
    },
    finish: async () => {
      output ??= await opened();
      await output.finish();
    },
    abandon: async () => output?.abandon(),
  };
}

const unlocking = (output: Output, unlock: () => Promise<void>): Output => ({
  write: output.write,
  finish: async () => {
    await output.finish();
    await unlock();
  },
  abandon: async () => {
    await output.abandon();
    await unlock();
  },
});

/** Cuts what follows the last line end. */
async function cutToLines(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    let {size} = await handle.stat();
    const block = Buffer.alloc(1 << 16);
    while (size > 0) {
      const from = Math.max(0, size - block.length);
      const {bytesRead} = await handle.read(block, 0, size - from, from);
      const end = block.subarray(0, bytesRead).lastIndexOf(10);
      size = end < 0 ? from : from + end + 1;
      if (end >= 0) break;
    }
    await handle.truncate(size);
  } finally {
    await handle.close();
  }
}

/** How much may wait for the disk. With a small buffer, each record would wait for the one before. */
const BUFFER_IN_CHARACTERS = 1 << 18;

/** A file that is written in place, or a draft that `publish` renames once it is complete. */
async function fileOutput(
  path: string,
  name: string,
  options: {readonly mode?: number; readonly flags?: string; readonly start?: number} = {},
  publish: (() => Promise<void>) | null = null,
): Promise<Output> {
  const stream = createWriteStream(path, {highWaterMark: BUFFER_IN_CHARACTERS, ...options});
  await once(stream, 'open');
  const output = outputTo(stream, name, NEVER, async () => {
    await new Promise<void>((resolve, reject) => {
      stream.once('error', reject);
      stream.end((error?: Error | null) => (error ? reject(error) : resolve()));
    });
    await publish?.();
  });
  // Written in place: whole records stay.
  if (!publish) return {...output, abandon: () => output.finish().catch(ignoreFailed)};
  return {
    ...output,
    abandon: async () => {
      stream.destroy();
      await unlink(path).catch(ignoreMissing);
    },
  };
}

/** Never fires: unlike the reader of a pipe, a disk does not stall. */
const NEVER = new AbortController().signal;

/** The error that made the run give up has been reported already. */
function ignoreFailed(error: unknown): void {
  if (!(error instanceof OutputError || error instanceof ClosedPipe)) throw error;
}
