import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyzeSource} from '../../../src/analyze.js';
import {clean} from '../../../src/clean/clean.js';
import type {Format} from '../../../src/layers/article.js';
import {toRecord} from '../../../src/record/to-record.js';
import {brokenLaws} from '../../laws/layers.js';
import {brokenRecords} from '../../laws/records.js';

const sourceOf = (text: string, format: Format = 'text') => ({name: '-', format, text, knownMetadata: {}}) as const;
const readAs = (text: string, format: Format = 'text'): string =>
  clean(sourceOf(text, format))
    .map((article) => article.text)
    .join('\n==\n');
const warnedOf = (text: string): string[] => clean(sourceOf(text)).flatMap(({warnings}) => warnings.map((w) => w.code));

/** Each statement's speaker and words, and what its spans cover in the text as it was given. */
const told = (text: string) =>
  analyzeSource(sourceOf(text))
    .flatMap((article) => toRecord(article).statements)
    .map((s) => ({
      speaker: s.speaker?.name ?? null,
      stance: s.stance,
      words: s.quote?.text ?? null,
      given: s.quote?.spans.map((at) => text.slice(...at)).join(' … ') ?? null,
    }));

describe('a text that was decoded twice', () => {
  it.each([
    ['â€œNoâ€\x9d', '“No”'],
    ['â€œNoâ€ she said', '“No” she said'],
    ['KÃ¤the isnâ€™t in â€“ but', 'Käthe isn’t in – but'],
    ['KÃ¤the isn\u00e2\u0080\u0099t in', 'Käthe isn’t in'],
    ['Â£40 and ðŸ˜€', '£40 and 😀'],
    ['KÃƒÂ¤the isnÃ¢â‚¬â„¢t in', 'Käthe isn’t in'],
    ['DvoÅ™Ã¡k', 'Dvořák'],
  ])('%s is read %s', (given, read) => {
    expect(readAs(given)).toBe(read);
    expect(warnedOf(given)).toEqual(['decoded-twice']);
  });

  it.each(['Käthe Löwe', 'São Paulo, NÃO', 'Château', 'Château… “Âge”', 'Å', 'â'])(
    'other texts are not: %s',
    (text) => {
      expect(readAs(text)).toBe(text);
      expect(warnedOf(text)).toEqual([]);
    },
  );

  it('keeps the spans of the text as it was given', () => {
    expect(told('Mayor KÃ¤the LÃ¶we left. â€œIt isnâ€™t true,â€\x9d LÃ¶we said.')).toEqual([
      {speaker: 'Käthe Löwe', stance: 'deny', words: 'It isn’t true,', given: 'It isnâ€™t true,'},
    ]);
  });
});

describe('characters that are not seen', () => {
  it.each([
    ['Holt\u00adveld said no.', 'Holtveld said no.', 'text'],
    ['\u200bHolt\u200bveld\u200b said\u2060 no.\ufeff', 'Holtveld said no.', 'text'],
    ['\u200eHoltveld said\u200f no.', 'Holtveld said no.', 'text'],
    ['The 👩\u200d🚀 said no.', 'The 👩\u200d🚀 said no.', 'text'],
    [
      '<p>Holt&shy;veld de&#173;nied it on the old bridge of Tarn.</p>',
      'Holtveld denied it on the old bridge of Tarn.',
      'html',
    ],
  ] as const)('are no letters: %j', (given, read, format) => {
    expect(readAs(given, format)).toBe(read);
  });

  it('stay inside the spans', () => {
    expect(
      told('Mayor Dag\u00adny Holt\u00adveld said. The may\u00ador de\u00adnied that it was nev\u00ader closed.'),
    ).toEqual([
      {speaker: 'Dagny Holtveld', stance: 'deny', words: 'it was never closed', given: 'it was nev\u00ader closed'},
    ]);
  });
});

describe('characters that were lost', () => {
  it.each([
    ['The tram isn\ufffdt for sale.', 'The tram isn’t for sale.'],
    [
      '\ufffdThe tram stays \ufffd as it was,\ufffd she said. \ufffdAlways.\ufffd',
      '“The tram stays – as it was,” she said. “Always.”',
    ],
    ['A \ufffdNight Market\ufffd opens.', 'A “Night Market” opens.'],
    ['J\ufffdrg of \ufffdstrel and the caf\ufffd', 'J\ufffdrg of \ufffdstrel and the caf\ufffd'],
  ])('are read as marks where they were: %s', (given, read) => {
    expect(readAs(given)).toBe(read);
    expect(warnedOf(given)).toEqual(['lost-characters']);
  });

  it('are letters of a name elsewhere', () => {
    expect(told('Mayor J\ufffdrg L\ufffdwe denied it. \ufffdIt isn\ufffdt so,\ufffd L\ufffdwe said.')).toMatchObject([
      {speaker: 'J\ufffdrg L\ufffdwe', stance: 'deny'},
      {speaker: 'J\ufffdrg L\ufffdwe', stance: 'deny', given: 'It isn\ufffdt so,'},
    ]);
  });
});

