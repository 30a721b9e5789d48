import {describe, expect, it} from 'vitest';
import {tagByEnding, tagsOf} from '../../src/language/compromise.js';

describe('the tagger', () => {
  it.each([
    ['said', 'PastTense'],
    ['mary', 'FemaleName'],
    ['denmark', 'Country'],
    ['could', 'Modal'],
  ])('knows %s by its list of words', (word, tag) => {
    expect(tagsOf(word)).toContain(tag);
  });

  it.each(['', 'zzxqy', 'constructor', '__proto__', 'toString', '\ud83d'])('knows nothing of %j', (word) => {
    expect(tagsOf(word)).toEqual([]);
  });

  it.each([
    ['vigorously', 'Adverb'],
    ['brexitization', 'Singular'],
  ])('guesses from the ending of %s', (word, tag) => {
    expect(tagByEnding(word)).toBe(tag);
  });

  it.each(['', 'a', 'zzzzzz'])('guesses nothing of %j', (word) => {
    expect(tagByEnding(word)).toBeNull();
  });
});
