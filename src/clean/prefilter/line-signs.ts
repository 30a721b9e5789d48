import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {isChanged} from '../../rules/own.js';
import {learnSigns} from './learn-signs.js';
import {addLetter, hashOfPair} from './pattern-bits.js';
import {signTable} from './sign-table.js';

/*
 * Speed trick: most lines match none of the line patterns, and V8 is slow to prepare the large expressions of their phrases,
 * so phrases that a line begins with are tried only where it begins with their first words. This is the door: one walk over
 * the characters of a line collects the bits of the patterns that may match it. A false positive only costs a try, so
 * patterns may share bits; a false negative is a bug.
 *
 * To find out whether a wrong result comes from here, set `PREFILTER` to false: every pattern is then tried on every line.
 * If that mends it, add the line to the examples of the rule that should have matched, and test/clean/prefilter names the
 * pattern.
 */
const PREFILTER: boolean = true;

const ALL_PATTERNS = -1;

/** What one walk over a text finds. */
export interface LineSigns {
  /** Runs without white space that have more than marks. */
  readonly wordCount: number;
  /** A hash of the words: the same for texts that differ only in marks, spacing and case. */
  readonly textKey: number;
  /** The bits of the patterns that may match; see `patternBit`. */
  readonly mayMatch: number;
  /** The bits of those of them that may match by the phrases that a line begins with. */
  readonly mayBegin: number;
}

/** The table of the rules in force. */
const table = isChanged(boilerplateRules) ? learnSigns() : signTable;
const front = new Map(table.front);
const frontPairs = new Map(table.frontPairs);

/** By character code: the letter in lower case, or the digit; 0 for anything else. */
const letters = Uint8Array.from({length: 128}, (_, c) =>
  (c >= 48 && c <= 57) || (c >= 97 && c <= 122) ? c : c >= 65 && c <= 90 ? c + 32 : 0,
);

/** Walks over a text once. `endsSentence`: it ends like a sentence. */
export function readLineSigns(text: string, endsSentence = true): LineSigns {
  const {length} = text;
  let words = 0;
  let textKey = 0;
  let mayBegin = 0;
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
      let hash = 0;
      do {
        hash = addLetter(hash, letter);
        c = ++i < length ? text.charCodeAt(i) : SPACE;
        letter = c < 128 ? letters[c]! : 0;
      } while (letter !== 0);
      textKey = (Math.imul(textKey, 31) + hash) | 0;
      tokens++;
      if (tokens === 1) {
        first = hash;
        mayBegin |= front.get(hash) ?? 0;
      } else if (tokens === 2) mayBegin |= frontPairs.get(hashOfPair(first, hash)) ?? 0;
    }
    // the character after the token, or one outside any token
    if (c <= SPACE || c === 0xa0) inWord = false;
    else if (c >= 128 && isLetter(c) && !inWord) {
      inWord = true;
      words++;
    }
  }
  if (!PREFILTER) return {wordCount: words, textKey, mayMatch: ALL_PATTERNS, mayBegin: ALL_PATTERNS};
  const always = endsSentence ? table.alwaysClosed : table.always;
  return {wordCount: words, textKey, mayMatch: mayBegin | always, mayBegin: mayBegin | table.alwaysBegun};
}

const SPACE = 32;

/** Whether a character outside ASCII is a letter; good enough to tell words from marks. */
const isLetter = (c: number): boolean =>
  (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x2c00 && c < 0xd800 && !(c >= 0x2e00 && c < 0x2e80) && !(c >= 0x3000 && c < 0x3040)) ||
  (c >= 0xd800 && c < 0xd83c) ||
  (c >= 0xf900 && c < 0xfe00);
