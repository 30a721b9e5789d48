import {describe, expect, it} from 'vitest';
import {nearestWord} from '../../src/layers/nearest-word.js';
import type {Found, Judgement, Piece, Position, Positioned, Resolution} from '../../src/layers/article.js';
import {type Span, span} from '../../src/layers/span.js';
import {toCodePoints} from '../../src/record/code-points.js';
import {filterRecord} from '../../src/record/filter.js';
import {toRecord} from '../../src/record/to-record.js';
import {noMetadata} from '../builders/no-metadata.js';

/** An article whose text is `source` without [brackets] and what they hold; a "|" stands for a line end that was dropped. */
function article(source: string, format: 'text' | 'html' = 'text', over: Partial<Positioned> = {}): Positioned {
  const pieces: Piece[] = [];
  const dropped: Span[] = [];
  for (const m of source.matchAll(/\[[^\]]*\]|<(?:"[^"]*"|[^>"])*>|&quot;|[^[<&]+/g)) {
    const at = span(m.index, m.index + m[0].length);
    if (m[0].startsWith('[')) dropped.push(at);
    else if (m[0] === '&quot;') pieces.push({text: '"', source: at});
    else if (!m[0].startsWith('<')) pieces.push({text: m[0], source: at});
  }
  return {
    source: {name: 'a.txt', format, text: source, knownMetadata: {}},
    part: 1,
    text: pieces.map((p) => p.text).join(''),
    pieces,
    title: null,
    headlines: [],
    metadata: noMetadata,
    dropped: dropped.map((s) => ({span: s, kind: 'related', by: 'boilerplate/x'})),
    warnings: [],
    paragraphs: [],
    quotations: [],
    sentences: [],
    tokens: [],
    grammar: {words: () => null, sentence: () => null, at: () => null},
    statements: [],
    judgements: [],
    resolutions: [],
    speakers: [],
    positions: [],
    speaksFor: [],
    ...over,
  };
}

/** A statement with its judgement and resolution. */
type Whole = Found & Omit<Judgement, 'by'> & Omit<Resolution, 'by'> & Position;

const spoken = (content: readonly Span[], over: Partial<Whole> = {}): Whole => ({
  kind: 'speech',
  in: 'body',
  paragraph: 0,
  sentence: 0,
  mention: null,
  cue: null,
  content,
  type: 'indirect',
  addressee: null,
  within: null,
  continues: null,
  by: 'attribution/x',
  stance: 'assert',
  evidence: null,
  hedged: false,
  speaker: null,
  named: null,
  sure: false,
  claim: null,
  answers: [],
  when: null,
  ...over,
});

/** The layers that hold them. */
const layers = (
  ...statements: readonly Whole[]
): Pick<Positioned, 'statements' | 'judgements' | 'resolutions' | 'positions'> => ({
  statements,
  judgements: statements.map(({stance, evidence, hedged}) => ({stance, evidence, hedged, by: 'assert/plain'})),
  resolutions: statements.map(({speaker, named, sure}) => ({speaker, named, sure, by: 'speaker/x'})),
  positions: statements.map(({claim, answers, when}) => ({claim, answers, when})),
});

