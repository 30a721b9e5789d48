import {describe, expect, it} from 'vitest';
import {recordsOf} from '../../src/analyze.js';

const BODY =
  'The council of Ostrel voted on Monday to close the harbour, after a debate of three hours in the town hall.';
const titles = (text: string, title: string) =>
  recordsOf([
    {
      name: 'a.jsonl',
      format: 'text',
      text,
      knownMetadata: {id: 'x', title, date: '2 May 2024', byline: 'Jo Rook'},
    },
  ])
    .flat()
    .map((r) => [r.id, r.title, r.titleSpan, r.date, r.byline]);

describe('metadata that came with a source', () => {
  it('wins over what the text says; a title has a place only if the text has it', () => {
    const rest = ['2024-05-02', 'Jo Rook'];
    expect(titles(BODY, 'Harbour to close')).toEqual([['x', 'Harbour to close', null, ...rest]]);
    expect(titles(`Harbour to close\n\n${BODY}`, 'Harbour To  Close')).toEqual([
      ['x', 'Harbour to close', [0, 16], ...rest],
    ]);
    expect(titles(`Harbour to close\n\n${BODY}`, 'Boats must go')).toEqual([['x', 'Boats must go', null, ...rest]]);
  });
});
