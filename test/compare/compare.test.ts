import {describe, expect, it} from 'vitest';
import {recordsOf} from '../../src/analyze.js';
import {type CompareOptions, Comparison, comparedBy} from '../../src/compare/compare.js';
import type {ComparedClaim} from '../../src/record/claim-record.js';

/** Articles by name: "a 2024-05-03" has that day. */
type Articles = Readonly<Record<string, string>>;

function compared(articles: Articles, options: CompareOptions = {}): ComparedClaim[] {
  const comparison = new Comparison();
  for (const [named, text] of Object.entries(articles)) {
    const [name = '', date] = named.split(' ');
    const source = {name, format: 'text', text, knownMetadata: date === undefined ? {} : {date}} as const;
    for (const record of recordsOf([source]).flat()) comparison.add(record);
  }
  return comparison.claims(options);
}

/** "a deny Ilse Brandt" */
const shown = ({positions}: ComparedClaim): readonly string[] =>
  positions.map((p) => `${p.source} ${p.stance} ${p.speaker}`);

const SOLD = 'Clerk Peter Dunmore said Otto Kern had sold the castle.';
const DENIED = 'Otto Kern denied the sale of the castle.';

describe('what is one claim', () => {
  it.each([
    ['a clause and a noun', SOLD, 'Guide Dag Hollin denied reports of the sale of the castle by Otto Kern.'],
    ['active and passive', SOLD, 'Guide Dag Hollin denied that the castle had been sold by Otto Kern.'],
    ['its negation', SOLD, 'Mayor Ilse Brandt insisted that Otto Kern had not sold the castle.'],
    [
      'other words for the same',
      'Guide Dag Hollin said Ada Quill met Otto Kern.',
      'Mayor Ilse Brandt denied a meeting between Ada Quill and Otto Kern.',
    ],
    [
      'what is talked about left out',
      'Guide Dag Hollin said Ada Quill spoke to Otto Kern about the ferry.',
      'Mayor Ilse Brandt would not confirm talks between Ada Quill and Otto Kern.',
    ],
    [
      'little said, in few words',
      'Guide Dag Hollin said Otto Kern had resigned.',
      'Otto Kern denied that he had resigned on Monday.',
    ],
    [
      'with and without a title',
      'Guide Dag Hollin said Dr. Otto Kern had burned the archive.',
      'Otto Kern denied that he had burned the archive.',
    ],
  ])('%s', (_, a, b) => {
    expect(compared({a, b}).map(({positions}) => positions.length)).toEqual([2]);
  });

  it.each([
    ['other people', SOLD, 'Guide Dag Hollin said Ada Quill had sold the castle.'],
    ['another thing', SOLD, 'Guide Dag Hollin said Otto Kern had sold the ferry.'],
    ['the opposite', SOLD, 'Guide Dag Hollin said Otto Kern had not sold the castle to them.'],
    ['another deed', SOLD, 'Guide Dag Hollin said Otto Kern had burned the castle.'],
    [
      'one of two who met',
      'Guide Dag Hollin said Ada Quill met Otto Kern.',
      'Guide Dag Hollin said Ada Quill met Nils Aker.',
    ],
    ['who is only named', 'Guide Dag Hollin praised Otto Kern.', 'Mayor Ilse Brandt praised Otto Kern at the fair.'],
    [
      'remarks, which may be others',
      'Guide Dag Hollin criticized Otto Kern’s remarks.',
      'Mayor Ilse Brandt criticized Otto Kern’s remarks about the fair.',
    ],
    [
      'the other way round',
      'Guide Dag Hollin said Ada Quill had sued Otto Kern.',
      'Mayor Ilse Brandt said Otto Kern had sued Nils Aker.',
    ],
    [
      'another number',
      'Guide Dag Hollin said Otto Kern had sold 12 boats.',
      'Mayor Ilse Brandt said Otto Kern had sold 40 boats.',
    ],
    [
      'one who does it, of whom it is done to elsewhere',
      'Guide Dag Hollin said the inn had treated Otto Kern badly.',
      'Clerk Peter Dunmore said Otto Kern had treated guests badly.',
    ],
    [
      'a noun and a name that share no more',
      'Guide Dag Hollin criticised Otto Kern’s tough talk.',
      'Clerk Peter Dunmore denied telephone calls with Otto Kern about the harbour in spring.',
    ],
    [
      'a number with a digit more',
      'Guide Dag Hollin said Otto Kern had sold 100 boats.',
      'Mayor Ilse Brandt said Otto Kern had sold 10 boats.',
    ],
    [
      'a verb that says little',
      'Guide Dag Hollin said Otto Kern could win.',
      'Mayor Ilse Brandt said Otto Kern would win in Ostrel because the farmers were for him.',
    ],
    [
      'a thing that is no deed',
      'Guide Dag Hollin praised the nominee Otto Kern.',
      'Mayor Ilse Brandt accused Otto Kern’s nominee for the harbour.',
    ],
  ])('not %s', (_, a, b) => {
    expect(compared({a, b}).map(({positions}) => positions.length)).toEqual([1, 1]);
  });

  it('needs less to be the same within an article', () => {
    const text =
      'The ministry accused guards of shooting at the harbour. Clerk Peter Dunmore said guards had opened fire with small arms on Sunday morning.';
    expect(compared({a: text}).map(({positions}) => positions.length)).toEqual([2]);
    const [first = '', second = ''] = text.split('. ');
    expect(compared({a: `${first}.`, b: second}).map(({positions}) => positions.length)).toEqual([1, 1]);
  });

  it('a claim that names nobody is that of its article', () => {
    const text = `${SOLD}\n\n"There was no sale," Otto Kern said.`;
    expect(compared({a: text}).map(shown)).toEqual([['a deny Otto Kern', 'a assert Peter Dunmore']]);
  });

  it.each([
    ['says much else', 'Guide Dag Hollin said the pilots sold boats on the quay for a song in the rain.'],
    ['has a verb that says little', 'Guide Dag Hollin said they wanted the money.'],
  ])('but not one that %s', (_, other) => {
    const wanted =
      'Clerk Peter Dunmore said Otto Kern had sold boats. Clerk Peter Dunmore said Otto Kern wanted the money.';
    expect(compared({a: `${wanted} ${other}`}).length).toBeGreaterThan(2);
  });
});

