import type {LinePattern} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';

/* Line patterns have bits, which some share. Words have hashes. */

/** The patterns of line rules, of hints and of the headings of sections. */
export const linePatterns: readonly LinePattern[] = boilerplateRules.flatMap((r) =>
  r.kind === 'line' || r.kind === 'hint' ? [r.line] : r.kind === 'section' ? [r.opens] : [],
);

const bits = new Map(linePatterns.map((p, i) => [p, 1 << (i % 32)]));

/** Of a pattern that the prefilter knows nothing of. */
export const UNKNOWN = -1;

export const patternBit = (pattern: LinePattern): number => bits.get(pattern) ?? UNKNOWN;

/** Adds a letter to the hash of a word. */
export const addLetter = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The hash of two words in a row. */
export const hashOfPair = (one: number, two: number): number => (Math.imul(one, 131) + two) | 0;
