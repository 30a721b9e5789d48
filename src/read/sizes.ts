import {statSync} from 'node:fs';
import {fileError} from './bytes.js';
import type {InputFile} from './inputs.js';

/** How much there is to read in all; null where a stream is among the inputs. */
export function totalSize(inputs: Iterable<InputFile>): number | null {
  let total = 0;
  for (const {path, error} of inputs) {
    const size = error ? 0 : path === null ? null : sizeOf(path);
    if (size === null) return null;
    total += size;
  }
  return total;
}

/** Bytes of a file; null of a pipe or a device; 0 of what is not there, which the reader will say. */
export function sizeOf(path: string): number | null {
  try {
    const info = statSync(path);
    return info.isFile() ? info.size : null;
  } catch (error) {
    fileError(error);
    return 0;
  }
}
