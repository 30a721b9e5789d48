import {HashedVocabulary} from './hashed-vocabulary.js';
import {PlainVocabulary} from './plain-vocabulary.js';

export type {Word} from './hashed-vocabulary.js';

/*
 * Speed trick: texts repeat few different words, and every stage looks each of them up. So the vocabulary keeps one string
 * per word and numbers it (`Token.word`), and a stage finds what it knows about a word by that number (`WordMemo`): a word
 * is cut out of the text once, and hashed only by segment. Numbers are bounded, so two words may share one, and whatever is
 * kept by number must compare the word too. To switch the trick off while you hunt a wrong result, set `PLAIN` to true:
 * words are then numbered and looked up with Maps.
 */
const PLAIN: boolean = false;

export const vocabulary = PLAIN ? new PlainVocabulary() : new HashedVocabulary();

/** Most words that a memo keeps besides those found by number. It then starts afresh, so that a long run fills no memory. */
const REMEMBERED_WORDS = 10_000;

/** What a stage knows about each word, computed when the word first occurs. */
export class WordMemo<T> {
  readonly #make: (lower: string) => T;
  /** Words whose number another one took since; of `PLAIN`, all. */
  readonly #others = new Map<string, T>();
  #words: string[] = [];
  #found: T[] = [];

  /** `make` gives what is known about a lower-case word. For the many words without anything, let it return one object. */
  constructor(make: (lower: string) => T) {
    this.#make = make;
  }

  of({word, lower}: {readonly word: number; readonly lower: string}): T {
    if (PLAIN) return this.#remember(lower, this.#others.get(lower) ?? this.#make(lower));
    // Length first: one read past the end would deoptimise this comparison for good.
    return word < this.#words.length && this.#words[word] === lower ? this.#found[word]! : this.#learn(word, lower);
  }

  #learn(word: number, lower: string): T {
    if (this.#words.length === 0) {
      this.#words = new Array<string>(vocabulary.size).fill('');
      this.#found = new Array<T>(vocabulary.size).fill(this.#make(''));
    }
    const found = this.#others.get(lower) ?? this.#make(lower);
    if (this.#words[word] !== '') this.#remember(this.#words[word]!, this.#found[word]!);
    this.#words[word] = lower;
    this.#found[word] = found;
    return found;
  }

  #remember(lower: string, found: T): T {
    if (this.#others.size >= REMEMBERED_WORDS && !this.#others.has(lower)) this.#others.clear();
    this.#others.set(lower, found);
    return found;
  }
}
