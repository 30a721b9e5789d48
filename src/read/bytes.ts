import {fstatSync, readFileSync, statSync} from 'node:fs';
import {addAbortSignal, type Readable} from 'node:stream';
import {gunzipSync} from 'node:zlib';
import {codeOf, InputError} from '../layers/errors.js';
import {streamAt} from './stream-at.js';

/** The bytes of a file or stream, gunzipped if packed. Throws if there are more than `max`. */
export async function bytesOf(input: string | Readable, max: number, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = typeof input === 'string' ? await bytesOfFile(input, max, signal) : await bytesOfStream(input, max);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes, max) : bytes;
}

/** Node's error about a path → what to tell the user. Rethrows any other error. */
export function fileError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = codeOf(error);
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) {
    return new InputError('not-found', 'no such file or directory, check the path');
  }
  if (code === 'ELOOP')
    return new InputError('not-readable', 'symbolic links that lead in a circle, name the file itself');
  if (code === 'EACCES' || code === 'EPERM') {
    return new InputError('not-readable', 'permission denied, check who may read it');
  }
  if (code === 'EISDIR') return isDirectory();
  if (code === '' || !(error instanceof Error)) throw error;
  return new InputError('not-readable', `could not be read (${code}), check the file`);
}

/** Files are read synchronously: awaiting a small file costs more than reading it. Pipes and devices may block. */
async function bytesOfFile(path: string, max: number, signal: AbortSignal): Promise<Uint8Array> {
  const info = statSync(path);
  if (!info.isFile()) return bytesOfStream(addAbortSignal(signal, streamAt(path)), max);
  if (info.size > max) throw tooLarge(max);
  return readFileSync(path);
}

async function bytesOfStream(stream: Readable, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of bytesIn(stream)) {
    size += bytes.length;
    if (size > max) throw tooLarge(max);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The chunks of a stream as they arrive. */
export async function* bytesIn(stream: Readable): AsyncGenerator<Uint8Array> {
  // For `stance extract < folder` Node gives a stream that simply ends.
  if ('fd' in stream && typeof stream.fd === 'number' && fstatSync(stream.fd).isDirectory()) throw isDirectory();
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

function unpack(bytes: Uint8Array, max: number): Uint8Array {
  try {
    return gunzipSync(bytes, {maxOutputLength: Math.max(1, max)});
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(max);
    throw codeOf(error) === '' ? error : badGzip();
  }
}

const isDirectory = (): InputError => new InputError('not-readable', 'is a directory, name it as a path');

export const badGzip = (): InputError => new InputError('bad-gzip', 'is a broken or cut gzip file, get it again');

export const tooLarge = (max: number): InputError =>
  new InputError('too-large', `is larger than ${max} bytes, raise --max-bytes to read it`);
