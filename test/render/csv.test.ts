import {describe, expect, it} from 'vitest';
import type {ArticleRecord} from '../../src/record/record.js';
import {csv} from '../../src/render/csv.js';
import {noMetadata} from '../builders/no-metadata.js';

const record = (quote: string): ArticleRecord => ({
  ...noMetadata,
  schemaVersion: 2,
  source: 'a.txt',
  part: 1,
  titleSpan: null,
  statements: [
    {
      id: 's1',
      kind: 'speech',
      in: 'body',
      stance: 'assert',
      speaker: null,
      cue: null,
      quote: {
        type: 'indirect',
        text: quote,
        spans: [[0, quote.length]],
        pieces: [{text: quote, span: [0, quote.length]}],
      },
      claim: null,
      answers: [],
      when: null,
      sentence: [0, quote.length],
      line: 1,
      column: 1,
      addressee: null,
      within: null,
      hedged: false,
      evidence: null,
      by: {statement: 'attribution/x', stance: 'assert/plain', speaker: 'speaker/x'},
    },
  ],
  speakers: [],
  dropped: [],
  warnings: [],
});

describe('a cell that a spreadsheet would run', () => {
  it.each([
    ['at its start', '=1+1', "'=1+1"],
    ['behind white space', ' @x', "' @x"],
    ['behind a semicolon, which parts cells in some countries', 'sold;=1+1; and', "sold;'=1+1; and"],
    ['behind each of them', ';-1; +1', ";'-1;' +1"],
    ['but nothing else', 'a=1; b = 2', 'a=1; b = 2'],
  ])('is made harmless %s', (_, quote, cell) => {
    const row = csv(false).record(record(quote));
    expect(row).toContain(`,indirect,${cell},`);
  });
});
