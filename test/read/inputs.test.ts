import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import {afterAll, describe, expect, it} from 'vitest';
import {bytesOf, fileError} from '../../src/read/bytes.js';
import {listInputs} from '../../src/read/inputs.js';

const root = mkdtempSync(join(tmpdir(), 'stance-inputs-'));
afterAll(() => rmSync(root, {recursive: true}));
const signal = new AbortController().signal;
const put = (path: string, content: string | Uint8Array = 'x'): string => {
  mkdirSync(join(root, path, '..'), {recursive: true});
  writeFileSync(join(root, path), content);
  return join(root, path);
};
const named = (...paths: string[]) =>
  [...listInputs(paths)].map((i) => `${i.name.replace(`${root}/`, '')}${i.error ? ` ${i.error.code}` : ''}`);

describe('listInputs', () => {
  it('orders the files of directories by whole path, each once', () => {
    for (const f of ['o/b/z.htm', 'o/b.txt', 'o/b-1.TXT.gz', 'o/a.html', 'o/c.rst', 'o/.d.txt']) put(f);
    symlinkSync('..', join(root, 'o/b/up'));
    symlinkSync('gone', join(root, 'o/lost.txt'));
    symlinkSync('gone', join(root, 'o/lost'));
    const files = ['.d.txt', 'a.html', 'b-1.TXT.gz', 'b.txt', 'b/z.htm', 'lost.txt'];
    expect(named(join(root, 'o/'))).toEqual(files.map((f) => `o/${f}`));
  });

  it('keeps the given order, and reports what is missing', () => {
    mkdirSync(join(root, 'none/deep'), {recursive: true});
    symlinkSync('round', join(root, 'round'));
    const [a, b] = [put('1/b.md'), put('1/a.txt')];
    expect(named(a, '-', b, join(root, 'gone'), join(root, 'none'), join(root, 'round'))).toEqual([
      '1/b.md',
      '-',
      '1/a.txt',
      'gone not-found',
      'none no-articles',
      'round not-readable',
    ]);
  });
});

describe('bytesOf', () => {
  it.each([
    ['a file', () => put('f.txt', 'text')],
    ['a packed file', () => put('f.txt.gz', gzipSync('text'))],
    ['a packed file of several members', () => put('g.gz', Buffer.concat([gzipSync('te'), gzipSync('xt')]))],
    ['a stream', () => Readable.from([Buffer.from('te'), Buffer.from('xt')])],
    ['a packed stream', () => Readable.from([gzipSync('text')])],
  ])('reads %s', async (_, input) => {
    expect(Buffer.from(await bytesOf(input(), 100, signal)).toString()).toBe('text');
  });

  it.each([
    ['a file', () => put('l.txt', 'x'.repeat(101))],
    ['what a file unpacks to', () => put('l.gz', gzipSync('x'.repeat(101)))],
    ['a stream', () => Readable.from([Buffer.alloc(60), Buffer.alloc(60)])],
    ['a device', () => '/dev/zero'],
  ])('reads no more than the limit: %s', async (_, input) => {
    await expect(bytesOf(input(), 100, signal)).rejects.toMatchObject({code: 'too-large'});
  });

  it('reports a gzip that was cut', async () => {
    await expect(bytesOf(put('c.gz', gzipSync('text').subarray(0, 12)), 100, signal)).rejects.toMatchObject({
      code: 'bad-gzip',
    });
  });
});

describe('fileError', () => {
  it.each([
    ['ENOENT', 'not-found'],
    ['EACCES', 'not-readable'],
    ['EISDIR', 'not-readable'],
    ['EMFILE', 'not-readable'],
  ])('%s is %s', (code, expected) => {
    expect(fileError(Object.assign(new Error(code), {code})).code).toBe(expected);
  });

  it('passes on bugs in the program', () => {
    expect(() => fileError(new TypeError('fault'))).toThrow('fault');
  });
});

// Root may read everything: permission is denied only to other users.
it.skipIf(process.getuid?.() === 0)('says where it may not read', () => {
  chmodSync(put('shut/a.txt'), 0);
  chmodSync(join(root, 'shut'), 0);
  expect(named(join(root, 'shut'))).toEqual(['shut not-readable']);
  chmodSync(join(root, 'shut'), 0o700);
});
