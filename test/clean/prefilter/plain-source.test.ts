import {expect, it} from 'vitest';
import {plainSource} from '../../../src/clean/prefilter/plain-source.js';

it('is the same whether a character is written as an escape or not', () => {
  expect(plainSource(/^[\u2018’]\s*\u00e9\w/)).toBe(plainSource(/^[‘\u2019]\s*é\w/));
});

it('leaves escapes of ASCII, which may be marks of the expression', () => {
  expect(plainSource(/\u0028a\u0029/)).toBe('\\u0028a\\u0029');
});
