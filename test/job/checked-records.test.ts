import {expect, it, vi} from 'vitest';
import {recordsOf} from '../../src/analyze.js';
import type {Source} from '../../src/layers/article.js';
import {checkedReadings, type ExtractOptions} from '../../src/job/checked-records.js';

vi.mock('../../src/analyze.js', () => ({recordsOf: vi.fn()}));

const source = {name: 'a.txt', format: 'text', text: 'x', knownMetadata: {}} as const;
const checkedRecords = (sources: readonly Source[], asked: ExtractOptions) =>
  checkedReadings(sources, asked).map((records) => records.map(({record}) => record));

const options = {text: false, thoughts: false, explain: false, anyLanguage: false};

it('a bug costs only the article that triggers it', () => {
  vi.mocked(recordsOf).mockImplementation(() => {
    throw new RangeError('fault');
  });
  expect(checkedRecords([source], options)).toMatchObject([[{source: 'a.txt', error: {code: 'internal'}}]]);
});

it('a bug in one of several articles costs none of the others', () => {
  vi.mocked(recordsOf).mockImplementation((sources) => {
    if (sources.some(({text}) => text === 'fault')) throw new RangeError('fault');
    return sources.map(() => []);
  });
  const named = ['a', 'fault', 'b'].map((text) => ({...source, name: text, text}));
  expect(checkedRecords(named, options)).toMatchObject([[], [{source: 'fault', error: {code: 'internal'}}], []]);
});

const record = {
  schemaVersion: 2 as const,
  source: 'a.txt',
  part: 2,
  id: null,
  url: null,
  title: null,
  titleSpan: null,
  date: null,
  byline: null,
  publisher: null,
  language: null,
  place: null,
  statements: [],
  speakers: [],
  dropped: [],
  warnings: [],
};

it('what is in another language keeps its record, a table of numbers is an error', () => {
  vi.mocked(recordsOf).mockReturnValue([
    [
      {...record, part: 1, warnings: [{code: 'other-language', message: 'is not in English but in fi'}]},
      {...record, warnings: [{code: 'numbers', message: 'is a table of numbers, not prose'}]},
    ],
  ]);
  const message = 'is not in English but in fi: no statements are looked for, --language any reads it all the same';
  expect(checkedRecords([source], options)).toMatchObject([
    [
      {part: 1, warnings: [{code: 'other-language', message}]},
      {part: 2, error: {code: 'numbers'}},
    ],
  ]);
  expect(checkedRecords([source], {...options, anyLanguage: true})).toMatchObject([
    [
      {part: 1, warnings: [{message: 'is not in English but in fi'}]},
      {part: 2, warnings: [{code: 'numbers'}]},
    ],
  ]);
});

it('a record that does not match the schema is an error', () => {
  vi.mocked(recordsOf).mockReturnValue([
    [
      {...record, part: 1},
      {...record, titleSpan: [-1, 2]},
    ],
  ]);
  expect(checkedRecords([source], options)).toMatchObject([
    [
      {part: 1, statements: []},
      {part: 2, error: {code: 'internal'}},
    ],
  ]);
});
