import {describe, expect, it} from 'vitest';
import type {PositionRecord} from '../../src/record/position-record.js';
import {POSITION_FORMATS, positionsRenderer} from '../../src/render/positions.js';

const record = (position: PositionRecord['position'], claim = 'Mayor sold bridge'): PositionRecord => ({
  source: 'a.txt',
  part: 1,
  id: null,
  claim,
  position,
  evidence: {
    by: 'position/told-as-false',
    claim: [],
    article: [{text: '=hoax', span: [0, 5], by: 'compare/called-false'}],
    sentences: [{text: 'The sale of the bridge was a hoax, and nobody in Tarn believes it any more.', span: [0, 75]}],
  },
  statements: [],
});
const look = (width: number) => ({width, color: 0, explain: false}) as const;

describe('positions', () => {
  it('of a terminal fit it, whatever its width', () => {
    for (const width of [20, 40, 60, 80, 200]) {
      const table = positionsRenderer('table', look(width));
      const text = table.position(record('deny')) + table.position(record(null)) + table.end(true);
      for (const line of text.split('\n')) expect(line.length, `${width}: ${line}`).toBeLessThanOrEqual(width);
      for (const word of ['deny', 'about', 'hoax', 'believes']) expect(text).toContain(word);
    }
  });

  it('have their reasons where they are asked for', () => {
    const {evidence, ...rest} = record('deny');
    const because = {
      'position/told-as-false': 'The article tells it as false.',
      'compare/called-false': 'Words for a lie.',
    };
    const statements = [{id: 's2', speaker: 'Ilse Brandt', stance: 'deny', quote: 'the sale'}] as const;
    const told = {...rest, statements: [...statements], evidence: {...evidence, because}};
    const text = positionsRenderer('table', {...look(80), explain: true}).position(told);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'The article holds the claim false. Rule: The article tells it as false. [position/told-as-false] ' +
        'In the article: “=hoax”. Rule: Words for a lie. [compare/called-false] s2: Ilse Brandt denies: the sale',
    );
  });

  it('stand under their claim, which is said once', () => {
    const table = positionsRenderer('table', look(80));
    const text = [record('deny'), record('assert'), record('neither', 'Snow fell')].map(table.position).join('');
    expect(text.match(/^\S.*$/gm)).toEqual(['Mayor sold bridge', 'Snow fell']);
  });

  it.each(POSITION_FORMATS)('of nothing are well formed: %s', (format) => {
    const {begin, end} = positionsRenderer(format, look(80));
    const text = begin + end(false);
    if (format === 'json') expect(JSON.parse(text)).toEqual([]);
    else expect(text.trim().split('\n').length).toBe(1);
  });

  it('are made harmless in cells', () => {
    expect(positionsRenderer('csv', look(80)).position(record('deny'))).toContain(",'=hoax,");
  });
});
