import {describe, expect, it} from 'vitest';
import {decode, encodingNamed} from '../../src/read/decode.js';

const bytes = (text: string, encoding: BufferEncoding = 'latin1') => Buffer.from(text, encoding);

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('café “x”', 'utf8'), 'café “x”'],
    ['UTF-8 with a mark', bytes('\ufeffcafé', 'utf8'), 'café'],
    ['UTF-16, little end first', bytes('\ufeffcafé', 'utf16le'), 'café'],
    ['UTF-16, big end first', bytes('\ufeffcafé', 'utf16le').swap16(), 'café'],
    ['windows-1252', bytes('caf\xe9 \x93x\x94 \x80\x85'), 'café “x” €…'],
    ['UTF-8 cut in a character', bytes('café “x”', 'utf8').subarray(0, -1), 'café “x\ufffd'],
    ['a mark of UTF-8 before strange bytes', Buffer.concat([bytes('\ufeff', 'utf8'), bytes('caf\xe9')]), 'caf\ufffd'],
    ['UTF-8 with a strange byte', Buffer.concat([bytes('café “x”', 'utf8'), bytes('\xe9')]), 'café “x”\ufffd'],
    ['line ends as they are', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['nothing', bytes(''), ''],
  ])('%s', (_, given, text) => {
    expect(decode(given, null, false)).toBe(text);
  });

  it.each([
    ['a meta tag', '<html><meta charset="windows-1251"><p>\xcc\xfd\xf0', 'Мэр'],
    ['an old meta tag', '<html><meta http-equiv=x content="text/html; charset=windows-1251"><p>\xcc\xfd\xf0', 'Мэр'],
    ['an XML declaration', '<?xml version="1.0" encoding="iso-8859-2"?><html><p>\xb3', 'ł'],
    ['an unknown name', '<html><meta charset="klingon"><p>caf\xe9', 'café'],
    ['a name that cannot be', '<html><meta charset="utf-16"><p>caf\xe9', 'café'],
    ['the old name of a page saved anew', '<html><meta charset="windows-1251"><p>caf\xc3\xa9', 'café'],
    ['a strange byte', '<html><meta charset="utf-8"><p>1 \xe9 2', '1 \ufffd 2'],
    ['as many strange bytes as whole characters', '<html><meta charset="utf-8"><p>caf\xc3\xa9 \xe9', 'café \ufffd'],
    ['a name that is wrong of every character', '<html><meta charset="utf-8"><p>\x93caf\xe9\x94', '“café”'],
    [
      'the old name, saved anew, and a strange byte',
      '<html><meta charset="latin1"><p>\xc3\xa9 \xc3\xa9 \xff',
      'é é \ufffd',
    ],
    ['a strange byte in another encoding', '<html><meta charset="windows-1251"><p>\xcc\xfd\xf0 \x98', 'Мэр \x98'],
  ])('a page with %s', (_, page, end) => {
    expect(decode(bytes(page), null, false).endsWith(end)).toBe(true);
  });

  it('believes a server as it believes a page', () => {
    expect(decode(bytes('<html><p>1 \xe9'), null, true, 'utf-8')).toBe('<html><p>1 \ufffd');
    expect(decode(bytes('<html><p>ab'), null, true, 'utf-16')).toBe('<html><p>ab');
  });

  it.each([
    ['\xff1', 'ÿ1'],
    ['1\xfe', '1þ'],
    ['\xfe1', 'þ1'],
    ['1\xff', '1ÿ'],
    ['\xef\xbb1', 'ï»1'],
    ['\xef1\xbf', 'ï1¿'],
    ['1\xbb\xbf', '1»¿'],
  ])('half a byte-order mark is none: %j', (given, text) => {
    expect(decode(bytes(given), null, false)).toBe(text);
  });

  it('obeys the user, and fails where it cannot', () => {
    expect(decode(bytes('\xb3'), 'iso-8859-2', false)).toBe('ł');
    expect(decode(bytes('\x93'), 'windows-1252', false)).toBe('“');
    expect(() => decode(bytes('caf\xe9'), 'utf-8', false)).toThrow(
      expect.objectContaining({
        code: 'bad-encoding',
        message: 'is not valid utf-8, leave out --encoding to have it guessed',
      }),
    );
  });

  it('knows the names of encodings', () => {
    expect(encodingNamed('latin1')).toBe('windows-1252');
    expect(encodingNamed('utf9')).toBeNull();
  });
});
