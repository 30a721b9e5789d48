import {link, readFile, rename, unlink, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {codeOf, OutputError} from '../layers/errors.js';
import {draftOf, noteAt} from './output-place.js';
import {ignoreMissing} from './output-stream.js';

/*
 * One run writes to a file at a time. Its lock is a file next to the output that names the process. A lock left by a dead
 * process, as after a kill -9, is stale and is removed.
 */

/** Locks a file and returns the function that unlocks it. Throws an OutputError about `name` if another run holds it. */
export async function lockOutput(target: string, name: string): Promise<() => Promise<void>> {
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  const draft = draftOf(target, 'lock');
  const mine = `${process.pid} ${hostname()} ${await startOf(process.pid)}`;
  try {
    await writeFile(draft, mine, {flag: 'wx'});
    while (!(await linked(draft, lock))) {
      const theirs = await noteAt(lock).catch(ignoreMissing);
      if (theirs === null) continue;
      if (theirs !== mine && (await isHeld(theirs))) throw inUse(name, lock, theirs);
      await discard(lock, theirs, draftOf(target, 'lock'));
    }
  } catch (error) {
    // In a folder where no file can be created, an existing one may still be writable: it goes without a lock.
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return async () => {};
    throw error;
  } finally {
    await unlink(draft).catch(() => null);
  }
  return async () => {
    await unlink(lock).catch(ignoreMissing);
  };
}

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    },
  );

/** Removes a stale lock. If another run has replaced it meanwhile, puts that one back. */
async function discard(lock: string, theirs: string, aside: string): Promise<void> {
  if ((await rename(lock, aside).catch(ignoreMissing)) === null) return;
  if ((await noteAt(aside)) !== theirs) await linked(aside, lock);
  await unlink(aside);
}

/** A lock from another machine counts as held: nothing is known about its process. */
async function isHeld(lock: string): Promise<boolean> {
  const [pid = '', host = '', start = ''] = lock.split(' ');
  if (lock === '') return false;
  if (host !== hostname()) return true;
  if (Number(pid) === process.pid) return false;
  return isAlive(Number(pid)) && (await startOf(Number(pid))) === start;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process started, to detect that its number was reused; "-" if the system does not say. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}

function inUse(file: string, lock: string, theirs: string): OutputError {
  const [pid, host] = theirs.split(' ');
  const elsewhere = host === hostname() ? '' : ` on ${host}, remove ${lock} if that is over`;
  return new OutputError(
    `${file}: another run writes to it (process ${pid}${elsewhere}), wait for it or name another file`,
  );
}
