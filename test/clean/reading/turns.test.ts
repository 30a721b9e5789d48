import {describe, expect, it} from 'vitest';
import {analyzeSource} from '../../../src/analyze.js';
import {clean} from '../../../src/clean/clean.js';
import {toRecord} from '../../../src/record/to-record.js';
import {brokenLaws} from '../../laws/layers.js';

const sourceOf = (text: string) => ({name: '-', format: 'text', text, knownMetadata: {}}) as const;
const readAs = (text: string): string =>
  clean(sourceOf(text))
    .map((article) => article.text)
    .join('\n==\n');

/** Speaker, stance and words of each statement; the words are also what its spans cover. */
const told = (text: string) =>
  analyzeSource(sourceOf(text))
    .flatMap((article) => toRecord(article).statements)
    .map((s) => {
      expect(s.quote?.spans.map((at) => text.slice(...at)).join(' ')).toBe(s.quote?.text);
      return [s.speaker?.name, s.stance, s.quote?.text];
    });

describe('turns of a transcript', () => {
  it('are quotations of their speakers, whose names are in ordinary case', () => {
    const text = `Hearing on the ferry

MR. LEE: Did you sell the boat?

MS. HOLM: My brother did.

MR. LEE: So you deny it?

MS. HOLM: I do.

It was never mine.

(LAUGHTER)

SEN. O'BRANDT (R-TX): Who told you to sell?

THE WITNESS: Nobody told me.`;
    expect(told(text)).toEqual([
      ['Lee', null, 'Did you sell the boat?'],
      ['Holm', 'assert', 'My brother did.'],
      ['Lee', null, 'So you deny it?'],
      ['Holm', 'deny', 'I do.'],
      ['Holm', 'assert', 'It was never mine.'],
      ["O'Brandt", null, 'Who told you to sell?'],
      ['Witness', 'assert', 'Nobody told me.'],
    ]);
    expect(brokenLaws(sourceOf(text))).toEqual([]);
  });

  it.each([
    [
      'Q: So you deny it?\nA: I do.',
      [
        ['Q.', null, 'So you deny it?'],
        ['A.', 'deny', 'I do.'],
      ],
    ],
    [
      'Q. Who has the key?\nA. I won’t comment on that.',
      [
        ['Q.', null, 'Who has the key?'],
        ['A.', 'neither-confirm-nor-deny', 'I won’t comment on that.'],
      ],
    ],
  ])('are questions and answers: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(brokenLaws(sourceOf(text))).toEqual([]);
  });

  it('run over wrapped lines, and keep the marks inside them', () => {
    const text = `Lee: Did you sell the boat last summer, when the
harbour was closed and nobody was looking at it?
Holm: He said "sell it", and I said that it would
stay in the yard.
Lee: Who has the key?`;
    expect(readAs(text).split('\n\n')).toEqual([
      'Lee: “Did you sell the boat last summer, when the harbour was closed and nobody was looking at it?”',
      'Holm: “He said ‘sell it’, and I said that it would stay in the yard.”',
      'Lee: “Who has the key?”',
    ]);
  });

  it.each([
    ['quotations with their own marks', 'Ilse Brandt: “It stays.”\n\nTomas Hale: “It goes.”\n\nIlse Brandt: “No.”'],
    ['one who speaks alone', 'Update: The hall is shut.\n\nUpdate: It is open.\n\nUpdate: It is shut again.'],
    ['labels', 'Place: Tarn hall\n\nPrice: four crowns\n\nDoors: seven in the evening'],
    [
      'comments',
      'Ilse Brandt: It stays.\n\nTomas Hale: It goes.\n\nTomas Hale: It went.\n\nTomas Hale: Gone now.\n\nTomas Hale: Alas, it is gone.',
    ],
  ])('are not %s', (_, text) => {
    expect(readAs(text)).toBe(text);
  });
});
