import {statSync} from 'node:fs';
import {fileError} from './bytes.js';
import type {InputFile} from './inputs.js';

/** How many bytes there are to read; null if one of the inputs is a stream. */
export function totalSize(inputs: Iterable<InputFile>): number | null {
  let total = 0;
  for (const {path, error} of inputs) {
    const size = error ? 0 : path === null ? null : sizeOf(path);
    if (size === null) return null;
    total += size;
  }
  return total;
}

/** A file's size in bytes; null for a pipe or device; 0 if it cannot be found, which reading it will report. */
export function sizeOf(path: string): number | null {
  try {
    const info = statSync(path);
    return info.isFile() ? info.size : null;
  } catch (error) {
    fileError(error);
    return 0;
  }
}
