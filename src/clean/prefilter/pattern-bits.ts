import type {LinePattern} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';

/* Each pattern of a line has a bit; some share one. Words are known by sums. */

/** The patterns of rules of lines, hints and sections' headings. */
export const linePatterns: readonly LinePattern[] = boilerplateRules.flatMap((r) =>
  r.kind === 'line' || r.kind === 'hint' ? [r.line] : r.kind === 'section' ? [r.opens] : [],
);

const bits = new Map(linePatterns.map((p, i) => [p, 1 << (i % 32)]));

export const patternBit = (pattern: LinePattern): number => bits.get(pattern) ?? -1;

/** The sum of a word, a letter at a time. */
export const addLetter = (sum: number, letter: number): number => (Math.imul(sum, 31) + letter) | 0;

/** The sum of two words. */
export const sumOfPair = (one: number, two: number): number => (Math.imul(one, 131) + two) | 0;
