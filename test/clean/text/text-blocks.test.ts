import {pathToFileURL} from 'node:url';
import {describe, expect, it} from 'vitest';
import {clean} from '../../../src/clean/clean.js';
import type {Article} from '../../../src/layers/article.js';
import {slice} from '../../../src/layers/span.js';

const {makeCorpus} = await import(pathToFileURL('test/bench/corpus.mjs').href);

const cleaned = (text: string): Article[] => clean({name: 'x', format: 'text', text, knownMetadata: {}});
const paragraphs = (a: Article | undefined): string[] => a?.text.split('\n\n') ?? [];
const titleOf = (a: Article | undefined): string | null => (a?.title ? slice(a.text, a.title) : null);

const LEDE = 'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours.';
const MORE = 'The fishermen of the town said that they would go to court.';

describe('paragraphs', () => {
  it('are single lines if lines are not wrapped', () => {
    expect(paragraphs(cleaned(`${LEDE}\n${MORE}`)[0])).toEqual([LEDE, MORE]);
  });

  it('are several lines if lines are wrapped, up to a blank or a short line', () => {
    const wrapped =
      'The council of Ostrel voted on Monday to close the harbour, after a\n' +
      'debate of three hours in which the mayor, who is for the plan, and the\n' +
      'fishermen, who are not, shouted at each other.\n\n' +
      'Nobody knows what will become of the boats that have lain at the quay\n' +
      'since the winter.\nThe mayor would not say.';
    expect(paragraphs(cleaned(wrapped)[0]).map((p) => p.replace(/\n/g, ' '))).toEqual([
      'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours in which the mayor, who is for the plan, and the fishermen, who are not, shouted at each other.',
      'Nobody knows what will become of the boats that have lain at the quay since the winter.',
      'The mayor would not say.',
    ]);
  });

  it('begin with an indented line', () => {
    const wrapped =
      '  The mayor of Ostrel denied on Monday that the\nharbour had been sold.\n' +
      '  The fishermen, who had waited since six in the\nmorning, left.\n  Nobody knows what will become of their boats or\nof them.';
    expect(paragraphs(cleaned(wrapped)[0]).map((p) => p.replace(/\n/g, ' '))).toEqual([
      'The mayor of Ostrel denied on Monday that the harbour had been sold.',
      'The fishermen, who had waited since six in the morning, left.',
      'Nobody knows what will become of their boats or of them.',
    ]);
  });

  it('are single lines if only a few lines happen to have similar lengths', () => {
    const lines = [
      'The harbour of Ostrel is closed, the mayor said.',
      'Fishermen of the town will go to court about it.',
      'Boats lie at the quay, as they did last winter.',
      'Nobody knows what will become of any of them.',
    ];
    expect(paragraphs(cleaned(lines.join('\n'))[0])).toEqual(lines);
  });
});

describe('a title', () => {
  it.each([
    ['a first line that is no sentence', `Council closes harbour\n${LEDE}\n${MORE}`, 'Council closes harbour'],
    ['a question', `Is the Harbour of Ostrel Lost?\n\n${LEDE}`, 'Is the Harbour of Ostrel Lost?'],
    [
      'a short sentence over a dateline',
      `Council closes harbour.\n\nOSTREL (Norpress) — ${LEDE}`,
      'Council closes harbour.',
    ],
    ['none where a sentence comes first', `${LEDE}\n${MORE}`, null],
    ['none where nothing follows', 'Council closes harbour', null],
  ])('is %s', (_, text, title) => {
    expect(titleOf(cleaned(text)[0])).toBe(title);
  });
});

