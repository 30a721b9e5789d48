import {describe, expect, it} from 'vitest';
import {looksLikeHtml} from '../../src/read/html-start.js';
import {refuseBinary, refuseSignatures} from '../../src/read/not-text.js';

describe('what is not text', () => {
  it.each(['%PDF-1.4', '\x89PNG\r\n', '\xff\xd8\xff\xe0', 'PK\x03\x04', '{\\rtf1'])(
    'is known by its start: %j',
    (start) => {
      expect(() => refuseSignatures(Buffer.from(start, 'latin1'))).toThrow(expect.objectContaining({code: 'not-text'}));
    },
  );

  it.each(['a\0b', '\x01\x02\x03 noise'])('is known by its characters: %j', (text) => {
    expect(() => refuseBinary(text)).toThrow(expect.objectContaining({code: 'not-text'}));
  });

  it.each(['', 'A mayor\tsaid.\r\n', '\x1b[31mred\x1b[0m', 'one \x07 bell in a long enough sentence'])(
    'is not %j',
    (text) => {
      expect(() => refuseBinary(text)).not.toThrow();
    },
  );
});

describe('looksLikeHtml', () => {
  it.each([
    ['<!DOCTYPE html>', true],
    ['\n <?xml version="1.0"?> <!-- saved --> <html lang=en>', true],
    ['<body>', true],
    ['<p>A paragraph', false],
    ['The <html> tag', false],
    ['<!-- never closed', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });

  it('takes hostile comments in its stride', () => {
    expect(looksLikeHtml('<!---->'.repeat(100_000))).toBe(false);
  });
});
