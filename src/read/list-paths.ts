import type {Readable} from 'node:stream';
import {UsageError} from '../layers/errors.js';
import {bytesOf, fileError} from './bytes.js';

const MAX_LIST = 1_000_000_000;

/** The paths of a list: one a line, or apart by NULs as `find -print0` gives them. */
export async function listPaths(list: string, stdin: Readable, signal: AbortSignal): Promise<readonly string[]> {
  const bytes = await bytesOf(list === '-' ? stdin : list, MAX_LIST, signal).catch((error: unknown) => {
    const {message} = fileError(error);
    throw new UsageError(`--files-from ${list}: ${message}`);
  });
  const text = new TextDecoder().decode(bytes);
  return (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)).filter((path) => path !== '');
}
