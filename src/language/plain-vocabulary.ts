import type {HashedVocabulary, Word} from './hashed-vocabulary.js';

const LETTERS = /[a-z]*/iy;

/** Numbers words in the order in which it meets them. Easy to trust, but slow, and it keeps every word in memory. */
export class PlainVocabulary implements Pick<HashedVocabulary, keyof HashedVocabulary> {
  readonly size = 1 << 15;
  readonly #words = new Map<string, Word>();

  lettersAt(text: string, start: number, limit: number): Word {
    LETTERS.lastIndex = start;
    const {length} = LETTERS.exec(text)?.[0] ?? '';
    return this.wordAt(text, start, Math.min(start + length, limit));
  }

  wordAt(text: string, start: number, end: number): Word {
    return this.wordOf(text.slice(start, end).toLowerCase().replaceAll('’', "'"));
  }

  wordOf(lower: string): Word {
    let word = this.#words.get(lower);
    if (word === undefined) {
      word = {lower, number: this.#words.size % this.size};
      this.#words.set(lower, word);
    }
    return word;
  }
}
