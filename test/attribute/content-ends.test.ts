import {describe, expect, it} from 'vitest';
import {toldIn} from '../builders/segmented.js';

/* Plain sentences with a clause behind what was said, and all that is said in each: `source [cue] content`. */

type Row = readonly [text: string, ...told: string[]];

const expectAll = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...told]) => [text, told] as const))('%s', (text, told) => {
    expect(toldIn(text).map(({source, cue, content}) => `${source} [${cue}] ${content ?? '–'}`)).toEqual(told);
  });
};

describe('content with no clause of its own ends before another act', () => {
  expectAll([
    ['Holm vowed to keep the pier open and left the hall.', 'Holm [vowed] to keep the pier open'],
    ['Holm vowed to keep the pier open or lose his seat.', 'Holm [vowed] to keep the pier open or lose his seat'],
    ['Holm declined to comment on the raid and left the hall.', 'Holm [declined to comment] the raid'],
    [
      'Holm said the rules used by Lund and others “do nothing for trade.”',
      'Holm [said] the rules used by Lund and others “do nothing for trade.”',
    ],
  ]);
});

describe('a deed that was not done has no time', () => {
  expectAll([
    ['Holm has not confirmed the theft after the raid.', 'Holm [has not confirmed] the theft after the raid'],
    ['Holm confirmed the theft after the raid.', 'Holm [confirmed] the theft'],
  ]);
});
