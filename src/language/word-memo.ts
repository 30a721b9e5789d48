/*
 * What a stage knows of a word by itself, kept by the slot that segment gives the word (Token.slot). To find it so takes a
 * quarter of the time of a look-up by the word: those were an eighth of all the time.
 */

/** A power of two. Words share a slot by chance, so the word is always looked at too. */
export const SLOTS = 1 << 15;

/** Words kept besides those in their slots; past that they start afresh, so that no run of articles fills the memory. */
const REMEMBERED = 10_000;

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
  constructor(make: (word: string) => T, remembered = REMEMBERED) {
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
