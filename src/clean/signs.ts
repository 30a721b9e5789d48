import type {LinePattern} from '../rule.js';
import {boilerplateRules} from '../rules/boilerplate/index.js';
import {classes} from '../rules/boilerplate/classes.js';
import {frontsOf} from './front-words.js';
import {needsOf} from './needs-of.js';
import {sourcesOf} from './pattern.js';

/*
 * Which patterns may match a line, learned in one walk over its characters. Each pattern has a bit; a word or a mark that it
 * needs carries the bit. A bit too many costs a look, and is no mistake: patterns share bits, words the places of a table.
 */

/** What one walk over a text tells. */
export interface Signs {
  /** Runs of what is not white space and holds more than marks. */
  readonly words: number;
  /** The same for texts that differ in marks, spacing and case alone, hardly ever for others. */
  readonly key: number;
  /** The bits of the patterns that may match. */
  readonly may: number;
}

const patterns: readonly LinePattern[] = boilerplateRules.flatMap((r) =>
  r.kind === 'line' || r.kind === 'hint' ? [r.line] : r.kind === 'section' ? [r.opens] : [],
);
const bits = new Map(patterns.map((p, i) => [p, 1 << (i % 32)]));

/** The bit of a pattern of a rule of lines, a hint or a section's heading. */
export const bitOf = (pattern: LinePattern): number => bits.get(pattern) ?? -1;

/** By the sum of a word: the patterns that need it; those that need it first, and by the sum of the first two. */
const inside = new Map<number, number>();
const front = new Map<number, number>();
const frontPairs = new Map<number, number>();
const pairOf = (one: number, two: number): number => (Math.imul(one, 131) + two) | 0;
/** By the place of a sum: whether `inside` may have it. */
const PLACES = 4096;
const known = new Uint8Array(PLACES);
const placeOf = (sum: number): number => (sum ^ (sum >>> 12)) & (PLACES - 1);
/** By the code of a mark or a digit. */
const marks = new Int32Array(128);
const rareMarks = new Map<number, number>();
/** Bits of patterns with no need that is sure; and of those among them that may match a sentence. */
let always = 0;
let alwaysClosed = 0;
for (const pattern of patterns) learn(pattern, bitOf(pattern));

function learn(pattern: LinePattern, bit: number): void {
  const fronts = frontsOf([...(pattern.whole ?? []), ...(pattern.starts ?? [])], classes);
  for (const [one = '', two] of fronts ?? []) {
    if (two === undefined) add(front, sumOf(one), bit);
    else add(frontPairs, pairOf(sumOf(one), sumOf(two)), bit);
  }
  const addAlways = () => {
    always |= bit;
    if (!pattern.open) alwaysClosed |= bit;
  };
  if (fronts === null) addAlways();
  for (const source of sourcesOf(pattern)) {
    const needs = needsOf(source);
    if (needs === null) addAlways();
    for (const word of needs?.front ?? []) add(front, sumOf(word), bit);
    for (const word of needs?.words ?? []) {
      add(inside, sumOf(word), bit);
      known[placeOf(sumOf(word))] = 1;
    }
    for (const mark of needs?.marks ?? []) {
      const code = mark.charCodeAt(0);
      if (mark === '0') for (let c = 48; c < 58; c++) marks[c]! |= bit;
      else if (code < 128) marks[code]! |= bit;
      else add(rareMarks, code, bit);
    }
  }
}

function add(to: Map<number, number>, sum: number, bit: number): void {
  to.set(sum, (to.get(sum) ?? 0) | bit);
}

/** The sum of a word's first run of letters and digits, as `readSigns` reckons it. */
function sumOf(word: string): number {
  let sum = 0;
  for (const c of word.toLowerCase().match(/[a-z0-9]+/)?.[0] ?? '') sum = Math.imul(sum, 31) + c.charCodeAt(0);
  return sum | 0;
}

/** By code: the small letter or the digit; 0 for what is neither. */
const letters = Uint8Array.from({length: 128}, (_, c) =>
  (c >= 48 && c <= 57) || (c >= 97 && c <= 122) ? c : c >= 65 && c <= 90 ? c + 32 : 0,
);

/** Walks over a text once; `closed`: it ends as a sentence does. */
export function readSigns(text: string, closed = true): Signs {
  const {length} = text;
  let words = 0;
  let key = 0;
  let may = closed ? alwaysClosed : always;
  let tokens = 0;
  let first = 0;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    let c = text.charCodeAt(i);
    let letter = c < 128 ? letters[c]! : 0;
    if (letter !== 0) {
      if (!inWord) {
        inWord = true;
        words++;
      }
      let sum = 0;
      do {
        sum = (Math.imul(sum, 31) + letter) | 0;
        if (letter < 97) may |= marks[c]!;
        c = ++i < length ? text.charCodeAt(i) : SPACE;
        letter = c < 128 ? letters[c]! : 0;
      } while (letter !== 0);
      key = (Math.imul(key, 31) + sum) | 0;
      tokens++;
      if (tokens === 1) {
        first = sum;
        may |= front.get(sum) ?? 0;
      } else if (tokens === 2) may |= frontPairs.get(pairOf(first, sum)) ?? 0;
      if (known[placeOf(sum)] === 1) may |= inside.get(sum) ?? 0;
    }
    // what ends the token, or stands by itself
    if (c <= SPACE || c === 0xa0) inWord = false;
    else if (c < 128) may |= marks[c]!;
    else if (!isLetter(c)) may |= rareMarks.get(c) ?? 0;
    else if (!inWord) {
      inWord = true;
      words++;
    }
  }
  return {words, key, may};
}

const SPACE = 32;

/** Letters of any alphabet, well enough to tell words from marks. */
const isLetter = (c: number): boolean =>
  (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x2c00 && c < 0xd800 && !(c >= 0x2e00 && c < 0x2e80) && !(c >= 0x3000 && c < 0x3040)) ||
  (c >= 0xd800 && c < 0xd83c) ||
  (c >= 0xf900 && c < 0xfe00);
