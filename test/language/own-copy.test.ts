import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ownCopyOf} from '../../src/language/own-copy.js';

test('a copy reads as the string does, whatever it is', () => {
  for (const text of ['', 'said', '7', '__proto__', 'constructor', '’s']) expect(ownCopyOf(text)).toBe(text);
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => ownCopyOf(text) === text));
});
