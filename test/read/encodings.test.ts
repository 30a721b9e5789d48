import {expect, it} from 'vitest';
import {encodingNamed} from '../../src/read/decode.js';
import {ENCODINGS} from '../../src/read/encodings.js';

it('every encoding that is suggested is known, and listed once', () => {
  expect(ENCODINGS.filter((name) => encodingNamed(name) === null)).toEqual([]);
  expect(new Set(ENCODINGS).size).toBe(ENCODINGS.length);
});

it.each([
  'utf-8',
  'utf-16le',
  'windows-1250',
  'windows-874',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'gbk',
  'shift_jis',
])('offers %s', (name) => {
  expect(ENCODINGS).toContain(name);
});
