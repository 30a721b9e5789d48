import {describe, expect, it} from 'vitest';
import {parsePhrase} from '../../src/language/phrase.js';
import {compileMatcher} from '../../src/language/phrase-matcher.js';
import {attributed} from '../builders/attributed.js';

const classes = {say: ['say', 'point out', 'assur*'], adverb: ['*ly', 'so far'], add: ['add', 'add up', 'add up to']};

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
    ['no .. truth', 'no truth', 'no truth'],
    ['no .. truth', 'no a b c truth', 'no a b c truth'],
    ['no .. truth', 'no a b c d truth', null],
    ['no .. truth', 'no, a, b, c, truth', 'no, a, b, c, truth'],
    ['no .. truth', 'no', null],
    ['no .. truth', 'no a b', null],
    ['no truth', 'there is no', null],
    ['no (truth|merit)', 'there is no', null],
    ['no <say>', 'there is no', null],
    ['no <say>', 'no point', null],
    ['no <say>', 'no point in it', null],
    ['no *', 'there is no', null],
    ['no * *', 'no, it is', null],
    ['no [real] *', 'no real truth', 'no real truth'],
    ['no [real] truth', 'no real', null],
    ['no (real truth|merit|[great] use)', 'no real merit', null],
    ['no (real truth|merit|[great] use)', 'no real truth', 'no real truth'],
    ['no (real truth|merit|[great] use)', 'no merit', 'no merit'],
    ['no (real truth|merit|[great] use)', 'no use', 'no use'],
    ['no (real truth|merit|[great] use)', 'no great use', 'no great use'],
    ['no (real|real truth) at', 'no real truth at', 'no real truth at'],
    ['<add> it', 'they add up to it', 'add up to it'],
    ['<add> it', 'they add it', 'add it'],
    ['<add> it', 'they add up it', 'add up it'],
    ['<add> it', 'they add upon it', null],
    ['{<add>} it', 'they add up it', 'add up'],
    ['fabricat* *ly', 'fabricated wholly', 'fabricated wholly'],
    ['fabricat* *ly', 'fabricated whole', null],
    ['fabricat* *ly', 'refabricated wholly', null],
    ['[no]', 'yes', null],
    ['no truth', 'no untruth', null],
    ['no .. truth', 'no, ask for truth', 'no, ask for truth'],
    ['no .. truth', 'no? Ask for truth', null],
    ['no .. truth', 'no! Ask for truth', null],
    ['no .. truth', 'no; ask for truth', null],
    ['no .. truth', 'no: ask for truth', null],
    ['no .. truth', 'no… ask for truth', null],
    ['(no .. truth|no merit)', 'no merit', 'no merit'],
    ['(no .. truth|no merit)', 'no merit a b c d', 'no merit'],
    ['({no} truth at|no truth)', 'no truth', 'no truth'],
    ['({no truth} at|no truth)', 'no truth', 'no truth'],
    ['(no (real truth|real use)|no real)', 'no real', 'no real'],
    ['(no <say>|[so] no)', 'no', 'no'],
    ['is {quite} untrue', 'that is quite false', null],
  ])('%s in: %s', (phrase, text, found) => {
    expect(find(phrase, text)).toBe(found);
  });

  it('is found as a whole, wider than its evidence', () => {
    const {tokens} = attributed('that is quite untrue of him', []);
    const match = compileMatcher(['is {[quite] untrue} of'], classes).matchAt(tokens, 1);
    expect(match).toEqual({start: 1, end: 5, evidence: {start: 2, end: 4}});
  });

  it('is tried only where it can begin', () => {
    const {mayBegin} = compileMatcher(['no truth', '[so] far', 'fabricat*'], classes);
    expect(['no', 'so', 'far', 'fabricated', 'truth', 'yes', ''].filter(mayBegin)).toEqual([
      'no',
      'so',
      'far',
      'fabricated',
    ]);
    expect(compileMatcher(['[so] *'], classes).mayBegin('yes')).toBe(true);
  });

  it('is the longest of several that match', () => {
    const {tokens} = attributed('no truth at all', []);
    expect(compileMatcher(['no', 'no truth at', 'no truth'], classes).matchAt(tokens, 0)?.end).toBe(3);
  });

  it('is compiled at its first use', () => {
    expect(() => compileMatcher(['(no truth', '<nothing>'], classes)).not.toThrow();
  });

  it('throws on an unknown class', () => {
    expect(() => compileMatcher(['<nothing>'], classes).mayBegin('')).toThrow('no word class <nothing>');
  });

  it('throws on an unclosed bracket', () => {
    expect(() => parsePhrase('no (truth')).toThrow('no ")" in phrase');
  });
});
