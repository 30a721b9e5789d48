import {describe, expect, it} from 'vitest';
import type {ArticleRecord} from '../../src/record/record.js';
import {countStances} from '../../src/record/stance-counts.js';
import {csv, tsv} from '../../src/render/csv.js';
import {json, jsonl} from '../../src/render/json.js';
import {table} from '../../src/render/table/table.js';
import {displayWidth, wrap} from '../../src/render/wrap.js';
import {look} from '../builders/look.js';

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
      const out = table(look({width, explain, all: true})).record(record(...all));
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
    const renderer = table(look({}));
    const printed = {records: 2, articles: 2, statements: countStances([statement()])};
    expect(renderer.record(record())).toContain('no statements');
    expect(renderer.record(failed)).toBe('');
    expect(renderer.whole?.(['a\n', 'b\n'], printed)).toBe('2 articles, 1 statement: deny 1\n\na\n\nb\n');
  });

  it('gives each piece of a quotation marks of its own', () => {
    const split = statement({quote: quoted('It is not true,', 'and never was.')});
    const out = table(look({width: 120})).record(record(split));
    expect(out).toContain('“It is not true,” “and never was.”');
  });

  it('shows the stance in words and by colour', () => {
    const out = table(look({color: 1})).record(record(statement(), statement({stance: 'neither-confirm-nor-deny'})));
    expect(out).toContain('\x1b[31m');
    expect(out).toContain('\x1b[33mneither');
  });
});

describe('a source in a table', () => {
  it('is a link where the terminal shows links, and never what an article could make one', () => {
    const hostile = {...record(statement()), source: 'a b\x1b]8;;x\x07.txt'};
    const out = table(look({links: 'file:///home/'})).record(hostile);
    expect(out).toContain(
      '\x1b]8;;file:///home/a%20b%1B%5D8%3B%3Bx%07.txt\x1b\\a b␛]8;;x␇.txt, 2024-05-01\x1b]8;;\x1b\\',
    );
    expect(table(look({})).record(hostile)).not.toContain('\x1b');
  });
});

describe('what a table lists', () => {
  const said = (id: string, over: Partial<Statement>): Statement => statement({id, ...over});
  const by = (name: string) => ({...statement().speaker!, name, role: null, affiliation: null});
  const denial = said('s2', {within: 's1', addressee: null});
  const article = record(
    said('s1', {stance: 'assert', speaker: by('The Ostrel Post')}),
    denial,
    said('s3', {stance: 'assert', speaker: by('Olle Brandt')}),
    said('s4', {stance: 'assert', speaker: by('Olle Brandt')}),
    said('s5', {stance: null, speaker: null}),
  );

  it('is denials and refusals, while assertions are counted by speaker', () => {
    expect(table(look({})).record(article)).toBe(`Bridge
a.txt, 2024-05-01

  deny     Ines Tarkov           told (reported by The Ostrel Post): “It is not
           mayor, Ostrel         true.”
           a.txt:1:1
  assert   Olle Brandt 2, The Ostrel Post
  none     (nobody named)
`);
  });

  it('is everything with `all`, each statement under the one that reports it', () => {
    expect(table(look({all: true})).record(article)).toBe(`Bridge
a.txt, 2024-05-01

  assert   The Ostrel Post       told (to Radio Ostrel): “It is not true.”
           a.txt:1:1
    deny     Ines Tarkov          told: “It is not true.”
             mayor, Ostrel
             a.txt:1:1
  assert   Olle Brandt           told (to Radio Ostrel): “It is not true.”
           a.txt:1:1
  assert   Olle Brandt           told (to Radio Ostrel): “It is not true.”
           a.txt:1:1
  none     (nobody named)        told (to Radio Ostrel): “It is not true.”
           a.txt:1:1
`);
  });

  it('is grouped by speaker over all articles, who denies most first', () => {
    const renderer = table(look({group: 'speaker'}));
    const texts = [article, record(denial)].map((r) => renderer.record(r));
    const printed = {records: 2, articles: 2, statements: countStances([...article.statements, denial])};
    expect(
      renderer.whole?.([...texts, renderer.record(failed)], printed),
    ).toBe(`2 articles, 6 statements: deny 2, assert 3, none 1 (--all lists all)

Ines Tarkov
deny 2

  deny     Ines Tarkov           told (reported by The Ostrel Post): “It is not
           mayor, Ostrel         true.”
           a.txt:1:1
  deny     Ines Tarkov           told: “It is not true.”
           mayor, Ostrel
           a.txt:1:1

Olle Brandt
assert 2

The Ostrel Post
assert 1

(nobody named)
none 1
`);
  });
});

describe('csv and tsv', () => {
  it('have one safe row per statement', () => {
    const row = tsv(look({})).record(record(hostile));
    expect(row.split('\t')).toHaveLength(37);
    expect(row).toContain('\t␛[31m=cmd()\t');
    expect(csv(look({explain: true})).record(record(statement({speaker: null, quote: null})))).toMatch(
      /^a\.txt,1,2024-05-01,s1,deny,,,,,,told,/,
    );
    expect(csv(look({})).record(failed)).toBe('');
  });

  it.each(['=1', '+1', '-1', '@x', ' =1', '＝1'])('make %j harmless', (text) => {
    expect(tsv(look({})).record(record(statement({quote: quoted(text)})))).toContain(`\t'${text}\t`);
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
