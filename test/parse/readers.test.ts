import {describe, expect, it} from 'vitest';
import {conjunctsOf, subjectOf} from '../../src/parse/readers.js';
import {parsed, textOf} from './by-hand.js';

describe('whoever does what a clause says', () => {
  it.each([
    ['is its subject', 'Ivo/PROPN ran/VERB:past=run ./PUNCT', 0, 'ivo'],
    ['is shared', 'Ivo/PROPN ran/VERB:past=run and/CCONJ fell/VERB:past=fall ./PUNCT', 1, 'ivo'],
    [
      'stands before "who"',
      'The/DET clerk/NOUN who/PRON fell/VERB:past=fall sued/VERB:past=sue ./PUNCT',
      1,
      'the clerk',
    ],
    ['refuses to', 'Ivo/PROPN refused/VERB:past=refuse to/PART go/VERB:base ./PUNCT', 1, 'ivo'],
    ['is asked to', 'Ivo/PROPN asked/VERB:past=ask Orla/PROPN to/PART go/VERB:base ./PUNCT', 1, 'orla'],
    ['goes on, doing so', 'Ivo/PROPN left/VERB:past=leave ,/PUNCT saying/VERB:ing=say nothing/PRON ./PUNCT', 1, 'ivo'],
  ])('%s', (_what, notation, clause, subject) => {
    const sentence = parsed(notation);
    expect(textOf(sentence, subjectOf(sentence.clauses[clause]!))).toBe(subject);
  });
});

it('finds conjuncts', () => {
  const sentence = parsed('Ivo/PROPN met/VERB:past=meet Orla/PROPN and/CCONJ Sal/PROPN ./PUNCT');
  expect(conjunctsOf(sentence.clauses[0]!.object!, sentence).map((p) => textOf(sentence, p))).toEqual(['orla', 'sal']);
});
