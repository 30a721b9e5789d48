import {describe, expect, it} from 'vitest';
import {parsePhrase, wordsOf} from '../../src/language/phrase.js';
import {compileMatcher} from '../../src/language/phrase-matcher.js';
import {compilePhrase, compilePhrases} from '../../src/language/phrase-regexp.js';
import {span} from '../../src/layers/span.js';
import {addTokens, type RawToken} from '../../src/segment/tokens.js';

const classes = {
  auxiliary: ['would', 'did', 'could'],
  confirm: ['confirm', 'comment on'],
  adverb: ['also', 'flatly', '*ly'],
};

/** What a phrase finds in a text, compiled to a regular expression, which reads lines. */
const inText = (phrase: string, text: string): string[] => text.match(compilePhrase(phrase, classes)) ?? [];

/** The same, compiled for tokens, which reads sentences. */
function inTokens(phrase: string, text: string): string[] {
  const tokens: RawToken[] = [];
  addTokens(text, span(0, text.length), tokens);
  const matcher = compileMatcher([phrase], classes);
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = matcher.mayBegin(tokens[i]!.lower) ? matcher.matchAt(tokens, i) : null;
    if (!match) continue;
    found.push(text.slice(tokens[i]!.start, tokens[match.end - 1]!.end));
    i = match.end - 1;
  }
  return found;
}

describe('a phrase', () => {
  const cases: readonly (readonly [takes: string, phrase: string, text: string, found: readonly string[]])[] = [
    ['words, apart by any white space', 'would not say', 'She would  not\nsay.', ['would  not\nsay']],
    ['any case', 'would not say', 'Would Not Say', ['Would Not Say']],
    ['whole words alone', 'lie', 'He believes a lie; lies, a non-lie.', ['lie']],
    ['straight and curly apostrophes', "o'brien said", "O’Brien said; O'Brien said.", ['O’Brien said', "O'Brien said"]],
    [
      'a negation that hangs on the word before it',
      "(could|ca|did) (not|n't) say",
      'could not say, couldn’t say, can’t say, did n’t say',
      ['could not say', 'couldn’t say', 'can’t say', 'did n’t say'],
    ],
    ['alternatives', '(deny|reject) it', 'They deny it and reject it, accept it.', ['deny it', 'reject it']],
    ['alternatives without brackets', 'deny it|no comment', 'No comment: we deny it.', ['No comment', 'deny it']],
    [
      'an optional word in the middle',
      'no [real|possible] truth to',
      'no truth to, no real truth to',
      ['no truth to', 'no real truth to'],
    ],
    ['an optional word in front', '[flatly] denied', 'flatly denied, denied', ['flatly denied', 'denied']],
    ['an optional word at the end', 'denied [it]', 'denied it, denied that', ['denied it', 'denied']],
    [
      'a class of words, and of several words',
      '<auxiliary> not <confirm>',
      'could not comment on, did not confirm',
      ['could not comment on', 'did not confirm'],
    ],
    [
      'up to three words between',
      'no .. truth',
      'no truth; no one two three truth; no a b c d truth',
      ['no truth', 'no one two three truth'],
    ],
    ['the start of a word', 'fabricat*', 'fabricated, fabrication, prefabricate', ['fabricated', 'fabrication']],
    ['the end of a word', '*ly said', 'flatly said, said', ['flatly said']],
    [
      'up to two adverbs',
      'was ~ denied',
      'was denied, was also flatly denied, was not denied',
      ['was denied', 'was also flatly denied'],
    ],
    [
      'the part that is evidence, no differently',
      'is {[quite] untrue}',
      'it is quite untrue, it is untrue',
      ['is quite untrue', 'is untrue'],
    ],
    ['marks literally', 'u.s. call', 'a U.S. call, a uxsx call', ['U.S. call']],
  ];

  it.each(cases)('takes %s', (_, phrase, text, expected) => expect(inText(phrase, text)).toEqual(expected));

  it.each(cases)('takes over tokens %s', (_, phrase, text, expected) =>
    expect(inTokens(phrase, text)).toEqual(expected),
  );

  it('prefers the longer of several phrases', () => {
    expect(
      'did not respond to a request'.match(compilePhrases(['did not respond', 'did not respond to'], classes)),
    ).toEqual(['did not respond to']);
  });

  it.each([
    ['would (not', 'no ")"'],
    ['would [not', 'no "]"'],
    ['is {untrue', 'no "}"'],
    ['to <deny', 'no ">"'],
    ['would not)', 'no "(" before ")"'],
    ['is untrue}', 'no "{" before "}"'],
  ])('with a bracket left open is refused: %s', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(message);
  });

  it('throws on an unknown class', () => {
    expect(() => compilePhrase('<nothing> said', classes)).toThrow('no word class <nothing>');
    expect(() => wordsOf('toString', classes)).toThrow('no word class');
  });

  it('takes linear time over many near misses', () => {
    const text = 'no word '.repeat(50_000);
    const start = performance.now();
    expect(inText('no .. truth', text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
