import {ownCopyOf} from './own-copy.js';

/** A word in lower case, curly apostrophes made straight, and its number in the vocabulary. */
export interface Word {
  readonly lower: string;
  readonly number: number;
}

const LONGEST_IN_CHARACTERS = 24;
const NUMBERS = 1 << 15; // a power of two
const EMPTY: Word = {lower: '', number: 0};

/**
 * Numbers words by a hash of their characters, read where they are in the text. Keeps one word per number, the latest:
 * a text of endless distinct words fills no memory.
 */
export class HashedVocabulary {
  /** All numbers are below it. */
  readonly size = NUMBERS;
  readonly #words: Word[] = new Array<Word>(NUMBERS).fill(EMPTY);
  /** The characters of the word being read. */
  readonly #units = new Uint16Array(LONGEST_IN_CHARACTERS);

  /** The English letters from `start` on, as a word; the empty word where there are none. A very long run is cut. */
  lettersAt(text: string, start: number, limit: number): Word {
    const units = this.#units;
    const most = Math.min(limit - start, LONGEST_IN_CHARACTERS);
    let hash = 0;
    let length = 0;
    while (length < most) {
      const lower = text.charCodeAt(start + length) | 32;
      if (lower < 97 || lower > 122) break;
      units[length++] = lower;
      hash = withUnit(hash, lower);
    }
    return this.#wordOfUnits(hash, length, text, start);
  }

  /** The word that a part of a text is. */
  wordAt(text: string, start: number, end: number): Word {
    const length = end - start;
    if (length > LONGEST_IN_CHARACTERS) return this.#wordOfOther(text, start, end);
    let hash = 0;
    for (let i = 0; i < length; i++) {
      let unit = text.charCodeAt(start + i);
      if (unit >= 65 && unit <= 90) unit += 32;
      else if (unit >= 128) {
        if (unit !== 0x2019) return this.#wordOfOther(text, start, end);
        unit = 39;
      }
      this.#units[i] = unit;
      hash = withUnit(hash, unit);
    }
    return this.#wordOfUnits(hash, length, text, start);
  }

  /** The word of a string that is in lower case already, or has no case. */
  wordOf(lower: string): Word {
    let hash = 0;
    for (let i = 0; i < lower.length; i++) hash = withUnit(hash, lower.charCodeAt(i));
    const number = numberOf(hash, lower.length);
    const known = this.#words[number]!;
    return known.lower === lower ? known : this.#learn(lower, number);
  }

  #wordOfUnits(hash: number, length: number, text: string, start: number): Word {
    const number = numberOf(hash, length);
    const known = this.#words[number]!;
    if (isSame(known.lower, this.#units, length)) return known;
    return this.#learn(lowerOf(text, start, start + length), number);
  }

  /** For long words, and for characters other than ASCII. */
  #wordOfOther(text: string, start: number, end: number): Word {
    return this.wordOf(lowerOf(text, start, end));
  }

  #learn(lower: string, number: number): Word {
    const word = {lower: ownCopyOf(lower), number};
    this.#words[number] = word;
    return word;
  }
}

function lowerOf(text: string, start: number, end: number): string {
  const lower = text.slice(start, end).toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

const withUnit = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const numberOf = (hash: number, length: number): number => (hash ^ (hash >>> 15) ^ length) & (NUMBERS - 1);

function isSame(known: string, units: Uint16Array, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known.charCodeAt(i) !== units[i]) return false;
  return true;
}