describe('a span of the text in its source', () => {
  it.each([
    ['is the same where nothing was dropped', 'He will go.', [[0, 11]], 'He will go.'],
    ['moves by what was dropped before', '[Ad] He will go.', [[5, 16]], 'He will go.'],
    [
      'is cut where something was dropped within',
      'He will [Read more] go.',
      [
        [0, 7],
        [20, 23],
      ],
      'He will go.',
    ],
    ['is not cut by what is dropped at its ends', '[Ad]He will go.[Ad]', [[4, 15]], 'He will go.'],
  ])('%s', (_, source, spans, text) => {
    const a = article(source);
    const [statement] = toRecord({...a, ...layers(spoken([span(0, a.text.length)]))}).statements;
    expect(statement?.quote).toMatchObject({type: 'indirect', text, spans});
  });

  it.each([
    ['runs over markup', 'He <b class=x>will</b> go.', [[0, 26]], 'He will go.'],
    ['runs over a tag with a ">" in a value', 'He <b class="a>b">will</b> go.', [[0, 30]], 'He will go.'],
    ['runs over scripts and comments', 'He <script>Ad()</script><!-- x -->will go.', [[0, 42]], 'He will go.'],
    ['takes an entity whole', '<p>&quot;Go&quot; now', [[3, 21]], '"Go" now'],
    [
      'is cut by words between',
      'He <i>[Read more]</i> will go.',
      [
        [0, 2],
        [22, 30],
      ],
      'He will go.',
    ],
  ])('of a page %s', (_, source, spans, text) => {
    // A script's words and a comment's are markup to the article, too.
    const a = article(source, 'html');
    const pieces = a.pieces.filter((p) => !['Ad()'].includes(p.text));
    const whole = {...a, pieces, text: pieces.map((p) => p.text).join('')};
    const [statement] = toRecord({...whole, ...layers(spoken([span(0, whole.text.length)]))}).statements;
    expect(statement?.quote).toMatchObject({type: 'indirect', text, spans});
  });

  it.each([
    ['text', 'Ines Tarkov, [Read more] mayor of Lund', 'Ines Tarkov, mayor of Lund'],
    ['html', 'Ines <i>Tarkov</i>, <b>[Read more]</b> mayor', 'Ines Tarkov, mayor'],
  ] as const)('of a mention or evidence in %s is one, over what was dropped within: %s', (format, source, text) => {
    const a = article(source, format);
    const whole = span(0, a.text.length);
    const [statement] = toRecord({
      ...a,
      ...layers(spoken([], {type: null, named: whole, evidence: whole})),
    }).statements;
    expect(statement?.speaker?.mention).toEqual({text, span: [0, source.length]});
    expect(statement?.evidence).toEqual({text, span: [0, source.length]});
  });

  it('is not cut by a ">" in a quoted value of a page', () => {
    const source = 'He <a title="x > y">will</a> go.';
    const a = article(source.replace('x > y', 'x &gt; y'), 'html');
    const at = source.indexOf('will');
    const pieces = [
      {text: 'He ', source: span(0, 3)},
      {text: 'will', source: span(at, at + 4)},
      {text: ' go.', source: span(at + 8, at + 12)},
    ];
    const page = {...a, source: {...a.source, text: source}, pieces, text: 'He will go.'};
    const [statement] = toRecord({...page, ...layers(spoken([span(0, 11)]))}).statements;
    expect(statement?.quote).toMatchObject({type: 'indirect', text: 'He will go.', spans: [[0, source.length]]});
  });

  it('has the words of its slice in a text, whatever was read as a line end', () => {
    const a = article('He will\u0085go  now.');
    const read = {...a, text: a.text.replace('\u0085', '\n')};
    const [statement] = toRecord({...read, ...layers(spoken([span(0, a.text.length)]))}).statements;
    expect(statement?.quote?.text).toBe('He will\u0085go now.');
  });

  it('is found in linear time, even in hostile pages', () => {
    const source = `${'a<script>'.repeat(50_000)}b`;
    const pieces = [
      {text: 'a', source: span(0, 1)},
      {text: 'b', source: span(source.length - 1, source.length)},
    ];
    const a = {
      ...article('', 'html'),
      source: {name: '-', format: 'html', text: source, knownMetadata: {}},
      pieces,
      text: 'ab',
    } as const;
    expect(toRecord({...a, ...layers(spoken([span(0, 2)]))}).statements[0]?.quote?.text).toBe('ab');
  });
});

