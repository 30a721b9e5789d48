import {describe, expect, it} from 'vitest';
import {findFirst, isExcepted, plainRule, rulebook} from '../../src/classify/rulebook.js';
import type {Zone} from '../../src/classify/zones.js';
import {compileMatcher} from '../../src/language/phrase-matcher.js';
import {wordClasses} from '../../src/rules/words/classes.js';
import {attributed} from '../builders/attributed.js';

const wordsOf = (text: string) => attributed(text, []).tokens;

describe('the first place of a phrase', () => {
  const words = wordsOf('no rain, no truth and no merit');
  const places = compileMatcher(['no (truth|merit)'], {});

  it.each([
    [undefined, undefined, 3],
    [-2, undefined, 3],
    [3, undefined, 3],
    [4, undefined, 6],
    [0, 3, undefined],
    [0, 4, 3],
    [7, 99, undefined],
  ])('from %s to %s is %s', (from, to, start) => {
    expect(findFirst(places, words, from, to)?.start).toBe(start);
  });
});

describe('a match is excepted', () => {
  const excepted = (unless: readonly string[], text: string, start: number, end: number): boolean => {
    const words = wordsOf(text);
    const zone: Zone = {words, open: words.map(() => true), sentences: [{start: 0, end: words.length}]};
    const matcher = unless.length ? compileMatcher(unless, wordClasses) : null;
    return isExcepted({rule: plainRule, phrases: [], unless: matcher, cue: null, of: null, answers: null}, zone, {
      start,
      end,
      evidence: {start, end},
    });
  };

  it.each([
    ['where nothing is', [], 'it is not true', 2, 4, false],
    ['by the same words', ['not true'], 'it is not true', 2, 4, true],
    ['by a phrase that runs into it', ['is not'], 'it is not true', 2, 4, true],
    ['by a phrase that begins in it', ['true that'], 'it is not true that', 2, 4, true],
    ['by one in it', ['not'], 'it is not true', 1, 4, true],
    ['not by one right before it', ['it is'], 'it is not true', 2, 4, false],
    ['not by one right behind it', ['that'], 'it is not true that', 2, 4, false],
    ['by the second of two places', ['if it', 'it is'], 'if it is not true', 2, 5, true],
    ['from twelve words before', ['a * * * * * * * * * * * not'], 'a b c d e f g h i j k l not true', 12, 14, true],
    ['not from more', ['a * * * * * * * * * * * * not'], 'a b c d e f g h i j k l m not true', 13, 15, false],
  ] as const)('%s', (_, unless, text, start, end, is) => {
    expect(excepted(unless, text, start, end)).toBe(is);
  });
});

describe.each(['cue', 'content'] as const)('the rulebook of what is read at the %s', (reads) => {
  const book = rulebook(reads);

  it('is made once', () => {
    expect(rulebook(reads)).toBe(book);
  });

  it('holds the rules that read it, in order, the phrases of each together', () => {
    const rules = book.phrases.map((p) => p.of.rule);
    expect(new Set(rules.map((r) => r.reads))).toEqual(new Set([reads]));
    expect(book.phrases.map((p) => p.number)).toEqual(book.phrases.map((_, i) => i));
    const each = rules.filter((r, i) => r !== rules[i - 1]);
    expect(new Set(each).size).toBe(each.length);
    expect(book.phrases.filter((p) => p.of.rule === rules[0])).toHaveLength(rules[0]!.phrases.length);
  });

  it('lists for a word exactly the phrases that can begin with it', () => {
    for (const word of wordsOf("Nobody denied that fabricated, wrongly told stories in May never 2 did n't ? zzz")) {
      const begins = book.phrases.filter((p) => p.phrase.mayBegin(word.lower)).map((p) => p.number);
      expect(book.of(word).at, word.lower).toEqual(begins);
    }
  });

  it('activates every phrase that matches somewhere', () => {
    const texts = [
      'Brandt denied the report and did not say whether it was true',
      'it is completely untrue that I never met him',
      'Do you know? Please leave! Thank you all',
      'Brandt neither confirmed nor denied the claim, no comment',
    ];
    for (const words of texts.map(wordsOf)) {
      const awake = book.activeIn(words);
      const matching = book.phrases.filter((p) => words.some((_, i) => p.phrase.matchAt(words, i)));
      for (const p of matching) expect(awake?.isActive(p.number), p.of.rule.id).toBe(true);
    }
  });

  it('does not activate phrases that cannot match', () => {
    const awake = book.activeIn(wordsOf('the zebra'));
    expect(book.phrases.filter((p) => awake?.isActive(p.number)).length).toBeLessThan(book.phrases.length / 10);
  });
});

it('the plain rule has no phrases', () => {
  expect(plainRule.id).toBe('assert/plain');
});
