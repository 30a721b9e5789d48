import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {lockOutput} from '../../src/output/output-lock.js';

const root = mkdtempSync(join(tmpdir(), 'stance-lock-'));
afterAll(() => rmSync(root, {recursive: true}));
const folder = join(root, 'out');
beforeEach(() => {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
});
const file = join(folder, 'a.jsonl');
const lock = join(folder, '.a.jsonl.lock');
const all = (): string[] => readdirSync(folder).sort();
const startOf = (pid: number): string => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!;
};

describe('a lock', () => {
  it('is next to the file until unlocked, and names its process', async () => {
    const unlock = await lockOutput(file, 'a.jsonl');
    expect(all()).toEqual(['.a.jsonl.lock']);
    expect(readFileSync(lock, 'utf8')).toBe(`${process.pid} ${hostname()} ${startOf(process.pid)}`);
    await unlock();
    expect(all()).toEqual([]);
    await unlock(); // somebody else may have removed it
  });

  it.each([
    ['of a process that has gone', `999999999 ${hostname()} 1`],
    ['of an earlier process of the same number', `${process.ppid} ${hostname()} 1`],
    ['of this very process', `${process.pid} ${hostname()} 1`],
    ['without words', ''],
    ['without a number', ` ${hostname()} 1`],
  ])('%s is stale', async (_, left) => {
    writeFileSync(lock, left);
    const unlock = await lockOutput(file, 'a.jsonl');
    expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    expect(all()).toEqual(['.a.jsonl.lock']);
    await unlock();
    expect(all()).toEqual([]);
  });

  it('of a running process is respected', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], {stdio: 'ignore'});
    await once(child, 'spawn');
    const theirs = `${child.pid} ${hostname()} ${startOf(child.pid!)}`;
    writeFileSync(lock, theirs);
    await expect(lockOutput(file, 'a.jsonl')).rejects.toMatchObject({
      name: 'OutputError',
      message: `a.jsonl: another run writes to it (process ${child.pid}), wait for it or name another file`,
    });
    expect(all()).toEqual(['.a.jsonl.lock']);
    expect(readFileSync(lock, 'utf8')).toBe(theirs);
    child.kill();
    await once(child, 'exit');
    await (await lockOutput(file, 'a.jsonl'))();
    expect(all()).toEqual([]);
  });

  it('planted as a link is stale, and the file that it leads to stays', async () => {
    writeFileSync(join(folder, 'theirs'), 'text');
    symlinkSync('theirs', lock);
    const unlock = await lockOutput(file, 'a.jsonl');
    expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('text');
    await unlock();
    expect(all()).toEqual(['theirs']);
  });

  it('of another machine is respected', async () => {
    writeFileSync(lock, '999999999 far-away 1');
    await expect(lockOutput(file, 'a.jsonl')).rejects.toThrow(
      `a.jsonl: another run writes to it (process 999999999 on far-away, remove ${lock} if that is over), wait for it or name another file`,
    );
  });

  it('is reported under the name of its file', async () => {
    const unlock = await lockOutput(join(folder, 'b.csv'), 'b.csv');
    expect(all()).toEqual(['.b.csv.lock']);
    await (await lockOutput(file, 'a.jsonl'))();
    await unlock();
  });

  it('cannot be made in a folder that does not exist', async () => {
    await expect(lockOutput(join(folder, 'gone/a.csv'), 'a.csv')).rejects.toMatchObject({code: 'ENOENT'});
  });

  // Root may write everything: permission is denied only to other users.
  it.skipIf(process.getuid?.() === 0)('is left out in a folder where no file can be created', async () => {
    chmodSync(folder, 0o555);
    await (await lockOutput(file, 'a.jsonl'))();
    chmodSync(folder, 0o755);
    expect(all()).toEqual([]);
  });
});
