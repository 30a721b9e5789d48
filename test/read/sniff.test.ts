import {describe, expect, it} from 'vitest';
import {looksLikeHtml, refuseBinary, refuseSignatures} from '../../src/read/sniff.js';

describe('a file that is not text', () => {
  it.each([
    ['%PDF-1.4', 'a PDF'],
    ['\x89PNG\r\n', 'a PNG image'],
    ['\xff\xd8\xff\xe0', 'a JPEG image'],
    ['GIF89a', 'a GIF image'],
    ['PK\x03\x04', 'a ZIP archive or office document'],
    ['\xd0\xcf\x11\xe0\xa1', 'an old office document'],
    ['{\\rtf1', 'an RTF document'],
    ['\x7fELF', 'a program'],
  ])('is recognised by its start: %j', (start, what) => {
    expect(() => refuseSignatures(Buffer.from(start, 'latin1'))).toThrow(
      expect.objectContaining({code: 'not-text', message: `is ${what}, not text, convert it to text first`}),
    );
    expect(() => refuseSignatures(Buffer.from(` ${start}`, 'latin1'))).not.toThrow();
  });

  it.each(['', 'P', 'The PDF', 'GIF', 'PK\x03'])('is not recognised by %j', (start) => {
    expect(() => refuseSignatures(Buffer.from(start, 'latin1'))).not.toThrow();
  });

  it.each([
    ['a\0b', 'holds NUL bytes'],
    ['\x01 noise', 'is binary'],
    [`${'\x08\x0e\x1a\x1c\x1f\x7f'.repeat(10)}${'x'.repeat(1139)}`, 'is binary'], // more than a twentieth
    [`${'x'.repeat(94_999)}${'\x01'.repeat(5_001)}${'x'.repeat(100_000)}`, 'is binary'],
  ])('is recognised by its characters', (text, what) => {
    expect(() => refuseBinary(text)).toThrow(
      expect.objectContaining({code: 'not-text', message: `${what}, not text, convert it to text first`}),
    );
  });

  it.each([
    ['no more control characters than a twentieth', `${'\x01'.repeat(60)}${'x'.repeat(1140)}`],
    ['control characters far from the start', `${'x'.repeat(100_000)}${'\x01'.repeat(100_000)}`],
    ['tabs and line ends', '\t\n\v\f\r'],
  ])('is accepted with %s', (_, text) => {
    expect(() => refuseBinary(text)).not.toThrow();
  });

  it.each(['', 'A mayor\tsaid.\r\n', '\x1b[31mred\x1b[0m', 'one \x07 bell in a long enough sentence'])(
    'text is accepted: %j',
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
    ['<?xml never closed', false],
    ['<?xml?><?x?><!-- a --><!-- b --><HEAD>', true],
    ['<!doctype\thtml>', true],
    ['<!doctype xml>', false],
    ['<htmlx>', false],
    ['< html>', false],
    ['x<html>', false],
    ['<p>The mayor denied it.</p>', true],
    ['\n<DIV class="a"><b>No</b></DIV>', true],
    ['<pre>The mayor</pre>', false],
    ['<p', false],
    ['The mayor denied it.<br><br>The hotel said no.<br/>', true],
    ['The mayor denied it.<br>', false],
    ['The mayor of <br> wrote\n\nabout <br>.', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });

  it.each([
    ['not far in', `${' '.repeat(4091)}<html>`, true],
    ['too far in', `${' '.repeat(4092)}<html>`, false],
    ['with some room in it', `<!doctype${' '.repeat(26)}html>`, true],
    ['with too much', `<!doctype${' '.repeat(28)}html>`, false],
  ])('looks only at the start: %s', (_, text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });

  it('survives a flood of comments', () => {
    expect(looksLikeHtml('<!---->'.repeat(100_000))).toBe(false);
  });
});