describe('metadata in a text', () => {
  it('is the day, the place and the writers', () => {
    const [a] = cleaned(
      `Council closes harbour\nBy Jane Roe, Staff Writer\nFriday, 17 May 2024 9:30 PM\nKARSTADT, Ostrel (Norpress) — ${LEDE}\n${MORE}`,
    );
    expect(a?.metadata).toMatchObject({
      title: 'Council closes harbour',
      byline: 'Jane Roe',
      date: '2024-05-17',
      place: 'KARSTADT, Ostrel',
    });
    expect(paragraphs(a)).toEqual(['Council closes harbour', LEDE, MORE]);
  });

  it('yields to what came with the source', () => {
    const [a] = clean({
      name: 'x',
      format: 'text',
      text: `Council closes harbour\n${LEDE}`,
      knownMetadata: {title: 'Given', id: '7'},
    });
    expect(a?.metadata).toMatchObject({title: 'Given', id: '7'});
  });
});

describe('several articles in one file', () => {
  const first = `Harbour of Ostrel Closed by Council\n\n${LEDE}\n\n${MORE}\n\nThe mayor left by the back door.`;
  const second =
    'Ferry to Kellin Sold to Foreign Bank\n\nThe ferry that sails to Kellin has been sold to a foreign bank, its captain said on Sunday.\n\nThe bank would not say what it paid for the ferry, or why it wants one.';

  it('are parts, each with its title', () => {
    const parts = cleaned(`${first}\n\n\n\n${second}`);
    expect(parts.map(titleOf)).toEqual(['Harbour of Ostrel Closed by Council', 'Ferry to Kellin Sold to Foreign Bank']);
    expect(parts.map((a) => a.part)).toEqual([1, 2]);
  });

  it('begin at a headline that is repeated above its text, even without a gap', () => {
    const parts = cleaned(`${first}\n\nFerry to Kellin Sold to Foreign Bank\n\n${second}`);
    expect(parts).toHaveLength(2);
    expect(parts[1]?.dropped.map((d) => d.kind)).toEqual(['duplicate']);
  });

  it('are not split at a heading inside one', () => {
    expect(
      cleaned(
        `${first}\n\nFishermen of Ostrel go to court\n\n${MORE}x\n\nThe court of Ostrel will hear the fishermen of the town in May.`,
      ),
    ).toHaveLength(1);
  });
});

describe('a page copied whole', () => {
  const menu =
    'Home\nNews\nSport\nSign in\nMay 20, 2024\nOstrel Today\nIslands and Coast\nBoats and Nets\nContact us\nAbout us';
  const body = `${LEDE}\n${MORE}\nThe mayor said in a statement that the quay was no longer safe for anybody to stand on.`;
  const foot =
    'Most popular\nMayor of Kellin resigns\nSix held after raid\nPrivacy policy\nTerms of use\n© 2024 The Ostrel Courier';

  it('is cut down to its headline, its article, and the day between them', () => {
    const [a] = cleaned(`${menu}\nCouncil closes harbour of Ostrel\nMay 17, 2024\n${body}\n${foot}`);
    expect(titleOf(a)).toBe('Council closes harbour of Ostrel');
    expect(a?.text).toBe(`Council closes harbour of Ostrel\n\n${body.replace(/\n/g, '\n\n')}`);
    expect(a?.metadata.date).toBe('2024-05-17');
  });

  it('loses the comments below the article', () => {
    const [a] = cleaned(
      `${menu}\n${body}\n3 comments\nI have said so for ten years and nobody in this town would listen to me.\nShame on the council, and on all who voted for them, say I, a fisherman.\n${foot}`,
    );
    expect(a?.text).toBe(body.replace(/\n/g, '\n\n'));
  });
});

describe('reported speech', () => {
  it('is dropped by no hint', () => {
    const text = `${LEDE}\n${MORE}\nJane Roe is a writer for the union, Olle Mark said.`;
    expect(cleaned(text)[0]?.dropped).toEqual([]);
  });
});

describe('a file of many articles', () => {
  it('takes linear time', {timeout: 60_000}, () => {
    const text = [1, 1001, 2001, 3001].flatMap((seed) => makeCorpus(1000, {seed}).texts).join('\n\n');
    const time = (length: number) => {
      const start = performance.now();
      cleaned(text.slice(0, length));
      return performance.now() - start;
    };
    time(5e5);
    const half = Math.max(time(2e6), time(2e6));
    expect(Math.min(time(4e6), time(4e6))).toBeLessThan(4 * half);
  });
});
