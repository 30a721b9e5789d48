import {describe, expect, it} from 'vitest';
import {tagByEnding, tagsOf} from '../../src/language/compromise.js';
import {tagSets, allWords} from '../../src/language/compromise-table.js';

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

  it('finds every word of its list with its own tags', () => {
    const entries = allWords.split('~').slice(0, -1);
    expect(entries.length).toBeGreaterThan(20_000);
    const lost = entries.filter((entry) => {
      const [word = '', set] = entry.split('>');
      return tagsOf(word) !== tagSets[Number(set)] || tagsOf(`${word}\u00a1`).length > 0;
    });
    expect(lost).toEqual([]);
  });
});
