import {describe, expect, it} from 'vitest';
import {placedMatches} from '../../src/classify/placement.js';
import type {Candidate} from '../../src/classify/precedence.js';
import type {Zone} from '../../src/classify/zones.js';
import type {StanceRule} from '../../src/layers/rule.js';
import type {Span} from '../../src/layers/span.js';
import {plainRules} from '../../src/rules/stance/plain.js';

/** Where the matches that stay begin, of matches that begin at these words of sentences from word to word. */
function stay(
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

describe('of the matches of a rule stay', () => {
  it('all, the earliest first, where it says nothing', () => {
    expect(stay(undefined, [7, 2, 5], [0, 4], [4, 9])).toEqual([2, 5, 7]);
  });

  it('those at the first word', () => {
    expect(stay('start', [3, 0, 4], [0, 4], [4, 9])).toEqual([0]);
    expect(stay('start', [3, 4], [0, 4], [4, 9])).toEqual([]);
    expect(stay('start', [3])).toEqual([]);
  });

  it('those in the first sentence', () => {
    expect(stay('opening', [4, 3, 0, 8], [0, 4], [4, 9])).toEqual([0, 3]);
    expect(stay('opening', [1, 2], [2, 4])).toEqual([2]);
    expect(stay('opening', [1])).toEqual([]);
  });

  it('all, where each sentence begins with one', () => {
    expect(stay('starts', [4, 0, 6], [0, 4], [4, 9])).toEqual([0, 4, 6]);
    expect(stay('starts', [0, 5], [0, 4], [4, 9])).toEqual([]);
    expect(stay('starts', [4], [0, 4], [4, 9])).toEqual([]);
  });

  it('all, where each sentence holds one', () => {
    expect(stay('every', [8, 3], [0, 4], [4, 9])).toEqual([3, 8]);
    expect(stay('every', [1, 2, 4], [0, 4], [4, 9])).toEqual([1, 2, 4]);
    expect(stay('every', [5, 8], [0, 4], [4, 9])).toEqual([]);
    expect(stay('every', [0, 3], [0, 4], [4, 9])).toEqual([]);
    expect(stay('every', [0, 9], [0, 4], [4, 9])).toEqual([]);
    expect(stay('every', [0, 10], [0, 4], [4, 9], [9, 12])).toEqual([]);
  });
});
