import {describe, expect, it} from 'vitest';
import {type Candidate, prefer} from '../../src/classify/precedence.js';
import type {StanceRank} from '../../src/layers/rule.js';
import {stanceRules} from '../../src/rules/stance/index.js';

const candidate = (rank: StanceRank, start: number, end: number): Candidate => {
  const rule = stanceRules.find((r) => r.rank === rank);
  if (!rule) throw new Error(`no rule of rank ${rank}`);
  return {rule, match: {start, end, evidence: {start, end}}};
};

describe('of two rules that match', () => {
  it.each([
    ['denied him a visa', 'other-sense', 'denied'],
    ['did not deny', 'not-denied', 'denied'],
    ['would neither confirm nor deny', 'refused', 'denied'],
    ['dismissed the claim as false', 'as-false', 'denied'],
    ['I cannot comment, but it is false', 'said-false', 'said-refused'],
    ['we do not comment: who says so?', 'said-refused', 'said-not-claimed'],
    ['it did not happen', 'said-negated', 'plain'],
  ] as const)('%s: %s wins over %s', (_, first, second) => {
    expect(prefer(candidate(first, 5, 6), candidate(second, 0, 9))).toBeLessThan(0);
  });

  it('the earlier one wins in one rank, then the longer one', () => {
    expect(prefer(candidate('denied', 1, 2), candidate('denied', 3, 9))).toBeLessThan(0);
    expect(prefer(candidate('denied', 1, 4), candidate('denied', 1, 2))).toBeLessThan(0);
  });
});

describe('of two matches of one rank in one place', () => {
  const [rule] = stanceRules;
  const named = (id: string): Candidate => ({...candidate('denied', 1, 2), rule: {...rule!, id}});

  it('the rule with the lower id wins', () => {
    expect(prefer(named('deny/a'), named('deny/b'))).toBeLessThan(0);
    expect(prefer(named('deny/b'), named('deny/a'))).toBeGreaterThan(0);
  });

  it('neither wins if the rule is the same, so that the order of its phrases is kept', () => {
    expect(prefer(named('deny/a'), named('deny/a'))).toBe(0);
  });
});
