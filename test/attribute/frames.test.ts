import {describe, expect, it} from 'vitest';
import {analyze} from '../../src/index.js';

/** Who, cue and content of each statement of a text. */
const told = (text: string): readonly (string | null)[][] =>
  analyze(text).flatMap(({statements}) =>
    statements.map((s) => [s.speaker?.mention?.text ?? null, s.cue?.text ?? null, s.quote?.text ?? '']),
  );

describe('a subject far from its verb', () => {
  it.each([
    ['Sal Orrin, the mayor, on Monday denied the report.', ['Sal Orrin, the mayor', 'denied', 'the report']],
    ['Ivo Tarn, 43, yesterday said the bridge was safe.', ['Ivo Tarn, 43', 'said', 'the bridge was safe']],
    [
      'Ivo Tarn, who owns the mill, in March declined to comment.',
      ['Ivo Tarn, who owns the mill', 'declined to comment', ''],
    ],
    ['In a post Orla Quist denied the report.', ['Orla Quist', 'denied', 'the report']],
    ['Orla Quist has since denied the report.', ['Orla Quist', 'has since denied', 'the report']],
    ['Ivo Tarn, though, said it was late.', ['Ivo Tarn', 'said', 'it was late']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

describe('a quotation', () => {
  it.each([
    ['It rained. “They lied to us”, said Ivo Tarn.', ['Ivo Tarn', 'said', 'They lied to us']],
    ['It rained. “They lied to us”, Ivo Tarn said on Tuesday.', ['Ivo Tarn', 'said', 'They lied to us']],
    ['In a statement, Orla Quist said, “We do not know.”', ['Orla Quist', 'said', 'We do not know.']],
    ['Asked about the mill, Orla Quist said, “We do not know.”', ['Orla Quist', 'said', 'We do not know.']],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });
});

it('ends an object where the clause goes on', () => {
  expect(told('Ivo Tarn denied the charge: “We were there in six minutes.”')[0]).toEqual([
    'Ivo Tarn',
    'denied',
    'the charge',
  ]);
});