describe('who is one speaker', () => {
  const differences = (articles: Articles) => compared(articles).flatMap((c) => [...c.changes, ...c.differences]);
  const of = (name: string, verb: string) => `${name} ${verb} that the bridge at Tarn had been closed.`;

  it('who has the same full name, middle letters apart', () => {
    const found = differences({
      'a 2024-05-01': of('Mayor Ilse Brandt', 'denied'),
      'b 2024-05-03': of('Mayor Ilse J. Brandt', 'said'),
    });
    expect(found).toMatchObject([{from: 'deny', to: 'assert', at: [0, 1]}]);
  });

  it.each([
    ['a surname alone', of('Brandt', 'denied'), of('Mayor Ilse Brandt', 'said')],
    ['roles that conflict', of('Surgeon Ilse Brandt', 'denied'), of('Mayor Ilse Brandt', 'said')],
    ['newspapers with a word in common', of('The Tarn Post', 'denied'), of('The Ostrel Post', 'said')],
  ])('not with %s', (_, a, b) => {
    expect(differences({'a 2024-05-01': a, 'b 2024-05-03': b})).toEqual([]);
  });
});

describe('a change of mind', () => {
  const no = 'Otto Kern denied that he had sold the castle.';
  const yes = 'Otto Kern said that he had sold the castle.';
  const found = (articles: Articles) => {
    const [claim] = compared(articles);
    return {changes: claim?.changes.map((c) => `${c.from} ${c.to}`), open: claim?.differences};
  };

  it('is known by the days, whichever article is read first', () => {
    expect(found({'a 2024-05-01': no, 'b 2024-05-09': yes})).toEqual({changes: ['deny assert'], open: []});
    expect(found({'b 2024-05-09': yes, 'a 2024-05-01': no})).toEqual({changes: ['deny assert'], open: []});
  });

  it('is known by "previously"', () => {
    const text =
      'Otto Kern had previously denied that he had sold the castle. On Monday Otto Kern said that he had sold the castle.';
    expect(found({a: text}).changes).toEqual(['deny assert']);
  });

  it('is none on another occasion', () => {
    expect(found({'a 2024-05-01': no, 'b 2024-11-09': yes})).toMatchObject({
      changes: [],
      open: [{order: 'known', occasion: 'another'}],
    });
    const text =
      'Otto Kern said that he had met Ada Quill. He previously denied meetings with Ada Quill before the election.';
    expect(found({a: text})).toMatchObject({changes: [], open: [{from: 'deny', order: 'known', occasion: 'another'}]});
  });

  it('is none where no day tells the order', () => {
    expect(found({a: no, b: yes})).toMatchObject({changes: [], open: [{order: 'unknown', occasion: 'unknown'}]});
  });
});

