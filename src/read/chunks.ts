import {addAbortSignal, type Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {badGzip, bytesIn, fileError} from './bytes.js';
import type {ReadCounters} from './counters.js';
import {streamAt} from './stream-at.js';

/**
 * The bytes of a file or stream as they arrive, gunzipped if packed (in one member or several). A fault throws an
 * InputError only after everything before it has been yielded.
 */
export async function* streamChunks(
  input: string | Readable,
  counters: ReadCounters,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    const file = typeof input === 'string' ? streamAt(input) : input;
    const chunks = atLeast(2, counted(bytesIn(addAbortSignal(signal, file)), counters));
    const {value: first} = await chunks.next();
    if (first === undefined) return;
    const all = preceded(first, chunks);
    yield* first[0] === 0x1f && first[1] === 0x8b ? unpacked(all) : all;
  } catch (error) {
    throw fileError(error);
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, counters: ReadCounters): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    counters.bytes += chunk.length;
    yield chunk;
  }
}

/** Joins chunks until the first has enough bytes to sniff: a pipe may deliver a single byte, and a gzip shows in two. */
export async function* atLeast(bytes: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | null = null;
  for await (const chunk of chunks) {
    const all: Uint8Array = held ? Buffer.concat([held, chunk]) : chunk;
    held = all.length < bytes ? all : null;
    if (!held) yield all;
  }
  if (held) yield held;
}

export async function* preceded<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

/** Unpacked at a time. A broken gzip loses less than this. */
const UNPACKED_IN_BYTES = 1 << 12;

/** Yields all of a cut or broken gzip that precedes the fault; piped, the stream would discard what it still held. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({chunkSize: UNPACKED_IN_BYTES});
  let out: Uint8Array[] = [];
  let failed = false;
  let wake = () => {};
  gunzip.on('data', (bytes: Uint8Array) => out.push(bytes));
  gunzip.on('error', () => {
    failed = true;
  });
  // After a failure the callback of `write` is never called.
  gunzip.on('close', () => wake());
  const until = (begin: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      begin(resolve);
    });
  const taken = () => {
    const all = Buffer.concat(out);
    out = [];
    return all;
  };
  for await (const chunk of chunks) {
    await until((done) => gunzip.write(chunk, done));
    yield taken();
    if (failed) throw badGzip();
  }
  await until(() => gunzip.end());
  yield taken();
  if (failed) throw badGzip();
}
