import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import type {Script} from 'node:vm';
import {afterAll, expect, it} from 'vitest';

/* V8's code cache from the build: used if it fits, rejected without harm if it doesn't. */

const folder = mkdtempSync(join(tmpdir(), 'stance-cached-'));
afterAll(() => rmSync(folder, {recursive: true}));

const extract = (program: string) => {
  const args = [
    program,
    'extract',
    '--format',
    'jsonl',
    'fixtures/articles/three-stances',
    'fixtures/articles/refusals',
  ];
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  return {stdout, stderr, status};
};

it('is used by the Node that built it', () => {
  const {script}: {script: Script} = createRequire(import.meta.url)(resolve('dist/load.cjs')).open({cached: true});
  expect(script.cachedDataRejected).toBe(false);
});

it('belongs to a program in ASCII, which is read as Latin-1', () => {
  expect(readFileSync('dist/work.cjs').every((byte) => byte < 128)).toBe(true);
});

it.each([
  ['of another engine', (cache: Buffer) => cache.fill(0, 0, 16)],
  ['cut', (cache: Buffer) => cache.subarray(0, 1000)],
  ['empty', () => Buffer.alloc(0)],
])('%s is refused, and the output is the same', (_, spoil) => {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), {recursive: true});
  writeFileSync(join(folder, 'dist/work.cache'), spoil(readFileSync('dist/work.cache')));
  const as = extract('bin/stance.js');
  expect(as).toMatchObject({status: 0, stderr: ''});
  expect(extract(join(folder, 'bin/stance.js'))).toEqual(as);
});
