import {randomBytes} from 'node:crypto';
import {type BigIntStats, constants, fstatSync, readlinkSync, realpathSync, statSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {codeOf} from '../layers/errors.js';

/* Where an output path leads: the file to write, its identity, and the helper files next to it. */

/** Resolves a path through all links, also to a file that does not exist yet. Throws Node's own errors. */
export function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const place = join(realpathSync(dirname(resolve(path))), basename(path));
  const next = linkAt(place);
  // A dangling link: the file that it names is the one to write. Circular links have failed above.
  return next === null ? place : targetOf(resolve(dirname(place), next));
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (['ENOENT', 'EINVAL'].includes(codeOf(error))) return null;
    throw error;
  }
}

/** Device and inode: the same for every name of a file. Takes a path or a descriptor; null if there is no such file. */
export function identityOf(file: string | number): string | null {
  const info = infoOf(file);
  return info && `${info.dev}:${info.ino}`;
}

/** Whether it is a regular file, not a device, pipe or folder. */
export const isRegular = (file: string | number): boolean => infoOf(file)?.isFile() === true;

/** Whether an open file is a pipe or socket, so that another program reads it. */
export function isPipe(fd: number): boolean {
  const info = infoOf(fd);
  return info !== null && (info.isFIFO() || info.isSocket());
}

function infoOf(file: string | number): BigIntStats | null {
  try {
    return typeof file === 'number' ? fstatSync(file, {bigint: true}) : statSync(file, {bigint: true});
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
}

/** The path of an unfinished file next to `target`. Random, so that nobody can plant a link there beforehand. */
export const draftOf = (target: string, kind: string): string =>
  join(dirname(target), `.${basename(target)}.${randomBytes(8).toString('hex')}.${kind}`);

/** The content of a helper file next to the output. A link or pipe planted there is not followed, and counts as empty. */
export async function noteAt(path: string): Promise<string> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(path, flags).catch((error: unknown) => {
    if (['ELOOP', 'EMLINK', 'ENXIO'].includes(codeOf(error))) return null;
    throw error;
  });
  if (!handle) return '';
  try {
    return (await handle.stat()).isFIFO() ? '' : await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
