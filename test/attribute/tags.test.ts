import {parse} from '../../src/parse/parse.js';
import {describe, expect, it} from 'vitest';
import {readLevel} from '../../src/attribute/level.js';
import {levelOf, segmented} from '../builders/segmented.js';

/** The tags of a sentence's items, a verb's with its form, one after the other. */
const tagsOf = (text: string): string =>
  levelOf(text)
    .items.map((it) => (it.form ? `${it.tag}:${it.form}` : it.tag))
    .join(' ');

describe('a word that is noun or verb', () => {
  it.each([
    ['The report claims Lund left.', 'det noun verb:s name verb:past stop'],
    ['Police reports say nothing.', 'noun noun verb:base pron stop'],
    ['Lund’s claims were false.', 'name genitive noun be adj stop'],
    ['She refused to answer questions.', 'pron verb:past to verb:base noun stop'],
    ['The board, led by Lund, reports losses.', 'det noun comma verb:past prep name comma verb:s noun stop'],
  ])('is what its clause needs: %s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });
});

describe('a word that is verb or adjective', () => {
  it.each([
    ['The alleged theft was filmed.', 'det adj noun be verb:past stop'],
    ['Lund alleged theft.', 'name verb:past noun stop'],
  ])('is told by the word before it: %s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });
});

describe('a determiner', () => {
  it.each([
    ['Many say it rained.', 'det verb:base pron verb:past stop'],
    ['The many reports were read.', 'det det noun be verb:past stop'],
  ])('can stand for people: %s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });
});

describe("an 's", () => {
  it.each([
    ['It’s not true.', 'pron be neg adj stop'],
    ['Lund’s boat sank.', 'name genitive noun verb:past stop'],
  ])('is a verb behind a pronoun, else a possessive: %s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });
});

describe('a capital', () => {
  it.each([
    ['The pilot Will Hale said nothing.', 'det noun name name verb:past pron stop'],
    ['On Monday the mayor spoke.', 'prep time det noun verb:past stop'],
    ['The boat of Ida Holm sank.', 'det noun prep name name verb:past stop'],
  ])('makes a name within a sentence: %s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });

  it('tells nothing in a headline', () => {
    const level = levelOf('Mayor Denies Harbour Fraud');
    expect(level.headline).toBe(true);
    expect(level.items.map((it) => it.tag)).not.toContain('name');
  });
});

describe('"yet"', () => {
  it.each([
    ['It has not yet confirmed this.', 'pron have neg adv verb:past pron stop'],
    ['It has yet to confirm this.', 'pron have cc to verb:base pron stop'],
  ])('is an adverb behind an auxiliary, unless "to" follows: %s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });
});

describe('a quotation', () => {
  it('is one item, and whole where it ends as a clause does', () => {
    const whole = (text: string) =>
      levelOf(text)
        .items.filter((it) => it.tag === 'quotation')
        .map((it) => it.whole);
    expect(whole('“Go, now,” she said.')).toEqual([true]);
    expect(whole('She called it a “mess” of wires.')).toEqual([false]);
    expect(whole('He said “go” and “stay.”')).toEqual([false, true]);
  });

  it('is words at its own level, and those within it are items again', () => {
    const article = parse(segmented('“He told us, ‘We found rats,’ and left,” she said.'));
    const inner = article.quotations[0]!;
    const level = readLevel(article, inner.sentences[0]!, 0, 0);
    expect(level.items.map((it) => it.tag)).toEqual([
      'pron',
      'verb',
      'pron',
      'comma',
      'quotation',
      'cc',
      'verb',
      'comma',
    ]);
  });
});
