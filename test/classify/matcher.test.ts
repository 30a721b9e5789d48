import {describe, expect, it} from 'vitest';
import {compileMatcher} from '../../src/classify/matcher.js';
import {parsePhrase} from '../../src/phrase.js';
import {attributed} from './attributed.js';

const classes = {say: ['say', 'point out', 'assur*'], adverb: ['*ly', 'so far']};

function find(phrase: string, text: string): string | null {
  const {tokens} = attributed(text, []);
  const matcher = compileMatcher([phrase], classes);
  for (let i = 0; i < tokens.length; i++) {
    const match = matcher.matchAt(tokens, i);
    if (match) return text.slice(tokens[match.evidence.start]!.start, tokens[match.evidence.end - 1]!.end);
  }
  return null;
}

describe('a phrase over tokens', () => {
  it.each([
    ['no truth', 'There is no truth in it', 'no truth'],
    ['no [real] truth', 'no real truth', 'no real truth'],
    ['no [real] truth', 'no truth', 'no truth'],
    ['no (truth|merit)', 'it has no merit', 'no merit'],
    ['no .. truth', 'no grain of the truth', 'no grain of the truth'],
    ['no .. truth', 'no grain of all of the truth', null],
    ['no .. truth', 'no. Ask for truth', null],
    ['is {[quite] untrue}', 'that is quite untrue', 'quite untrue'],
    ['fabricat* *ly', 'fabricated wholly', 'fabricated wholly'],
    ['not ~ said', 'not so far officially said', 'not so far officially said'],
    ['not <say>', 'did not point out', 'not point out'],
    ['not <say>', 'did not assure', 'not assure'],
    ['no such *', 'no such man', 'no such man'],
    ['no such *', 'no such.', null],
    ["did n't", "He didn't", "didn't"],
  ])('%s in: %s', (phrase, text, found) => {
    expect(find(phrase, text)).toBe(found);
  });

  it('throws on a class that is not there', () => {
    expect(() => compileMatcher(['<nothing>'], classes).mayBegin('')).toThrow('no word class <nothing>');
  });

  it('throws on a bracket left open', () => {
    expect(() => parsePhrase('no (truth')).toThrow('no ")" in phrase');
  });
});
