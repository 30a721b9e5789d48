import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tagArticle} from '../../src/parse/tag/tag.js';
import {FLAGS, FORM, type Level, TAG} from '../../src/layers/words.js';
import {newsText, noise} from '../laws/texts.js';
import {articleOf} from './tagged.js';

/* What holds of the words of any text. */

const VERBS: ReadonlySet<number> = new Set([TAG.VERB, TAG.AUX]);

function brokenLaws(text: string, levels: readonly Level[]): string[] {
  const broken: string[] = [];
  const law = (holds: boolean, name: string) => {
    if (!holds) broken.push(name);
  };
  for (const {words: w} of levels) {
    law(w.length > 0, 'a sentence has words');
    law(w.lower.length === w.length && w.lemma.length === w.length && w.tag.length === w.length, 'columns are even');
    for (let i = 0; i < w.length; i++) {
      law(w.start[i]! >= 0 && w.start[i]! < w.end[i]! && w.end[i]! <= text.length, 'a word lies in the text');
      law(i === 0 || w.end[i - 1]! <= w.start[i]!, 'words are sorted and do not overlap');
      law(VERBS.has(w.tag[i]!) || w.form[i] === FORM.none, 'forms are of verbs');
      law((w.lower[i] === '') === (w.tag[i] === TAG.X && w.quotation[i]! >= 0), 'a quotation has no letters');
      law((w.flags[i]! & FLAGS.glued) === 0 || i === 0 || w.end[i - 1] === w.start[i], 'glued words touch');
    }
  }
  return [...new Set(broken)];
}

describe('of any text', () => {
  it('words are whole and in order', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, noise), (text) => {
        expect(brokenLaws(text, tagArticle(articleOf(text)))).toEqual([]);
      }),
      {numRuns: 300},
    );
  });

  it('the same text gives the same words, whatever was read before', () => {
    fc.assert(
      fc.property(newsText, noise, (text, other) => {
        const first = tagArticle(articleOf(text));
        tagArticle(articleOf(other));
        expect(tagArticle(articleOf(text))).toEqual(first);
      }),
      {numRuns: 60},
    );
  });

  it('every token but a mark of quotation is in a word', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const article = articleOf(text);
        const levels = tagArticle(article);
        const covered = new Uint8Array(text.length);
        for (const {words: w} of levels) for (let i = 0; i < w.length; i++) covered.fill(1, w.start[i], w.end[i]);
        for (const t of article.tokens.filter((o) => o.kind !== 'quote'))
          expect(covered.subarray(t.start, t.end).every((c) => c === 1)).toBe(true);
      }),
      {numRuns: 100},
    );
  });
});

const SIZES = [60_000, 120_000, 240_000];
const SLACK = 3;
const FLOOR_MS = 300;

describe('a line without an end takes linear time', () => {
  it.each([
    ['one word', 'a'],
    ['digits', '1'],
    ['words', 'word '],
    ['words that may be verbs', 'plan '],
    ['nouns and conjunctions', 'cats and '],
    ['auxiliaries', 'have '],
    ['do and nouns', 'do the boats '],
    ['that', 'that '],
    ['adverbs', 'to very '],
    ['hyphens', 'well-'],
    ['slashes', 'a/'],
    ['addresses', 'http://'],
    ['quoted words', '“no” '],
    ['nested quotations', '“a ‘b '],
    ['quotations in quotations', '“a ‘b’ ” '],
    ['capitals', 'Mayor '],
  ])('%s', {timeout: 60_000}, (_, unit) => {
    let before = Number.POSITIVE_INFINITY;
    for (const size of SIZES) {
      let ms = time(unit, size);
      const limit = Math.max(FLOOR_MS, before * SLACK);
      for (let more = 0; ms > limit && more < 4; more++) ms = Math.min(ms, time(unit, size)); // the machine may be busy
      expect(ms, `${size} characters, ${before} ms for half of them`).toBeLessThanOrEqual(limit);
      before = ms;
    }
  });
});

function time(unit: string, size: number): number {
  const article = articleOf(unit.repeat(Math.ceil(size / unit.length)));
  const start = performance.now();
  tagArticle(article);
  return performance.now() - start;
}
