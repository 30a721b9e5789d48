import {link, readFile, rename, unlink, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {codeOf, OutputError} from '../layers/errors.js';
import {draftOf, noteAt} from './output-place.js';
import {ignoreMissing} from './output-stream.js';

/*
 * One run writes to a file at a time. A lock is a file beside it that says whose it is: a lock whose process is gone, as
 * after a kill -9, counts for nothing.
 */

/** Gives what takes the lock away again. Throws an OutputError, about `name`, where another run has it. */
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
    // A folder that takes no new file still may hold one that can be written.
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

/** Takes away a lock that counts for nothing; puts it back where it is another by now. */
async function discard(lock: string, theirs: string, aside: string): Promise<void> {
  if ((await rename(lock, aside).catch(ignoreMissing)) === null) return;
  if ((await noteAt(aside)) !== theirs) await linked(aside, lock);
  await unlink(aside);
}

/** Of another machine's process nothing is known: its lock holds. */
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

/** When a process began, so that another with its number is told from it; "-" where the system does not say. */
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
