import {describe, expect, it} from 'vitest';
import {clean} from '../../../src/clean/clean.js';
import {slice} from '../../../src/layers/span.js';

/** The title of a text and the headlines under it. */
const headOf = (text: string): string[] =>
  clean({name: '-', format: 'text', text, knownMetadata: {}}).flatMap(({text: read, title, headlines}) =>
    [...(title ? [title] : []), ...headlines].map((s) => slice(read, s)),
  );

const BODY = `The mayor of Tarn denied on Friday that the old tram had been sold to a hotel owner, and said that the sale was a rumour.

Drivers told the Courier that they had not been asked about the tram. The hotel declined to comment.`;

describe('a title', () => {
  it.each([
    ['without a full stop', 'Mayor denies sale of tram'],
    ['with one, where the story tells what it says', 'Mayor denies sale of tram.'],
    ['with another mark', 'Who sold the tram?'],
  ])('is a first line %s', (_, line) => {
    expect(headOf(`${line}\n\n${BODY}`)).toEqual([line]);
  });

  it.each([
    ['that the story does not tell again', 'Nobody laughed in Ostrel this week.'],
    [
      'that is as long as what follows',
      'The mayor of Tarn denied on Friday that the old tram had been sold.\n\nThe mayor denied it.',
    ],
    ['that is a quotation', '“The mayor denied the sale of the tram.”'],
  ])('is no sentence %s', (_, line) => {
    expect(headOf(`${line}\n\n${BODY}`)).toEqual([]);
  });

  it('can have further headlines under it, which are no prose', () => {
    const head = ['Mayor denies sale of tram.', 'Drivers say nobody asked them', 'Hotel owner declines to comment'];
    expect(headOf(`${head.join('\n\n')}\n\n${BODY}`)).toEqual(head);
  });

  it.each(['Status: false, see details below', 'Nobody laughed in Ostrel this week.'])(
    'has no headline under it that is %j',
    (line) => {
      expect(headOf(`Mayor denies sale of tram\n\n${line}\n\n${BODY}`)).toEqual(['Mayor denies sale of tram']);
    },
  );
});
