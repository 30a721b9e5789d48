import {classes} from '../../rules/boilerplate/words.js';
import {frontWordsOf} from './front-words.js';
import {addLetter, hashOfPair, linePatterns, patternBit} from './pattern-bits.js';

/** The bits of the line patterns that a line may match by its first word, or by its first two; pairs of a hash and bits. */
export function learnSigns() {
  const front = new Map<number, number>();
  const frontPairs = new Map<number, number>();
  let always = 0;
  let alwaysClosed = 0;
  let alwaysBegun = 0;
  for (const pattern of linePatterns) {
    const {whole = [], starts = [], has, ends, shape, open} = pattern;
    const bit = patternBit(pattern);
    const fronts = frontWordsOf([...whole, ...starts], classes);
    for (const [one = '', two] of fronts ?? []) {
      if (two === undefined) add(front, hashOf(one), bit);
      else add(frontPairs, hashOfPair(hashOf(one), hashOf(two)), bit);
    }
    if (fronts === null) alwaysBegun |= bit;
    if (fronts !== null && !(has ?? ends ?? shape)) continue;
    always |= bit;
    if (!open) alwaysClosed |= bit;
  }
  return {
    front: [...front],
    frontPairs: [...frontPairs],
    /** Of patterns that do not begin a line, or may begin with any word; those of them that may match a sentence. */
    always,
    alwaysClosed,
    /** Of those whose phrases may begin with any word. */
    alwaysBegun,
  };
}

function add(to: Map<number, number>, key: number, bit: number): void {
  to.set(key, (to.get(key) ?? 0) | bit);
}

/** The hash of a word's first run of letters and digits. */
function hashOf(word: string): number {
  const run = word.toLowerCase().match(/[a-z0-9]+/)?.[0] ?? '';
  return [...run].reduce((hash, c) => addLetter(hash, c.charCodeAt(0)), 0);
}
