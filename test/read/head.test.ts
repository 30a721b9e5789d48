import {describe, expect, it} from 'vitest';
import {headIn} from '../../src/read/head.js';

const head = (text: string) => headIn(Buffer.from(text, 'latin1'));

describe('a head', () => {
  it('has a first line, and values by lower-case name, the first of each', () => {
    const found = head('WARC/1.0 \r\nA-b :  c:d \r\na-B: e\r\nno value\r\n: f\r\n\r\nx: y');
    expect(found?.first).toBe('WARC/1.0');
    expect(found?.header('a-b')).toBe('c:d');
    expect(found?.header('x')).toBe('');
    expect(found?.header('no value')).toBe('');
  });

  it.each([
    ['of Windows', 'a\r\nb: c\r\n\r\n'],
    ['of Unix', 'a\nb: c\n\n'],
    ['of Windows, then of Unix', 'a\r\nb: c\n\n'],
    ['of Unix, then of Windows', 'a\nb: c\n\r\n'],
  ])('ends at an empty line, with line ends %s', (_, text) => {
    for (const behind of ['', 'more', '\r\n\r\n', '\n\n']) {
      const found = head(text + behind);
      expect(found?.length).toBe(text.length);
      expect(found?.first).toBe('a');
      expect(found?.header('b')).toBe('c');
    }
  });

  it('may consist of its first line', () => {
    expect(head('a\n\nb: c')).toMatchObject({first: 'a', length: 3});
    expect(head('a\n\nb: c')?.header('b')).toBe('');
  });

  it.each(['', 'a', 'a\r\n', 'a\r\nb: c', 'a\r\nb: c\r\n'])('is null without an empty line: %j', (text) => {
    expect(head(text)).toBeNull();
  });
});