describe('marks before each line', () => {
  const WRAPPED = `Ferry owner denies sale of pier

The owner of the Ostrel ferry denied on
Monday that the pier had been sold, and
said that it would be open by the week
after Easter.`;
  const READ = readAs(WRAPPED);
  const lines = WRAPPED.split('\n');

  it.each([
    ['of a quoted mail', lines.map((line) => `> ${line}`)],
    ['of a mail quoted twice', lines.map((line) => `> > ${line}`.trim())],
    ['that are numbers', lines.map((line, i) => `${i + 1}  ${line}`)],
    ['that are numbers, of empty lines too', lines.map((line, i) => `${i + 1} ${line}`)],
    ['that are times', lines.map((line, i) => `[00:0${i}] ${line}`)],
    ['that are numbers with stops', lines.map((line, i) => `  ${i + 9}. ${line}`)],
  ])('are not read: those %s', (_, marked) => {
    expect(readAs(marked.join('\n'))).toBe(READ);
  });

  it.each([
    '> a quotation\n\nThe mayor said no.\n\nShe left.\n\nHe stayed.',
    '10:15 The mayor said no.\n\n10:05 Krehl left.\n\n9:50 Both came.\n\n9:40 Nobody is here.',
    '12 people said no.\n\n3 said yes.\n\n4 left.\n\n9 stayed.',
  ])('are none where they do not stand before all of them: %j', (text) => expect(readAs(text)).toBe(text));
});

describe('copy in capitals', () => {
  it('is read in ordinary case, and its spans stay', () => {
    const text = `MAYOR DENIES SALE OF TRAM

TARN (NORPRESS) -- MAYOR DAGNY HOLTVELD DENIED ON FRIDAY THAT THE OLD TRAM HAD BEEN SOLD.

"IT IS NOT FOR SALE," HOLTVELD SAID. MS. ILSE O'BRANDT OF THE U.S. EMBASSY DECLINED TO COMMENT.`;
    expect(told(text)).toEqual([
      {speaker: 'Dagny Holtveld', stance: 'deny', words: 'SALE OF TRAM', given: 'SALE OF TRAM'},
      {
        speaker: 'Dagny Holtveld',
        stance: 'deny',
        words: 'THE OLD TRAM HAD BEEN SOLD',
        given: 'THE OLD TRAM HAD BEEN SOLD',
      },
      {speaker: 'Dagny Holtveld', stance: 'assert', words: 'IT IS NOT FOR SALE,', given: 'IT IS NOT FOR SALE,'},
      {speaker: "Ilse O'Brandt", stance: 'neither-confirm-nor-deny', words: null, given: null},
    ]);
  });

  it('has small letters where a line goes on with the sentence before', () => {
    const text = `MAYOR DENIES SALE OF TRAM

THE MAYOR OF TARN, DAGNY HOLTVELD, DENIED ON FRIDAY
THAT THE OLD TRAM HAD BEEN SOLD TO A HOTEL, AND SAID
THAT IT WOULD STAY WHERE IT WAS BUILT.

THE HOTEL DECLINED TO COMMENT.`;
    const read = readAs(text);
    expect(read).toMatch(/ denied on Friday\s+that the old /);
    expect(read).toMatch(/, and said\s+that it would /);
    expect(read).toContain('\n\nThe hotel declined');
  });

  it('is not what has a headline in capitals', () => {
    const text = 'MAYOR DENIES SALE\n\nMayor Dagny Holtveld denied on Friday that the tram had been sold to the hotel.';
    expect(readAs(text)).toBe(text);
  });
});

describe('whatever is read otherwise', () => {
  const odd = fc.constantFrom(
    '\u00ad',
    '\u200b',
    '\ufffd',
    'â€œ',
    'â€\x9d',
    'Ã¤',
    'â€™',
    'ðŸ˜€',
    '\u2060',
    '&shy;',
    '> ',
    'Â ',
  );
  const words = fc.constantFrom(
    '“No,” she said. ',
    'Mayor Ilse Brandt denied it. ',
    'Tarn',
    '\n\n',
    '\n',
    ' ',
    '"',
    'isn',
    't ',
    'A',
    '.',
  );
  it.each(['text', 'html'] as const)('keeps the laws: %s', (format) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, words), {maxLength: 40}), (parts) => {
        const source = sourceOf(parts.join(''), format);
        expect([...brokenLaws(source), ...brokenRecords(source)]).toEqual([]);
      }),
      {numRuns: 300, seed: 2026},
    );
  });
});
