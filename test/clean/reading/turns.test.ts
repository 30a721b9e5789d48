import {beforeAll, describe, expect, it} from 'vitest';
import {analyzeSource} from '../../../src/analyze.js';
import {clean} from '../../../src/clean/clean.js';
import {loadReader} from '../../../src/clean/html/load-html.js';
import {toRecord} from '../../../src/record/to-record.js';
import {brokenLaws} from '../../laws/layers.js';

beforeAll(() => loadReader('html'));

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
        [null, null, 'So you deny it?'],
        [null, 'deny', 'I do.'],
      ],
    ],
    [
      'Q. Who has the key?\nA. I won’t comment on that.',
      [
        [null, null, 'Who has the key?'],
        [null, 'neither-confirm-nor-deny', 'I won’t comment on that.'],
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
    ['Question: So you deny it?\n\nAnswer: I do.', ['Q.: “So you deny it?”', 'A.: “I do.”']],
    [
      'IDA HOLM, MAYOR OF TARN: I deny it.\nANNA LEE, HOST: So it stands?\nHOLM: It stands.\nLEE (by video): Good.',
      [
        'Ida Holm, Mayor of Tarn: “I deny it.”',
        'Anna Lee, Host: “So it stands?”',
        'Holm: “It stands.”',
        'Lee: “Good.”',
      ],
    ],
    [
      'The ferry\n\n[00:01] LEE: So you deny it?\n[00:05] HOLM: I do.\n[00:06] LEE: Why?\n[00:09] HOLM: It is false.',
      ['The ferry', 'Lee: “So you deny it?”', 'Holm: “I do.”', 'Lee: “Why?”', 'Holm: “It is false.”'],
    ],
    [
      '0:01\nLEE: So you deny it?\n0:05\nHOLM: I do.\n0:06\nLEE: Why?\n1:00:09\nHOLM: It is\nfalse.',
      ['Lee: “So you deny it?”', 'Holm: “I do.”', 'Lee: “Why?”', 'Holm: “It is false.”'],
    ],
    [
      'Ana Lee  00:01\nSo you deny it?\n\nIda Holm  00:05\nI do.\n\nIt is false.\n\nAna Lee  00:09\nWhy?',
      ['Ana Lee: “So you deny it?”', 'Ida Holm: “I do.', '“It is false.”', 'Ana Lee: “Why?”'],
    ],
  ])('are told by labels of many kinds: %j', (text, expected) => {
    expect(readAs(text).split('\n\n')).toEqual(expected);
    expect(brokenLaws(sourceOf(text))).toEqual([]);
  });

  it.each([
    [
      'begin behind a title that names a speaker',
      'Tarn Mayor Holm: It stays\n\nLEE: So you deny it?\n\nHOLM: I do.\n\nLEE: Why?',
      'Tarn Mayor Holm: It stays|Lee: “So you deny it?”|Holm: “I do.”|Lee: “Why?”',
    ],
    [
      'end before the article goes on',
      'LEE: So you deny it?\n\nHOLM: I do.\n\nLEE: Why?\n\nThe hall was silent.\n\nNobody left.',
      'Lee: “So you deny it?”|Holm: “I do.”|Lee: “Why?”|The hall was silent.|Nobody left.',
    ],
    [
      'are long at the end if they are before',
      'LEE: So you deny it?\n\nHOLM: I do.\n\nIt is false.\n\nHOLM: Good.\n\nLEE: Why?\n\nAnd who?\n\nNobody left.',
      'Lee: “So you deny it?”|Holm: “I do.|“It is false.”|Holm: “Good.”|Lee: “Why?|“And who?”|Nobody left.',
    ],
  ])('%s', (_, text, expected) => {
    expect(readAs(text).split('\n\n')).toEqual(expected.split('|'));
  });

  it.each([
    ['quotations with their own marks', 'Ilse Brandt: “It stays.”\n\nTomas Hale: “It goes.”\n\nIlse Brandt: “No.”'],
    ['one who speaks alone', 'Update: The hall is shut.\n\nUpdate: It is open.\n\nUpdate: It is shut again.'],
    ['letters', 'DEAR ABBY: He sat in front.\n\nI was not amused.\n\nDEAR READER: Fly alone.\n\nDEAR ABBY: I shall.'],
    [
      'results',
      'Tarn (1-0): Lee 2 goals.\n\nOstrel (0-1): Holm 3 saves.\n\nTarn (2-0): Lee 1 goal.\n\nOstrel (0-2): none.',
    ],
    ['labels', 'Place: Tarn hall\n\nPrice: four crowns\n\nDoors: seven in the evening'],
    [
      'comments',
      'Ilse Brandt: It stays.\n\nTomas Hale: It goes.\n\nTomas Hale: It went.\n\nTomas Hale: Gone now.\n\nTomas Hale: Alas, it is gone.',
    ],
  ])('are not %s', (_, text) => {
    expect(readAs(text)).toBe(text);
  });

  it('of a page are read in its paragraphs, and lead back to its source', () => {
    const page = `<html><head><title>Hearing on the ferry</title></head><body><article><h1>Hearing on the ferry</h1>
<p>The council of Tarn heard two witnesses on Monday about the ferry and its owner, over four hours.</p>
<p><b>MR. LEE:</b> The ledger is &quot;false&quot;, and I did not write it for anybody at the yard.</p>
<p><strong>Q:</strong> Did you move the money &amp; the boat?</p><p><strong>A:</strong> I did not move the money, nor did my brother.</p>
<p>MS. ORR: No comment on that, sir, on the advice of my counsel.</p></article></body></html>`;
    const source = {...sourceOf(page), format: 'html'} as const;
    const statements = analyzeSource(source).flatMap((article) => toRecord(article).statements);
    expect(statements.map((s) => [s.speaker?.name, s.stance, s.quote?.text])).toEqual([
      ['Lee', 'deny', 'The ledger is ‘false’, and I did not write it for anybody at the yard.'],
      [null, null, 'Did you move the money & the boat?'],
      [null, 'deny', 'I did not move the money, nor did my brother.'],
      ['Orr', 'neither-confirm-nor-deny', 'No comment on that, sir, on the advice of my counsel.'],
    ]);
    expect(statements[1]?.quote?.spans.map((at) => page.slice(...at))).toEqual([
      'Did you move the money &amp; the boat?',
    ]);
    expect(brokenLaws(source)).toEqual([]);
  });
});

describe('labels that are headings', () => {
  it.each([
    'Pros: The boat is fast.\n\nCons: It leaks.\n\nPros: It is cheap.\n\nCons: It sank.',
    'Entry-Level: You will row.\n\nSenior-Level: You will steer.\n\nEntry-Level: You will bail.\n\nSenior-Level: You will rest.',
    'Old Hull: We row the old hull.\n\nNew Mast: It is the new mast.\n\nOld Hull: It is a lie.\n\nNew Mast: It is tall.',
  ])('are nobody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are none where a name or a role is a word as well', () => {
    const text = 'Grace: Has he grace?\n\nReporter: A reporter will.\n\nGrace: And I will.\n\nReporter: Good.';
    expect(told(text).map(([who]) => who)).toEqual(['Grace', 'Reporter', 'Grace', 'Reporter']);
  });
});
