import {describe, expect, it} from 'vitest';
import {ByteWindow} from '../../src/read/byte-window.js';

function windowOn(...chunks: readonly string[]) {
  const seen = {asked: 0, closed: false};
  async function* bytes() {
    try {
      for (const chunk of chunks) {
        seen.asked++;
        yield Buffer.from(chunk);
      }
    } finally {
      seen.closed = true;
    }
  }
  return {window: new ByteWindow(bytes()), seen};
}

describe('a window on a stream', () => {
  it('holds as many bytes as asked for, and waits for no more', async () => {
    const {window, seen} = windowOn('ab', 'cd', 'ef');
    expect(window.bytes.length).toBe(0);
    expect(await window.has(0)).toBe(true);
    expect(seen.asked).toBe(0);
    expect(await window.has(3)).toBe(true);
    expect(String(window.bytes)).toBe('abcd');
    expect(await window.has(4)).toBe(true);
    expect(seen.asked).toBe(2);
    expect(await window.has(7)).toBe(false);
    expect(String(window.bytes)).toBe('abcdef');
    expect(await window.more()).toBe(false);
  });

  it('discards the bytes before its start', async () => {
    const {window} = windowOn('ab', 'cd');
    await window.has(2);
    window.start++;
    expect(String(window.bytes)).toBe('b');
    expect(await window.has(3)).toBe(true);
    expect(String(window.bytes)).toBe('bcd');
    expect(await window.has(4)).toBe(false);
  });

  it.each([1, 1000, 60_000, 100_000, 200_000])('holds all that is not discarded, in chunks of %i', async (size) => {
    const letters = 'abcdefghij';
    const chunks = Array.from({length: 8}, (_, i) => letters[i]!.repeat(size));
    const {window} = windowOn(...chunks);
    let all = '';
    for (let i = 0; i < 8; i++) {
      expect(await window.more()).toBe(true);
      const over = i % 3 === 2 ? window.bytes.length : Math.floor(window.bytes.length / 3);
      all += String(window.bytes.subarray(0, over));
      window.start += over;
    }
    expect(all + String(window.bytes) === chunks.join('')).toBe(true);
  });

  it('closes its stream', async () => {
    const {window, seen} = windowOn('ab', 'cd');
    await window.more();
    await window.close();
    expect(seen.closed).toBe(true);
  });
});
