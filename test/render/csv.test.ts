import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {ArticleRecord} from '../../src/record/record.js';
import {csv} from '../../src/render/csv.js';
import {look} from '../builders/look.js';
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
    const row = csv(look({})).record(record(quote));
    expect(row).toContain(`,indirect,${cell},`);
  });
});

describe('a sheet', () => {
  const plain = record('=1+1');

  it('says none where a statement claims nothing, as filters and tables do', () => {
    const nothing = {...plain, statements: plain.statements.map((s) => ({...s, stance: null}))};
    expect(csv(look({})).record(nothing)).toContain('a.txt,1,,s1,none,');
  });

  it('keeps cells as they are when told', () => {
    expect(csv(look({rawCells: true})).record(plain)).toContain(',indirect,=1+1,');
  });

  it('begins with a byte-order mark when told', () => {
    expect(csv(look({bom: true})).begin).toMatch(/^\ufeffsource,part,/);
    expect(csv(look({})).begin).toMatch(/^source,part,/);
  });

  it('has each of its columns described', () => {
    const guide = readFileSync('src/render/README.md', 'utf8');
    const missing = csv(look({explain: true}))
      .begin.trim()
      .split(',')
      .filter((name) => !guide.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
