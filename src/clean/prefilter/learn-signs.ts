import {compilePhrases} from '../../language/phrase-regexp.js';
import type {LinePattern} from '../../layers/rule.js';
import {classes} from '../../rules/boilerplate/words.js';
import {frontWordsOf} from './front-words.js';
import {addLetter, linePatterns, patternBit, hashOfPair} from './pattern-bits.js';
import {plainSource} from './plain-source.js';
import {needsOfRegexp} from './regexp-needs.js';

/* The bits of the line patterns that need a word or a mark, by the hash of the word and the code of the mark. */

type Bits = Map<number, number>;

const DIGITS = '0123456789';

/** Pairs of what a line has and the bits of the patterns that need it. */
export function learnSigns() {
  const all: Signs = {
    inside: new Map(),
    front: new Map(),
    frontPairs: new Map(),
    marks: new Map(),
    always: 0,
    alwaysClosed: 0,
    alwaysBegun: 0,
  };
  for (const pattern of linePatterns) learn(all, pattern, patternBit(pattern));
  const {inside, front, frontPairs, marks, always, alwaysClosed, alwaysBegun} = all;
  return {
    inside: [...inside],
    front: [...front],
    frontPairs: [...frontPairs],
    marks: [...marks],
    always,
    alwaysClosed,
    alwaysBegun,
  };
}

interface Signs {
  /** By the hash of any word of a line; of its first; of its first two. */
  readonly inside: Bits;
  readonly front: Bits;
  readonly frontPairs: Bits;
  /** By the codes of marks and digits. */
  readonly marks: Bits;
  /** The patterns without certain needs, and those of them that may match a sentence. */
  always: number;
  alwaysClosed: number;
  /** Those whose phrases may begin with any word. */
  alwaysBegun: number;
}

function learn(all: Signs, pattern: LinePattern, bit: number): void {
  const {inside, front, frontPairs, marks} = all;
  const fronts = frontWordsOf([...(pattern.whole ?? []), ...(pattern.starts ?? [])], classes);
  for (const [one = '', two] of fronts ?? []) {
    if (two === undefined) add(front, hashOf(one), bit);
    else add(frontPairs, hashOfPair(hashOf(one), hashOf(two)), bit);
  }
  const addAlways = () => {
    all.always |= bit;
    if (!pattern.open) all.alwaysClosed |= bit;
  };
  if (fronts === null) {
    addAlways();
    all.alwaysBegun |= bit;
  }
  for (const source of sourcesOf(pattern)) {
    const needs = needsOfRegexp(source);
    if (needs === null) addAlways();
    for (const word of needs?.front ?? []) add(front, hashOf(word), bit);
    for (const word of needs?.words ?? []) add(inside, hashOf(word), bit);
    for (const mark of needs?.marks ?? [])
      for (const one of mark === '0' ? DIGITS : mark) add(marks, one.charCodeAt(0), bit);
  }
}

function add(to: Bits, key: number, bit: number): void {
  to.set(key, (to.get(key) ?? 0) | bit);
}

/** The hash of a word's first run of letters and digits. */
function hashOf(word: string): number {
  const run = word.toLowerCase().match(/[a-z0-9]+/)?.[0] ?? '';
  return [...run].reduce((hash, c) => addLetter(hash, c.charCodeAt(0)), 0);
}

/** The sources of a pattern's expressions that need not match at the front: its shapes, and its phrases inside or at the end. */
function sourcesOf({has = [], ends = [], shape = []}: LinePattern): readonly string[] {
  return [...[...has, ...ends].map((p) => compilePhrases([p], classes).source), ...shape.map(plainSource)];
}
