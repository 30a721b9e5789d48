import {describe, expect, it} from 'vitest';
import {otherActs} from '../../src/rules/attribution/other-acts.js';
import {toldIn} from '../builders/segmented.js';

describe('a verb of saying that does something else to its object', () => {
  it.each(otherActs.map(({yes, no}) => [yes, no] as const))('%s but: %s', (yes, no) => {
    expect(toldIn(yes)).toEqual([]);
    expect(toldIn(no)).toHaveLength(1);
  });
});
