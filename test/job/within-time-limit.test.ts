import {describe, expect, it} from 'vitest';
import type {RenderDocuments, RenderedRecord} from '../../src/job/render-document.js';
import {renderWithinTimeLimit} from '../../src/job/within-time-limit.js';
import type {Source} from '../../src/layers/article.js';
import type {Unread} from '../../src/layers/unread.js';
import {countStances} from '../../src/record/stance-counts.js';

const source = (name: string): Source => ({name, format: 'text', text: name, knownMetadata: {id: `id of ${name}`}});
const none = countStances([]);

/** "hang" hangs, "hang in a pattern" too; "slow" takes 60 ms. */
const tell: RenderDocuments = (documents) => documents.map(one);

function one(document: Source | Unread): readonly RenderedRecord[] {
  if (!('error' in document)) {
    if (document.text === 'hang') for (;;);
    if (document.text === 'hang in a pattern') /^(a+)+$/.test(`${'a'.repeat(40)}b`);
    if (document.text === 'fault') throw new RangeError('fault');
    const until = performance.now() + (document.text === 'slow' ? 60 : 0);
    while (performance.now() < until);
  }
  const error = 'error' in document ? document.error : null;
  return [{source: document.name, part: 1, text: '', error, found: none, shown: none}];
}

const codes = (names: readonly string[], timeout: number) => {
  const {records, stopped} = renderWithinTimeLimit(names.map(source), tell, timeout);
  return {told: records.map(([one]) => `${one!.source}${one!.error ? ` ${one!.error.code}` : ''}`), stopped};
};

describe('renderWithinTimeLimit', () => {
  it('gives up what hangs, and only that', () => {
    expect(codes(['a', 'hang', 'b', 'hang in a pattern', 'c'], 50)).toEqual({
      told: ['a', 'hang timeout', 'b', 'hang in a pattern timeout', 'c'],
      stopped: true,
    });
  });

  it('gives each its whole time, however many went before', () => {
    expect(codes(['slow', 'slow', 'slow', 'slow'], 110)).toEqual({
      told: ['slow', 'slow', 'slow', 'slow'],
      stopped: false,
    });
  });

  it('passes on a fault that is none of time', () => {
    expect(() => codes(['a', 'fault'], 1000)).toThrow('fault');
  });
});
