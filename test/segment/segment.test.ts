import {describe, expect, it} from 'vitest';
import {slice} from '../../src/layers/span.js';
import {segmented} from '../builders/segmented.js';

const tokensOf = (text: string): string[] => {
  const article = segmented(text);
  return article.tokens.map((t) => slice(article.text, t));
};

describe('sentences', () => {
  it.each([
    ['The gate fell.Police said so.It was old.', ['The gate fell.', 'Police said so.', 'It was old.']],
    [
      '“I never did,” she said.“He slipped.”The railway said no.',
      ['“I never did,” she said.', '“He slipped.”', 'The railway said no.'],
    ],
    ['"He slipped."The railway said no.', ['"He slipped."', 'The railway said no.']],
    ['The “Mr.”Clark show opens.', ['The “Mr.”Clark show opens.']],
  ])('glued together are told apart: %s', (text, expected) => {
    const article = segmented(text);
    expect(article.sentences.map((s) => slice(article.text, s))).toEqual(expected);
  });
});

describe('the hour of an entry', () => {
  it.each([
    ['14:20 Police say no.', ['14:20', 'Police say no.']],
    ['2.35pm Police say no.', ['2.35pm', 'Police say no.']],
    ['2.35 pm Police say no.', ['2.35 pm', 'Police say no.']],
    ['2.35 Million people left.', ['2.35 Million people left.']],
    ['14:20 was late.', ['14:20 was late.']],
  ])('is no part of its first sentence: %s', (text, expected) => {
    const article = segmented(`The storm.\n\n${text}`);
    expect(article.sentences.slice(1).map((s) => slice(article.text, s))).toEqual(expected);
  });
});

describe('a stop', () => {
  it.each([
    ['He says he is ill. Brandt left.', ['He says he is ill.', 'Brandt left.']],
    ['Brandt said no. Lund said yes.', ['Brandt said no.', 'Lund said yes.']],
    ['It was no. 3. Lund told the Sun. Brandt left.', ['It was no. 3.', 'Lund told the Sun.', 'Brandt left.']],
    [
      'Brandt of Cairo, Ill. Street said no. 5 Mill Lane was shut.',
      ['Brandt of Cairo, Ill. Street said no. 5 Mill Lane was shut.'],
    ],
    ['Gen. Lund met Mr. Brandt on Oct. 3 in Tarn vs. Ulm.', ['Gen. Lund met Mr. Brandt on Oct. 3 in Tarn vs. Ulm.']],
    ['Lund fled the U.S. Officials said so.', ['Lund fled the U.S.', 'Officials said so.']],
    ['Lund fled the U.S. Senate.', ['Lund fled the U.S. Senate.']],
    ['U.S. Officials Deny It', ['U.S. Officials Deny It']],
  ])('of an abbreviation ends a sentence only before a word that begins one: %s', (text, expected) => {
    const article = segmented(text);
    expect(article.sentences.map((s) => slice(article.text, s))).toEqual(expected);
  });
});

describe('tokens', () => {
  it.each([
    ['a mark takes what combines with it', 'a ≂\u0338b', ['a', '≂\u0338', 'b']],
    ['letters that are masked are letters', 'b***d **bold** 2*3', ['b***d', '*', '*', 'bold', '*', '*', '2', '*', '3']],
    ['a quotation mark does not', '“\u0338b”', ['“', '\u0338b', '”']],
  ])('%s', (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('lie in the quotation that holds all of them', () => {
    const {tokens, quotations} = segmented("''He said, „no“, and 'there was none'''");
    for (const t of tokens) {
      if (t.quotation !== null) expect(quotations[t.quotation]!.inner.end).toBeGreaterThanOrEqual(t.end);
    }
  });
});
