import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import {afterAll, describe, expect, it} from 'vitest';
import {streamChunks} from '../../src/read/chunks.js';
import {newCounters} from '../../src/read/counters.js';

const root = mkdtempSync(join(tmpdir(), 'stance-chunks-'));
afterAll(() => rmSync(root, {recursive: true}));
const put = (content: string | Uint8Array): string => {
  writeFileSync(join(root, 'x'), content);
  return join(root, 'x');
};
const stream = (...chunks: readonly (string | Uint8Array)[]) => Readable.from(chunks.map((c) => Buffer.from(c)));

async function read(input: string | Readable, signal = new AbortController().signal) {
  const reading = newCounters(false);
  const chunks: string[] = [];
  let error: unknown = null;
  try {
    for await (const chunk of streamChunks(input, reading, signal)) chunks.push(Buffer.from(chunk).toString('latin1'));
  } catch (thrown) {
    error = thrown;
  }
  return {chunks, text: chunks.join(''), error, bytes: reading.bytes};
}

describe('streamChunks', () => {
  it('yields chunks as they arrive, the first with at least two bytes', async () => {
    expect(await read(stream('ab', 'c', 'd'))).toMatchObject({chunks: ['ab', 'cd'], bytes: 4, error: null});
    expect((await read(stream('a', 'b', 'cde'))).chunks).toEqual(['ab', 'cde']);
    expect((await read(stream('abc', 'd'))).chunks).toEqual(['abc', 'd']);
    expect((await read(stream('a'))).chunks).toEqual(['a']);
    expect((await read(stream())).chunks).toEqual([]);
  });

  it('reads a file', async () => {
    expect(await read(put('text'))).toMatchObject({text: 'text', bytes: 4, error: null});
    expect(await read(put(''))).toMatchObject({chunks: [], bytes: 0, error: null});
    const large = 'x'.repeat(150_000);
    const {chunks} = await read(put(large));
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.join('') === large).toBe(true);
  });

  it('unpacks a gzip, and counts its packed bytes', async () => {
    const packed = gzipSync('text');
    expect(await read(put(packed))).toMatchObject({text: 'text', bytes: packed.length, error: null});
    const bytes = [...packed].map((byte) => Uint8Array.of(byte));
    expect(await read(stream(...bytes))).toMatchObject({text: 'text', bytes: packed.length, error: null});
    expect(await read(stream(packed, packed))).toMatchObject({text: 'texttext', error: null});
  });

  it.each([['\x1f'], ['\x1fx'], ['x\x8b'], ['x\x1f\x8b']])(
    'come as they are where they are no gzip: %j',
    async (text) => {
      expect(await read(stream(Buffer.from(text, 'latin1')))).toMatchObject({text, error: null});
    },
  );

  it('yields what precedes the cut of a gzip, then the error', async () => {
    const packed = gzipSync('text');
    const {text, error} = await read(stream(packed.subarray(0, -4)));
    expect({text, error}).toMatchObject({text: 'text', error: {code: 'bad-gzip'}});
    expect(await read(stream('\x1f', packed.subarray(1, 1)))).toMatchObject({text: '\x1f', error: null});
    expect((await read(stream(Buffer.from('\x1f\x8bnoise and noise', 'latin1'), packed))).error).toMatchObject({
      code: 'bad-gzip',
    });
  });

  it('fails on a missing file, on a folder, and after a signal', async () => {
    expect(await read(join(root, 'gone'))).toMatchObject({chunks: [], error: {code: 'not-found'}});
    expect(await read(root)).toMatchObject({chunks: [], error: {code: 'not-readable'}});
    const never = new Readable({read: () => {}});
    expect(await read(never, AbortSignal.abort())).toMatchObject({chunks: [], error: {code: 'not-readable'}});
    expect(never.destroyed).toBe(true);
  });
});
