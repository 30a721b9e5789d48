import {describe, expect, it} from 'vitest';
import type {RenderDocuments, RenderedRecord} from '../../src/job/render-document.js';
import {renderWithinTimeLimit} from '../../src/job/within-time-limit.js';
import type {Source} from '../../src/layers/article.js';
import type {Unread} from '../../src/layers/unread.js';
import {countStances} from '../../src/record/stance-counts.js';

const source = (name: string): Source => ({name, format: 'text', text: name, knownMetadata: {id: `id of ${name}`}});
const none = countStances([]);

/** "hang" hangs, "hang in a pattern" too; "slow" takes 60 ms. */
const render: RenderDocuments = (documents) => documents.map(one);

function one(document: Source | Unread): readonly RenderedRecord[] {
  if (!('error' in document)) {
    if (document.text === 'hang') for (;;);
    if (document.text === 'hang in a pattern') /^(a+)+$/.test(`${'a'.repeat(40)}b`);
    if (document.text === 'fault') throw new RangeError('fault');
    const until = performance.now() + (document.text === 'slow' ? 60 : 0);
    while (performance.now() < until);
  }
  const error = 'error' in document ? document.error : null;
  return [{source: document.name, part: 1, text: '', error, warnings: [], found: none, shown: none}];
}

const codes = (names: readonly string[], timeout: number) => {
  const {records, stopped} = renderWithinTimeLimit(names.map(source), render, timeout);
  return {sources: records.map(([one]) => `${one!.source}${one!.error ? ` ${one!.error.code}` : ''}`), stopped};
};

describe('renderWithinTimeLimit', () => {
  it('gives up documents that hang, and only those', () => {
    expect(codes(['a', 'hang', 'b', 'hang in a pattern', 'c'], 50)).toEqual({
      sources: ['a', 'hang timeout', 'b', 'hang in a pattern timeout', 'c'],
      stopped: true,
    });
  });

  it('gives each document its full time, however long others took', () => {
    expect(codes(['slow', 'slow', 'slow', 'slow'], 110)).toEqual({
      sources: ['slow', 'slow', 'slow', 'slow'],
      stopped: false,
    });
  });

  it('passes on any other error', () => {
    expect(() => codes(['a', 'fault'], 1000)).toThrow('fault');
  });
});
