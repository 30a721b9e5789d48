import {randomBytes} from 'node:crypto';
import {type BigIntStats, constants, fstatSync, readlinkSync, realpathSync, statSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {codeOf} from '../layers/errors.js';

/* Where a name leads: the file that is written, what it is known by, and what may stand beside it. */

/** The file itself, also one that is not there yet, through all links. Throws as the system does. */
export function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const place = join(realpathSync(dirname(resolve(path))), basename(path));
  const next = linkAt(place);
  // A link that leads nowhere: what is written is what it names. Links in a circle have failed above.
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

/** By which a file is known whatever it is called, of an open one by its number: where it lies on which disk. Null where none is. */
export function identityOf(file: string | number): string | null {
  const info = infoOf(file);
  return info && `${info.dev}:${info.ino}`;
}

/** Whether it is a file on a disk, no device and no pipe. */
export const isRegular = (file: string | number): boolean => infoOf(file)?.isFile() === true;

/** Whether another program reads it. */
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

/** A name for what is only begun, beside the file: nobody can lay a link there beforehand. */
export const draftOf = (target: string, kind: string): string =>
  join(dirname(target), `.${basename(target)}.${randomBytes(8).toString('hex')}.${kind}`);

/** What a file beside the output says. What was laid in its place, a link or a pipe, is not followed: it is as good as empty. */
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
