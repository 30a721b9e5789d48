import {closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {deflateSync, gzipSync} from 'node:zlib';
import {afterAll, describe, expect, it} from 'vitest';
import {bytesIn, bytesOf} from '../../src/read/bytes.js';

const root = mkdtempSync(join(tmpdir(), 'stance-bytes-'));
afterAll(() => rmSync(root, {recursive: true}));
const signal = new AbortController().signal;
const put = (content: string | Uint8Array): string => {
  writeFileSync(join(root, 'x'), content);
  return join(root, 'x');
};
const read = async (input: string | Readable, max = 10) =>
  Buffer.from(await bytesOf(input, max, signal)).toString('latin1');

describe('bytesOf', () => {
  it.each([
    ['of a file', (text: string) => put(text)],
    ['of a packed file', (text: string) => put(gzipSync(text))],
    ['of a stream', (text: string) => Readable.from([...text].map((c) => Buffer.from(c)))],
  ])('reads %s up to the limit, and no further', async (_, of) => {
    expect(await read(of('0123456789'), 40)).toBe('0123456789');
    expect(await read(of('0'.repeat(40)), 40)).toBe('0'.repeat(40));
    await expect(read(of('0'.repeat(41)), 40)).rejects.toMatchObject({code: 'too-large'});
  });

  it('reads an empty file, even with a limit of 0', async () => {
    expect(await read(put(''), 0)).toBe('');
    expect(await read(Readable.from([]), 0)).toBe('');
  });

  it.each(['\x1f', '\x1f\x8a', '\x1e\x8b', 'x\x1f\x8b'])('leaves bytes alone that are not a gzip: %j', async (text) => {
    expect(await read(put(Buffer.from(text, 'latin1')))).toBe(text);
    const packed = deflateSync('x');
    expect(await read(put(packed), 100)).toBe(packed.toString('latin1'));
  });

  it('fails on a broken gzip', async () => {
    await expect(read(put(Buffer.from('\x1f\x8bxxxxxxxxxxxx', 'latin1')), 100)).rejects.toMatchObject({
      code: 'bad-gzip',
      message: 'is a broken or cut gzip file, get it again',
    });
    await expect(read(put(gzipSync('0'.repeat(1000))), 100)).rejects.toMatchObject({code: 'too-large'});
  });

  it('reads a stream of strings', async () => {
    const chunks: string[] = [];
    for await (const chunk of bytesIn(Readable.from(['dé', 'f']))) chunks.push(Buffer.from(chunk).toString('hex'));
    expect(chunks).toEqual(['64c3a9', '66']);
  });

  it('fails on a folder', async () => {
    await expect(read(root)).rejects.toMatchObject({code: 'EISDIR'});
    const fd = openSync(root, 'r');
    await expect(read(Object.assign(Readable.from([]), {fd}))).rejects.toMatchObject({
      code: 'not-readable',
      message: 'is a directory, name it as a path',
    });
    closeSync(fd);
  });

  it('reads a file as a stream', async () => {
    expect(await read(createReadStream(put('text')))).toBe('text');
  });

  it('reads a device', async () => {
    expect(await read('/dev/null')).toBe('');
  });
});
