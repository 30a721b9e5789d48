import {execFileSync} from 'node:child_process';
import {linkSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {refuseAmong} from '../../src/cli/output-among.js';
import {captured} from '../builders/captured.js';

const root = mkdtempSync(join(tmpdir(), 'stance-among-'));
afterAll(() => rmSync(root, {recursive: true}));
const at = (name: string): string => (name === '-' ? name : join(root, name));

beforeEach(() => {
  rmSync(root, {recursive: true});
  mkdirSync(join(root, 'in/sub'), {recursive: true});
  mkdirSync(join(root, 'out'));
  for (const name of ['in/a.txt', 'in/sub/b.txt', 'in/c.csv', 'list', 'r.jsonl']) writeFileSync(at(name), 'x');
  linkSync(at('in/a.txt'), at('out/hard.txt'));
  symlinkSync('../in/a.txt', at('out/soft.txt'));
  symlinkSync('../in/new.txt', at('out/new.txt'));
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync('later.jsonl', at('later-link.jsonl'));
});

interface Streams {
  readonly stdin?: string;
  readonly stdout?: string;
}

/** Whether writing to a path, or to standard output, is refused when these inputs are read. */
function isRefused(output: string | null, paths: readonly string[], list: string | null = null, streams: Streams = {}) {
  const io = captured();
  if (streams.stdin) Object.assign(io.stdin, {fd: openSync(at(streams.stdin), 'r')});
  if (streams.stdout) Object.assign(io.stdout, {fd: openSync(at(streams.stdout), 'a')});
  try {
    refuseAmong({output: output && at(output), paths: paths.map(at), list: list && at(list)}, io);
    return false;
  } catch (error) {
    expect(error).toMatchObject({
      name: 'UsageError',
      message: `${output ? at(output) : 'standard output'}: is read as well and would be lost, name another file to write to`,
    });
    return true;
  }
}

describe('an input is not overwritten', () => {
  it.each([
    ['by its own name', 'in/a.txt', ['r.jsonl', 'in/a.txt'], true],
    ['by another way to it', 'in/sub/../a.txt', ['in/a.txt'], true],
    ['by a hard link', 'out/hard.txt', ['in/a.txt'], true],
    ['by a link', 'out/soft.txt', ['in/a.txt'], true],
    ['in a folder that is read', 'in/sub/b.txt', ['in'], true],
    ['by a link, in a folder that is read', 'out/soft.txt', ['in'], true],
    ['but another may be', 'r.jsonl', ['in'], false],
    ['but what is not read in the folder may be', 'in/c.csv', ['in'], false],
    ['but a pipe may be', 'pipe', ['pipe'], false],
    ['but anything may be where nothing is there to be read', 'r.jsonl', ['gone', 'gone.jsonl'], false],
  ])('%s', (_, output, paths, refused) => {
    expect(isRefused(output, paths)).toBe(refused);
  });

  it.each([
    ['in a folder that is read', 'in/new.txt', ['in'], true],
    ['in a folder within one', 'in/sub/new.html', ['in'], true],
    ['in a folder that is read, by a link', 'out/new.txt', ['in'], true],
    ['by its name', 'new.jsonl', ['in', 'new.jsonl'], true],
    ['by a link that leads there', 'later.jsonl', ['later-link.jsonl'], true],
    ['but not where another is not there yet', 'new.jsonl', ['gone.jsonl', 'in'], false],
    ['but not under a name that is not read there', 'in/new.csv', ['in'], false],
    ['but not beside the folder', 'out/other.txt', ['in'], false],
    ['but not where no folder is', 'gone/new.txt', ['in', 'gone/new.txt'], false],
    ['but not for standard input', 'new.jsonl', ['-'], false],
  ])('nor is one created that the next run would read: %s', (_, output, paths, refused) => {
    expect(isRefused(output, paths)).toBe(refused);
  });

  it('nor is the list of inputs', () => {
    expect(isRefused('list', ['in'], 'list')).toBe(true);
    expect(isRefused('new.txt', ['in'], 'new.txt')).toBe(true);
    expect(isRefused('list', ['in'])).toBe(false);
  });

  it('nor is the file on standard input', () => {
    expect(isRefused('r.jsonl', ['-'], null, {stdin: 'r.jsonl'})).toBe(true);
    expect(isRefused('r.jsonl', ['-'], null, {stdin: 'in/a.txt'})).toBe(false);
    expect(isRefused('r.jsonl', ['-'])).toBe(false);
    expect(isRefused('r.jsonl', ['in'], null, {stdin: 'r.jsonl'})).toBe(false);
  });

  it('nor is one by a redirection of standard output', () => {
    expect(isRefused(null, ['r.jsonl'], null, {stdout: 'r.jsonl'})).toBe(true);
    expect(isRefused(null, ['-'], null, {stdin: 'r.jsonl', stdout: 'r.jsonl'})).toBe(true);
    expect(isRefused(null, ['in'], null, {stdout: 'r.jsonl'})).toBe(false);
    expect(isRefused(null, ['r.jsonl'])).toBe(false);
  });
});
