import {expect, it} from 'vitest';
import {bitsIn} from '../../src/parse/bits-in.js';

it('gives 32 classes of words a bit each, and refuses one more', () => {
  const words = new Map<string, number>();
  const bit = bitsIn(words);
  const bits = Array.from({length: 32}, (_, i) => bit(['any', `word ${i}`]));
  expect(new Set(bits).size).toBe(32);
  expect(bits.every((b, i) => b !== 0 && words.get(`word ${i}`) === b)).toBe(true);
  expect(words.get('any')).toBe(-1);
  expect(() => bit(['more'])).toThrow('32');
});
