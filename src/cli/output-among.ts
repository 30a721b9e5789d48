import {basename, dirname} from 'node:path';
import {codeOf, UsageError} from '../layers/errors.js';
import {identityOf, isRegular, targetOf} from '../output/output-place.js';
import {isArticleName, type Listing, listInputs} from '../read/inputs.js';
import {fdOf, type Io} from '../terminal/io.js';

/*
 * An input is never overwritten, whether under another name, through a link or by a redirection. Nor is an output created
 * that the next run would read as an input.
 */

export interface Among {
  /** As the user named it; null for standard output. */
  readonly output: string | null;
  readonly paths: readonly string[];
  /** The file of --files-from, or null. */
  readonly list: string | null;
  readonly listing?: Listing;
}

/** Throws a UsageError if the output is one of the inputs. Call before anything is written. */
export function refuseAmong({output, paths, list, listing = {}}: Among, io: Io): void {
  const file = output ?? fdOf(io.stdout);
  if (file === null) return;
  const name = output ?? 'standard output';
  const from = list === null ? paths : [...paths, list];
  if (
    identityOf(file) === null
      ? wouldBeRead(String(file), from, listing)
      : isRegular(file) && isRead(file, from, listing, io)
  ) {
    throw new UsageError(`${name}: is read as well and would be lost, name another file to write to`);
  }
}

/** Whether an existing file is one of the inputs, under whatever name. */
function isRead(file: string | number, paths: readonly string[], listing: Listing, io: Io): boolean {
  const identity = identityOf(file);
  for (const {path, name, error} of listInputs(paths, listing)) {
    const input = name === '-' ? fdOf(io.stdin) : path;
    if (!error && input !== null && identityOf(input) === identity) return true;
  }
  return false;
}

/** Whether a file that does not exist yet would be one of the inputs, by its path and the directories that are read. */
function wouldBeRead(file: string, paths: readonly string[], listing: Listing): boolean {
  const target = placeOf(file);
  if (target === null) return false;
  const folders: string[] = [];
  for (const {name, path} of listInputs(paths, {...listing, visit: (folder) => folders.push(folder)})) {
    // The input is missing, or a dangling link: it may be the very file that would be written.
    if (name !== '-' && identityOf(path ?? name) === null && placeOf(name) === target) return true;
  }
  const isOut = listing.isExcluded?.(target, dirname(target)) === true;
  return !isOut && isArticleName(basename(target)) && folders.includes(dirname(target));
}

/** Null for an impossible path: opening it will report the error. */
function placeOf(path: string): string | null {
  try {
    return targetOf(path);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
}
