import {compilePhrases} from '../../language/phrase-regexp.js';
import type {LinePattern} from '../../layers/rule.js';
import {classes} from '../../rules/boilerplate/words.js';
import {frontWordsOf} from './front-words.js';
import {addLetter, linePatterns, patternBit, sumOfPair} from './pattern-bits.js';
import {needsOfRegexp} from './regexp-needs.js';

/* What the patterns of lines need: for each sum of a word and code of a mark the bits of those that need it. */

type Bits = Map<number, number>;

const DIGITS = '0123456789';

const inside: Bits = new Map();
const front: Bits = new Map();
const frontPairs: Bits = new Map();
const marks: Bits = new Map();
let always = 0;
let alwaysClosed = 0;
for (const pattern of linePatterns) learn(pattern, patternBit(pattern));

/** The bits by what needs them, as pairs. */
export const signTable = {
  /** Sums of words; of a line's first; of its first two. */
  inside: [...inside],
  front: [...front],
  frontPairs: [...frontPairs],
  /** Codes of marks and digits. */
  marks: [...marks],
  /** Of patterns with no need that is sure; and of those among them that may match a sentence. */
  always,
  alwaysClosed,
};

function learn(pattern: LinePattern, bit: number): void {
  const fronts = frontWordsOf([...(pattern.whole ?? []), ...(pattern.starts ?? [])], classes);
  for (const [one = '', two] of fronts ?? []) {
    if (two === undefined) add(front, sumOf(one), bit);
    else add(frontPairs, sumOfPair(sumOf(one), sumOf(two)), bit);
  }
  const addAlways = () => {
    always |= bit;
    if (!pattern.open) alwaysClosed |= bit;
  };
  if (fronts === null) addAlways();
  for (const source of sourcesOf(pattern)) {
    const needs = needsOfRegexp(source);
    if (needs === null) addAlways();
    for (const word of needs?.front ?? []) add(front, sumOf(word), bit);
    for (const word of needs?.words ?? []) add(inside, sumOf(word), bit);
    for (const mark of needs?.marks ?? [])
      for (const one of mark === '0' ? DIGITS : mark) add(marks, one.charCodeAt(0), bit);
  }
}

function add(to: Bits, key: number, bit: number): void {
  to.set(key, (to.get(key) ?? 0) | bit);
}

/** Of a word's first run of letters and digits. */
function sumOf(word: string): number {
  const run = word.toLowerCase().match(/[a-z0-9]+/)?.[0] ?? '';
  return [...run].reduce((sum, c) => addLetter(sum, c.charCodeAt(0)), 0);
}

/** The sources of the expressions that may match elsewhere than at a line's first words: its shapes, and phrases at its end or inside. */
function sourcesOf({has = [], ends = [], shape = []}: LinePattern): readonly string[] {
  return [...[...has, ...ends].map((p) => compilePhrases([p], classes).source), ...shape.map((s) => s.source)];
}
