/*
 * What a stage knows of a word by itself, kept by the slot that segment gives the word (Token.slot). To find it so takes a
 * quarter of the time of a look-up by the word: those were an eighth of all the time.
 */

/** A power of two. Words share a slot by chance, so the word is always looked at too. */
export const SLOTS = 1 << 15;

/** Words kept besides those in their slots; past that they start afresh, so that no run of articles fills the memory. */
const REMEMBERED_WORDS = 10_000;

/** A word where it stands in a text. */
interface Slotted {
  readonly lower: string;
  readonly slot: number;
}

export class WordMemo<T> {
  readonly #make: (word: string) => T;
  #words: string[] = [];
  #found: T[] = [];
  readonly #others = new Map<string, T>();

  readonly #remembered: number;

  /** `make` gives what is known of a word, in lower case: for the many of which nothing is, better the same each time. */
  constructor(make: (word: string) => T, remembered = REMEMBERED_WORDS) {
    this.#make = make;
    this.#remembered = remembered;
  }

  of({slot, lower}: Slotted): T {
    // The length first: where it has once met what is not there, the engine compares words slowly ever after.
    return slot < this.#words.length && this.#words[slot] === lower ? this.#found[slot]! : this.#learn(slot, lower);
  }

  #learn(slot: number, word: string): T {
    if (this.#words.length === 0) {
      this.#words = new Array<string>(SLOTS).fill('');
      this.#found = new Array<T>(SLOTS).fill(this.#make(''));
    }
    let found = this.#others.get(word);
    if (found === undefined) {
      if (this.#others.size >= this.#remembered) this.#others.clear();
      found = this.#make(word);
      this.#others.set(word, found);
    }
    this.#words[slot] = word;
    this.#found[slot] = found;
    return found;
  }
}
/*
 * The words of all texts are few: the same "said" in lower case is made once and met again. Cutting it out, making it small
 * and hashing it anew for every token took a third of the stage, and as much again in every look-up of the stages after it.
 */

const LONGEST_IN_CHARACTERS = 24;

/** One word a slot, the last that came: a text of endless distinct words fills no memory. */
const slots: string[] = new Array<string>(SLOTS).fill('');
const units = new Uint16Array(LONGEST_IN_CHARACTERS);

let read = 0;
let hashOfRead = 0;

/** Reads the run of English letters at a place in a text, at most so many as a slot holds; gives how many. */
export function readLetters(text: string, start: number, limit: number): number {
  const most = Math.min(limit - start, LONGEST_IN_CHARACTERS);
  let hash = 0;
  let length = 0;
  while (length < most) {
    const small = text.charCodeAt(start + length) | 32;
    if (small < 97 || small > 122) break;
    units[length++] = small;
    hash = withUnit(hash, small);
  }
  read = length;
  hashOfRead = hash;
  return length;
}

/** The slot of the letters read last. */
export const slotOfRead = (): number => slotOfUnits(hashOfRead, read);

/** The slot of a part of a text in lower case, curly apostrophes made straight. */
export function slotOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST_IN_CHARACTERS) return slotOfOther(text, start, end);
  let hash = 0;
  for (let i = 0; i < length; i++) {
    let unit = text.charCodeAt(start + i);
    if (unit >= 65 && unit <= 90) unit += 32;
    else if (unit >= 128) {
      if (unit !== 0x2019) return slotOfOther(text, start, end);
      unit = 39;
    }
    units[i] = unit;
    hash = withUnit(hash, unit);
  }
  return slotOfUnits(hash, length);
}

function slotOfUnits(hash: number, length: number): number {
  const slot = placeOf(hash, length);
  // Made of its characters, not cut out: a slice would keep the whole article in memory.
  if (!isSame(slots[slot]!, length)) slots[slot] = String.fromCharCode(...units.subarray(0, length));
  return slot;
}

/** The word that the slot was given for last. */
export const wordAt = (slot: number): string => slots[slot]!;

const withUnit = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const placeOf = (hash: number, length: number): number => (hash ^ (hash >>> 15) ^ length) & (SLOTS - 1);

function isSame(known: string, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known.charCodeAt(i) !== units[i]) return false;
  return true;
}

/** Of what is long, or of other letters than English has. */
function slotOfOther(text: string, start: number, end: number): number {
  const lower = text.slice(start, end).toLowerCase();
  return slotFor(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}

/** The slot of what is in lower case already, or has none. */
export function slotFor(lower: string): number {
  let hash = 0;
  for (let i = 0; i < lower.length; i++) hash = withUnit(hash, lower.charCodeAt(i));
  const slot = placeOf(hash, lower.length);
  if (slots[slot] !== lower) slots[slot] = ` ${lower}`.slice(1); // a word of its own, as above
  return slot;
}