describe('toRecord', () => {
  const text = 'Bridge\n\nInes Tarkov hopes so. She denied it.';
  const full = article(text, 'text', {
    title: span(0, 6),
    ...layers(
      spoken([span(26, 28)], {kind: 'thought', speaker: 0, named: span(8, 19)}),
      spoken([span(41, 43)], {
        speaker: 0,
        named: span(30, 33),
        within: 0,
        cue: {spans: [span(34, 40)], lemma: 'deny', group: 'deny', negated: false},
        evidence: span(34, 40),
      }),
      spoken([], {type: null, named: span(30, 33)}),
    ),
    speakers: [
      {name: 'Ines Tarkov', kind: 'person', role: null, affiliation: null, aliases: ['She'], statements: [0, 1]},
      {name: 'Nobody', kind: null, role: null, affiliation: null, aliases: [], statements: []},
    ],
  });

  it('numbers statements and thoughts separately, and shows thoughts only on request', () => {
    expect(toRecord(full).statements.map((s) => s.id)).toEqual(['s1', 's2']);
    expect(toRecord(full, {thoughts: true}).statements.map((s) => s.id)).toEqual(['t1', 's1', 's2']);
    expect(toRecord(full, {thoughts: true}).statements[1]?.within).toBe('t1');
    expect(toRecord(full).statements[0]?.within).toBeNull();
  });

  it('lists only the speakers of statements that are shown', () => {
    expect(toRecord(full).speakers).toMatchObject([{name: 'Ines Tarkov', statements: ['s1']}]);
    expect(toRecord(full, {thoughts: true}).speakers).toMatchObject([{statements: ['t1', 's1']}]);
  });

  it('shows a speaker without a known name in the words of the text', () => {
    expect(toRecord(full).statements[1]?.speaker).toMatchObject({name: null, mention: {text: 'She', span: [30, 33]}});
  });

  it('lists the title separately from the text', () => {
    expect(toRecord(full, {text: true})).toMatchObject({title: 'Bridge', titleSpan: [0, 6], text: text.slice(8)});
  });

  it('can be filtered by stance, name, part of a name and alias, and keeps its ids', () => {
    const record = toRecord(full);
    const ALL = {stances: null, speakers: [], affiliations: [], sure: false};
    const ids = (stances: ('deny' | 'assert' | null)[] | null, ...speakers: string[]) =>
      filterRecord(record, {...ALL, stances, speakers}).statements.map((s) => s.id);
    expect(ids(null)).toEqual(['s1', 's2']);
    expect(ids(['deny'])).toEqual([]);
    expect(ids(null, 'tarkov')).toEqual(['s1']);
    expect(ids(['assert'], 'SHE')).toEqual(['s1', 's2']);
    expect(filterRecord(record, {...ALL, speakers: ['nobody']}).speakers).toEqual([]);
  });

  it('can be filtered by whom speakers belong to, and by whether they are sure', () => {
    const record = toRecord(full);
    const [first, second] = record.statements;
    const of = (affiliation: string, sure: boolean) => ({...first!.speaker!, affiliation, sure});
    const told = {
      ...record,
      statements: [
        {...first!, speaker: of('Ostrel Council', true)},
        {...second!, speaker: of('Kramm Bank', false)},
      ],
    };
    const ids = (over: {affiliations?: string[]; sure?: boolean}) =>
      filterRecord(told, {stances: null, speakers: [], affiliations: [], sure: false, ...over}).statements.map(
        (s) => s.id,
      );
    expect(ids({affiliations: ['council', 'nobody']})).toEqual(['s1']);
    expect(ids({affiliations: ['BANK']})).toEqual(['s2']);
    expect(ids({sure: true})).toEqual(['s1']);
  });
});

describe('toCodePoints', () => {
  it('counts a surrogate pair once, everywhere in the record', () => {
    const text = '😀 It 😀 is.';
    const a = article(text, 'text', {
      title: span(0, 2),
      ...layers(spoken([span(3, 8)], {evidence: span(9, 12), named: span(3, 5)})),
    });
    const record = toCodePoints(text)(toRecord(a));
    const characters = [...text];
    const cut = ([start, end]: [number, number]) => characters.slice(start, end).join('');
    expect(record.titleSpan).toEqual([0, 1]);
    expect(record.statements[0]?.quote?.spans.map(cut)).toEqual(['It 😀']);
    expect(cut(record.statements[0]!.evidence!.span)).toBe('is.');
    expect(cut(record.statements[0]!.speaker!.mention!.span)).toBe('It');
    expect(record.statements[0]).toMatchObject({line: 1, column: 3});
  });

  it('changes nothing in a text without surrogate pairs', () => {
    const record = toRecord(article('It is.'));
    expect(toCodePoints('It is.')(record)).toBe(record);
  });
});

describe('nearest', () => {
  it.each([
    ['jsno', 'json'],
    ['tabel', 'table'],
    ['JSON', 'json'],
    ['js', 'json'],
    ['qqqqqqqq', null],
  ])('%s: %s', (word, expected) => {
    expect(nearestWord(word, ['table', 'json', 'csv'])).toBe(expected);
  });
});
