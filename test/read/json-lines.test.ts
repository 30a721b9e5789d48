import {describe, expect, it} from 'vitest';
import {jsonLines} from '../../src/read/json-lines.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The lines with their numbers, "!" after one that is too long, "~" after one that was recoded; one list per batch. */
async function read(bytes: Uint8Array, size = 1000, max = 1000): Promise<string[][]> {
  const all: string[][] = [];
  for await (const lines of jsonLines(inChunks(bytes, size), max)) {
    all.push(lines.map((l) => `${l.number} ${Buffer.from(l.bytes)}${l.whole ? '' : '!'}${l.recoded ? '~' : ''}`));
  }
  return all;
}

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the lines of a JSONL file', () => {
  it.each([
    ['none', '', []],
    ['without blank ones, which are counted', '\n{1}\n\r\n \t\v\f\r\n{5}', [['2 {1}'], ['5 {5}']]],
    ['no batch of blank ones', '\n\n', []],
    ['a single character', '1', [['1 1']]],
    ['characters whose codes are next to white space', '\b\n\x0e\n!', [['1 \b', '2 \x0e'], ['3 !']]],
  ])('are %s', async (_, text, lines) => {
    expect(await read(Buffer.from(text))).toEqual(lines);
  });

  it('are kept when too long, though blank so far', async () => {
    expect(await read(Buffer.from(`${' '.repeat(9)}\n`), 4, 5)).toEqual([[`1 ${' '.repeat(8)}!`]]);
  });

  it.each([
    ['little-endian, with a mark', utf16le('\ufeff{"é“"}\n\n{2}\n')],
    ['big-endian, with a mark', utf16be('\ufeff{"é“"}\n\n{2}\n')],
    ['little-endian', utf16le('{"é“"}\n\n{2}\n')],
    ['big-endian', utf16be('{"é“"}\n\n{2}\n')],
  ])('may be UTF-16: %s', async (_, bytes) => {
    for (const size of [1, 3, 1000]) {
      expect((await read(bytes, size)).flat()).toEqual(['1 {"é“"}~', '3 {2}~']);
    }
  });

  it.each([
    ['a mark alone', [0xff]],
    ['half a mark', [0xff, 0x31]],
    ['the other half', [0x31, 0xfe]],
    ['half of the other mark', [0xfe, 0x31]],
    ['NULs', [0, 0, 0x31]],
  ])('are not UTF-16 by %s', async (_, bytes) => {
    expect((await read(Uint8Array.from(bytes))).flat()[0]).not.toMatch(/~$/);
  });

  it('end with half a character if the file was cut there', async () => {
    expect((await read(utf16le('{1}').subarray(0, -1))).flat()).toEqual(['1 {1\ufffd~']);
  });
});
