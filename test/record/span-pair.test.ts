import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {spanPair} from '../../src/record/span-pair.js';

const offset = z.number().int().nonnegative();
const plain = z.tuple([offset, offset]);

describe('a span as it is printed', () => {
  it.each([[[0, 1]], [[7, 7]], [[0, Number.MAX_SAFE_INTEGER]]])('is a pair of offsets: %j', (value) => {
    expect(spanPair.safeParse(value).success).toBe(true);
  });

  it.each([[[-1, 2]], [[0, 0.5]], [[0, 2 ** 53]], [[0, Number.NaN]], [[1]], [[1, 2, 3]], [['1', 2]], ['12'], [null]])(
    'is nothing else, and told as zod tells it: %j',
    (value) => {
      const {error} = spanPair.safeParse(value);
      expect(error?.issues).toEqual(plain.safeParse(value).error?.issues);
      expect(error).toBeDefined();
    },
  );
});
