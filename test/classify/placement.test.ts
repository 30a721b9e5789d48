import {describe, expect, it} from 'vitest';
import {placedMatches} from '../../src/classify/placement.js';
import type {Candidate} from '../../src/classify/precedence.js';
import type {Zone} from '../../src/classify/zones.js';
import type {StanceRule} from '../../src/layers/rule.js';
import type {Span} from '../../src/layers/span.js';
import {plainRules} from '../../src/rules/stance/plain.js';

/** The first words of the matches that are kept, given the first word of each match and the sentences as ranges of words. */
function kept(
  where: StanceRule['where'],
  starts: readonly number[],
  ...sentences: readonly (readonly [number, number])[]
) {
  const {where: _, ...plain} = plainRules[0]!;
  const rule: StanceRule = where ? {...plain, where} : plain;
  const zone: Zone = {words: [], open: [], sentences: sentences.map(([start, end]): Span => ({start, end}))};
  const matches = starts.map(
    (start): Candidate => ({rule, match: {start, end: start + 1, evidence: {start, end: start + 1}}}),
  );
  return placedMatches(matches, rule, zone).map((c) => c.match.start);
}

describe('a rule keeps of its matches', () => {
  it('all, earliest first, if it asks for no place', () => {
    expect(kept(undefined, [7, 2, 5], [0, 4], [4, 9])).toEqual([2, 5, 7]);
  });

  it('those at the first word', () => {
    expect(kept('start', [3, 0, 4], [0, 4], [4, 9])).toEqual([0]);
    expect(kept('start', [3, 4], [0, 4], [4, 9])).toEqual([]);
    expect(kept('start', [3])).toEqual([]);
  });

  it('those in the first sentence', () => {
    expect(kept('opening', [4, 3, 0, 8], [0, 4], [4, 9])).toEqual([0, 3]);
    expect(kept('opening', [1, 2], [2, 4])).toEqual([2]);
    expect(kept('opening', [1])).toEqual([]);
  });

  it('all, if each sentence begins with one', () => {
    expect(kept('starts', [4, 0, 6], [0, 4], [4, 9])).toEqual([0, 4, 6]);
    expect(kept('starts', [0, 5], [0, 4], [4, 9])).toEqual([]);
    expect(kept('starts', [4], [0, 4], [4, 9])).toEqual([]);
  });

  it('all, if each sentence holds one', () => {
    expect(kept('every', [8, 3], [0, 4], [4, 9])).toEqual([3, 8]);
    expect(kept('every', [1, 2, 4], [0, 4], [4, 9])).toEqual([1, 2, 4]);
    expect(kept('every', [5, 8], [0, 4], [4, 9])).toEqual([]);
    expect(kept('every', [0, 3], [0, 4], [4, 9])).toEqual([]);
    expect(kept('every', [0, 9], [0, 4], [4, 9])).toEqual([]);
    expect(kept('every', [0, 10], [0, 4], [4, 9], [9, 12])).toEqual([]);
  });
});
