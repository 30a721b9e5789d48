import {describe, expect, it} from 'vitest';
import type {ComparedClaim} from '../../src/record/claim-record.js';
import {claimLines} from '../../src/render/claim-lines.js';

const position = (source: string) =>
  ({
    source,
    part: 1,
    article: null,
    id: 's1',
    speaker: 'Ilse Brandt',
    for: null,
    stance: 'deny',
    date: null,
    when: null,
    quote: 'the sale of the castle',
  }) as const;

const claimIn = (...sources: readonly string[]): ComparedClaim => ({
  claim: {text: 'the sale of the castle', source: sources[0] ?? '', id: 's1'},
  positions: sources.map(position),
  changes: [],
  differences: [],
  contradictions: [],
});
const look = (width: number, explain = false) => ({width, color: 0, explain}) as const;

describe('a table of claims', () => {
  it.each([
    [
      ['news/may/a.txt', 'news/may/b.txt'],
      ['a.txt', 'b.txt'],
    ],
    [
      ['news/may/a.txt', 'news/june/b.txt'],
      ['may/a.txt', 'june/b.txt'],
    ],
    [
      ['news/may/a.txt', 'newsreel/b.txt'],
      ['news/may/a.txt', 'newsreel/b.txt'],
    ],
    [
      ['/a.txt', 'b.txt'],
      ['/a.txt', 'b.txt'],
    ],
    [
      ['/tmp/a.txt', '/b.txt'],
      ['/tmp/a.txt', '/b.txt'],
    ],
    [
      ['-', 'news/b.txt'],
      ['standard input', 'news/b.txt'],
    ],
  ])('leaves out the folder of all: %j', (sources, shown) => {
    const lines = claimLines([claimIn(...sources)], look(80))
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(lines.map((line) => line.slice(54).trim())).toEqual(shown);
  });

  it('names the record of a file that holds several, and the part', () => {
    const claim = {...claimIn('a.jsonl'), positions: [{...position('a.jsonl'), article: 'x7', part: 2}]};
    expect(claimLines([claim], look(80))).toContain('  a.jsonl, x7, part 2\n');
  });

  it('gives the reasons where they are asked for, within its width', () => {
    const because = {
      claim: 'Otto Kern had sold the castle',
      of: 's1',
      shares: ['castle', 'Kern'],
      evidence: 'a lie',
      by: 'deny/called-false',
      rule: 'A claim is called a lie.',
    };
    const claim = claimIn('a.txt');
    const explained = {...claim, positions: claim.positions.map((p) => ({...p, because}))};
    for (const width of [60, 80, 200]) {
      const text = claimLines([explained], look(width, true));
      for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
      expect(text.replace(/\s+/g, ' ')).toContain(
        'The claim here: “Otto Kern had sold the castle”, from s1. It shares “castle”, “Kern”. The speaker denies, by the words “a lie”. Rule: A claim is called a lie. [deny/called-false]',
      );
    }
    expect(claimLines([explained], look(80))).toBe(claimLines([claim], look(80)));
  });
});
