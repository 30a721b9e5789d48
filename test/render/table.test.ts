import {describe, expect, it} from 'vitest';
import type {ArticleRecord} from '../../src/record/record.js';
import {countStances} from '../../src/record/stance-counts.js';
import {csv, tsv} from '../../src/render/csv.js';
import {json, jsonl} from '../../src/render/json.js';
import {table} from '../../src/render/table.js';
import {displayWidth, wrap} from '../../src/render/wrap.js';

type Statement = ArticleRecord['statements'][number];

/** A quotation in as many pieces as there are texts. */
function quoted(...texts: readonly string[]): NonNullable<Statement['quote']> {
  const pieces = texts.map((text, i) => ({text, span: [20 + 100 * i, 35 + 100 * i] satisfies [number, number]}));
  return {type: 'direct', text: texts.join(' '), spans: pieces.map((p) => p.span), pieces};
}

const statement = (over: Partial<Statement> = {}): Statement => ({
  id: 's1',
  kind: 'speech',
  in: 'body',
  stance: 'deny',
  speaker: {
    name: 'Ines Tarkov',
    role: 'mayor',
    affiliation: 'Ostrel',
    kind: 'person',
    mention: {text: 'she', span: [3, 6]},
    for: null,
    sure: true,
  },
  cue: {text: 'told', lemma: 'tell', spans: [[7, 11]]},
  quote: quoted('It is not true.'),
  claim: null,
  answers: [],
  when: null,
  sentence: [0, 40],
  line: 1,
  column: 1,
  addressee: 'Radio Ostrel',
  within: null,
  hedged: false,
  evidence: {text: 'not true', span: [26, 34]},
  by: {statement: 'attribution/x', stance: 'deny/y', speaker: 'speaker/z'},
  ...over,
});

const record = (...statements: Statement[]): ArticleRecord => ({
  schemaVersion: 2,
  source: 'a.txt',
  part: 1,
  id: null,
  url: null,
  title: 'Bridge',
  titleSpan: null,
  date: '2024-05-01',
  byline: null,
  publisher: null,
  language: null,
  place: null,
  statements,
  speakers: [],
  dropped: [],
  warnings: [],
});

const hostile = statement({
  speaker: {name: '\x1b[31m=cmd()', role: null, affiliation: null, kind: null, mention: null, for: null, sure: false},
  quote: quoted('\x9b2J \u202egnp\t"x", 東京の橋は安全です 👩‍👩‍👧 \x07'),
});

const failed = {
  schemaVersion: 2,
  source: 'b',
  part: 1,
  id: null,
  url: null,
  error: {code: 'not-found', message: 'x'},
} as const;

describe('table', () => {
  const all = [
    statement(),
    hostile,
    statement({stance: null, speaker: null, quote: null, cue: {text: 'asked', lemma: 'ask', spans: [[0, 5]]}}),
    statement({stance: 'neither-confirm-nor-deny', hedged: true, cue: {text: ':', lemma: ':', spans: [[4, 5]]}}),
    statement({
      speaker: {
        name: null,
        role: null,
        affiliation: null,
        kind: null,
        mention: {text: 'she', span: [0, 3]},
        for: null,
        sure: false,
      },
    }),
    statement({quote: {...quoted('it-is-a-very-long-word-'.repeat(20)), type: 'indirect'}}),
  ];

  it.each([20, 40, 64, 80, 110, 150, 200])('fits %i columns and loses no word', (width) => {
    for (const explain of [false, true]) {
      const out = table({width, color: 0, explain}).record(record(...all));
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      const squeezed = out.replace(/\s/g, '');
      for (const word of [
        'Bridge',
        '2024-05-01',
        'InesTarkov',
        'RadioOstrel',
        'true.',
        '東京',
        '👩‍👩‍👧',
        'asked',
        'hedged',
      ]) {
        if (width >= 64 || word !== 'InesTarkov') expect(squeezed).toContain(word);
      }
      expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });

  it('sums up several articles, and leaves failed files to standard error', () => {
    const renderer = table({width: 80, color: 0, explain: false});
    const printed = {records: 2, articles: 2, statements: countStances([statement()])};
    expect(renderer.record(record())).toContain('no statements');
    expect(renderer.record(failed)).toBe('');
    expect(renderer.end(printed)).toContain('2 articles, 1 statements: deny 1');
  });

  it('gives each piece of a quotation marks of its own', () => {
    const split = statement({quote: quoted('It is not true,', 'and never was.')});
    const out = table({width: 120, color: 0, explain: false}).record(record(split));
    expect(out).toContain('“It is not true,” “and never was.”');
  });

  it('shows the stance in words and by colour', () => {
    const out = table({width: 80, color: 1, explain: false}).record(record(statement(), statement({stance: 'assert'})));
    expect(out).toContain('\x1b[31m');
    expect(out).toContain('\x1b[32massert');
  });
});

describe('csv and tsv', () => {
  it('have one safe row per statement', () => {
    const row = tsv(false).record(record(hostile));
    expect(row.split('\t')).toHaveLength(15);
    expect(row).toContain('\t␛[31m=cmd()\t');
    expect(csv(true).record(record(statement({speaker: null, quote: null})))).toMatch(
      /^a\.txt,1,2024-05-01,s1,deny,,,,,,told,/,
    );
    expect(csv(false).record(failed)).toBe('');
  });

  it.each(['=1', '+1', '-1', '@x', ' =1', '＝1'])('make %j harmless', (text) => {
    expect(tsv(false).record(record(statement({quote: quoted(text)})))).toContain(`\t'${text}\t`);
  });
});

describe('json', () => {
  it('keeps every character, but escapes those that a terminal obeys', () => {
    const one = {records: 1, articles: 1, statements: countStances([hostile])};
    for (const renderer of [json(), jsonl()]) {
      const out = renderer.begin + renderer.record(record(hostile)) + renderer.end(one);
      expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
      expect([JSON.parse(out)].flat()).toEqual([record(hostile)]);
    }
  });

  it('keeps a span on one line', () => {
    expect(json().record(record(statement()))).toContain('"span": [3, 6]');
  });
});

describe('wrap', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['', 5, []],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['東京の橋', 4, ['東京', 'の橋']],
    ['👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
