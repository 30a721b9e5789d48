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

describe('what happened at the time is the narrator’s behind a comma', () => {
  expectAll([
    ['Holm said he had bought a ring, before the judge left.', 'Holm [said] he had bought a ring'],
    ['Holm said he had bought a ring before the judge left.', 'Holm [said] he had bought a ring before the judge left'],
    [
      'The plant is safe, the firm said, after villagers said it leaked.',
      'the firm [said] The plant is safe',
      'villagers [said] it leaked',
    ],
    ['The bank was sound, Holm said, while owners met outside.', 'Holm [said] The bank was sound'],
    [
      'The bank was sound, Holm said, because it had sold its loans.',
      'Holm [said] The bank was sound … because it had sold its loans',
    ],
  ]);
});

describe('what a speaker did not offer is the narrator’s remark', () => {
  expectAll([
    ['Holm claimed the vote was rigged but offered no evidence.', 'Holm [claimed] the vote was rigged'],
    ['Holm said the vote was rigged though she gave no proof.', 'Holm [said] the vote was rigged'],
    ['Holm said the hut was old and gave no shelter.', 'Holm [said] the hut was old and gave no shelter'],
  ]);
});