describe('a contradiction', () => {
  it('is between two who speak of the same occasion', () => {
    expect(
      compared({'a 2024-05-01': SOLD, 'b 2024-05-03': 'Otto Kern denied that he had sold the castle.'})[0]
        ?.contradictions,
    ).toEqual([[0, 1]]);
    expect(
      compared({'a 2024-05-01': SOLD, 'b 2024-11-03': 'Otto Kern denied that he had sold the castle.'})[0]
        ?.contradictions,
    ).toEqual([]);
  });

  it('marks whatever its speakers say', () => {
    const denied = 'Otto Kern denied that he had sold the castle.';
    expect(compared({'a 2024-05-01': SOLD, 'b 2024-05-03': denied, 'c 2024-05-04': denied})[0]?.contradictions).toEqual(
      [
        [0, 1],
        [0, 2],
      ],
    );
  });
});

describe('reasons', () => {
  it('say in which words an article has the claim, whose they are, and what decided the stance', () => {
    const reported =
      'The Courier reported that Otto Kern had sold the castle. Mayor Ilse Brandt called the report a lie.';
    const comparison = new Comparison();
    for (const [name, text] of [
      ['a', SOLD],
      ['b', reported],
    ] as const)
      for (const record of recordsOf([{name, format: 'text', text, knownMetadata: {}}]).flat())
        comparison.add(record, true);
    const positions = comparison.claims().flatMap((claim) => claim.positions);
    expect(positions.find(({speaker}) => speaker === 'Ilse Brandt')?.because).toEqual({
      claim: 'Otto Kern had sold the castle',
      of: 's1',
      shares: ['castle', 'Kern', 'sold'],
      evidence: 'a lie',
      by: 'deny/calls-false',
      rule: 'The speaker calls, brands or dismisses something as false.',
    });
    expect(compared({a: SOLD})[0]?.positions[0]).not.toHaveProperty('because');
  });
});

describe('the output', () => {
  const articles: Articles = {
    'a 2024-05-01': `${SOLD} Kestrel spokesman Nils Aker denied that Otto Kern had sold the castle. Kestrel denied that Otto Kern had sold the castle.`,
    'b 2024-05-04': 'Mayor Ilse Brandt would not say whether Otto Kern had sold the castle.',
    c: DENIED,
  };

  it('does not depend on the order of the articles', () => {
    const backwards = Object.fromEntries(Object.entries(articles).reverse());
    expect(compared(backwards)).toEqual(compared(articles));
  });

  it('lists positions by day, a body before who speaks for it', () => {
    expect(shown(compared(articles)[0]!)).toEqual([
      'a deny Kestrel',
      'a deny Nils Aker',
      'a assert Peter Dunmore',
      'b neither-confirm-nor-deny Ilse Brandt',
      'c deny Otto Kern',
    ]);
  });

  it.each<[CompareOptions, readonly string[]]>([
    [{speakers: ['kestrel']}, ['a deny Kestrel', 'a deny Nils Aker']],
    [{stances: ['assert']}, ['a assert Peter Dunmore']],
    [{since: '2024-05-02'}, ['b neither-confirm-nor-deny Ilse Brandt']],
    [{until: '2024-05-02', stances: ['assert']}, ['a assert Peter Dunmore']],
    [{minSources: 4}, []],
  ])('can be filtered: %j', (options, expected) => {
    expect(compared(articles, options).flatMap(shown)).toEqual(expected);
  });

  it('can stand under speakers and sources', () => {
    expect(comparedBy('source', compared(articles)).map((g) => [g.source, g.positions.length])).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 1],
    ]);
    expect(comparedBy('speaker', compared(articles))[0]).toMatchObject({speaker: 'Kestrel', positions: [{}, {}]});
  });
});
