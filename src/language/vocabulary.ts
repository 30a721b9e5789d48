import {HashedVocabulary} from './hashed-vocabulary.js';
import {PlainVocabulary} from './plain-vocabulary.js';

export type {Word} from './hashed-vocabulary.js';

/*
 * Speed trick: words as numbers. Texts are made of few different words, and every stage asks something about each of them.
 * So the vocabulary keeps one string object per word and gives it a number (`Token.word`), and a stage finds what it knows
 * of a word by that number (`WordMemo`): only segment hashes, and nobody cuts the same word out of a text twice. Numbers
 * are bounded, so two words may share one: what is kept by number always compares the word too. To switch the trick off
 * while you hunt a wrong result, set `PLAIN` to true: words are then numbered and looked up by Maps alone.
 */
const PLAIN: boolean = false;

export const vocabulary = PLAIN ? new PlainVocabulary() : new HashedVocabulary();

/** Words kept besides those found by number. When they are full they start afresh: no run of articles fills the memory. */
const REMEMBERED_WORDS = 10_000;

/** What a stage knows of a word by itself, made when the word is first met. */
export class WordMemo<T> {
  readonly #make: (lower: string) => T;
  readonly #remembered: number;
  readonly #byWord = new Map<string, T>();
  #words: string[] = [];
  #found: T[] = [];

  /** `make` tells what is known of a word in lower case; for the many of which nothing is, better the same object each time. */
  constructor(make: (lower: string) => T, remembered = REMEMBERED_WORDS) {
    this.#make = make;
    this.#remembered = remembered;
  }

  of({word, lower}: {readonly word: number; readonly lower: string}): T {
    if (PLAIN) return this.#remember(lower);
    // The length first: a single read past the end would slow this comparison down for good.
    return word < this.#words.length && this.#words[word] === lower ? this.#found[word]! : this.#learn(word, lower);
  }

  #learn(word: number, lower: string): T {
    if (this.#words.length === 0) {
      this.#words = new Array<string>(vocabulary.size).fill('');
      this.#found = new Array<T>(vocabulary.size).fill(this.#make(''));
    }
    const found = this.#remember(lower);
    this.#words[word] = lower;
    this.#found[word] = found;
    return found;
  }

  #remember(lower: string): T {
    let found = this.#byWord.get(lower);
    if (found === undefined) {
      if (this.#byWord.size >= this.#remembered) this.#byWord.clear();
      found = this.#make(lower);
      this.#byWord.set(lower, found);
    }
    return found;
  }
}
