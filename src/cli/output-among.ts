import {basename, dirname} from 'node:path';
import {codeOf, UsageError} from '../layers/errors.js';
import {identityOf, isRegular, targetOf} from '../output/output-place.js';
import {isArticleName, listInputs} from '../read/inputs.js';
import {fdOf, type Io} from '../terminal/io.js';

/*
 * What is read is never written over: not by another name, through a link, or by a redirection; and no file is begun that
 * the next run would read.
 */

export interface Among {
  /** As the user named it; null for standard output. */
  readonly output: string | null;
  readonly paths: readonly string[];
  /** The list of paths, or null. */
  readonly list: string | null;
}

/** Throws a UsageError where the output is one of the files that are read. Nothing is written yet. */
export function refuseAmong({output, paths, list}: Among, io: Io): void {
  const file = output ?? fdOf(io.stdout);
  if (file === null) return;
  const name = output ?? 'standard output';
  const from = list === null ? paths : [...paths, list];
  if (identityOf(file) === null ? wouldBeRead(String(file), from) : isRegular(file) && isRead(file, from, io)) {
    throw new UsageError(`${name}: is read as well and would be lost, name another file to write to`);
  }
}

/** A file that is there, by where it lies. */
function isRead(file: string | number, paths: readonly string[], {stdin}: Io): boolean {
  const identity = identityOf(file);
  for (const {path, name, error} of listInputs(paths)) {
    const input = name === '-' ? fdOf(stdin) : path;
    if (!error && input !== null && identityOf(input) === identity) return true;
  }
  return false;
}

/** A file that is not there yet, by its name and the directories that are read. */
function wouldBeRead(file: string, paths: readonly string[]): boolean {
  const target = placeOf(file);
  if (target === null) return false;
  const folders: string[] = [];
  for (const {name, path} of listInputs(paths, (folder) => folders.push(folder))) {
    // Nothing is there, or a link that leads to what is still to be written.
    if (name !== '-' && identityOf(path ?? name) === null && placeOf(name) === target) return true;
  }
  return isArticleName(basename(target)) && folders.includes(dirname(target));
}

/** Null of a place that cannot be: whoever goes there will say so. */
function placeOf(path: string): string | null {
  try {
    return targetOf(path);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
}
