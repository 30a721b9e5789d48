import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {HashedVocabulary} from '../../src/language/hashed-vocabulary.js';
import {PlainVocabulary} from '../../src/language/plain-vocabulary.js';
import {WordMemo} from '../../src/language/vocabulary.js';

const LONG = 'a'.repeat(30);

describe.each([HashedVocabulary, PlainVocabulary])('%s', (Vocabulary) => {
  const vocabulary = new Vocabulary();

  it.each([
    ['Said', 'said'],
    ['DON’T', "don't"],
    ['ÉMILE', 'émile'],
    [LONG.toUpperCase(), LONG],
    ['', ''],
  ])('reads %s in lower case, apostrophes straight', (text, lower) => {
    expect(vocabulary.wordAt(`(${text})`, 1, 1 + text.length)).toEqual(vocabulary.wordOf(lower));
    expect(vocabulary.wordOf(lower).lower).toBe(lower);
  });

  it.each([
    ['Mayor said', 0, 10, 'mayor'],
    ['Mayor said', 6, 8, 'sa'],
    ["isn't", 0, 5, 'isn'],
    ['3 boats', 0, 7, ''],
    ['élan', 0, 4, ''],
    ['', 0, 0, ''],
  ])('reads the English letters of "%s" from %i to %i', (text, start, limit, letters) => {
    expect(vocabulary.lettersAt(text, start, limit)).toEqual(vocabulary.wordOf(letters));
  });

  it('gives a word one number, below its size, whatever comes between', () => {
    const words = Array.from({length: 50_000}, (_, i) => `w${i.toString(36)}`);
    const numbers = words.map((w) => vocabulary.wordOf(w).number);
    expect(words.map((w) => vocabulary.wordAt(w.toUpperCase(), 0, w.length).number)).toEqual(numbers);
    expect(Math.max(...numbers)).toBeLessThan(vocabulary.size);
  });
});

it('both vocabularies read the same words', () => {
  const [hashed, plain] = [new HashedVocabulary(), new PlainVocabulary()];
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 40}), fc.nat(40), fc.nat(40), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      expect(hashed.wordAt(text, start, end).lower).toBe(plain.wordAt(text, start, end).lower);
      const letters = plain.lettersAt(text, start, end).lower;
      expect(hashed.lettersAt(text, start, end).lower).toBe(letters.slice(0, 24));
    }),
  );
});

describe('a memo of words', () => {
  it('tells words apart that share a number', () => {
    const lengths = new WordMemo((lower) => lower.length);
    const words = ['no', 'said', 'no', 'mayor', 'said'].map((lower) => lengths.of({word: 7, lower}));
    expect(words).toEqual([2, 4, 2, 5, 4]);
  });

  it('makes what is known of a word once, though another took its number', () => {
    const made: string[] = [];
    const memo = new WordMemo((lower) => made.push(lower));
    for (const lower of ['a', 'b', 'a', 'c', 'b', 'a']) memo.of({word: 7, lower});
    expect(made).toEqual(['', 'a', 'b', 'c']);
  });

  it('forgets words when too many have shared numbers', () => {
    const made: string[] = [];
    const memo = new WordMemo((lower) => made.push(lower));
    for (let i = 0; i < 20_000; i++) memo.of({word: 7, lower: `w${i}`});
    memo.of({word: 7, lower: 'w0'});
    memo.of({word: 7, lower: 'w19998'});
    expect(made.slice(-2)).toEqual(['w19999', 'w0']);
  });
});
