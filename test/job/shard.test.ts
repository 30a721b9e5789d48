import {describe, expect, it} from 'vitest';
import {hashOf, inShard} from '../../src/job/shard.js';
import type {PendingDocument} from '../../src/read/pending-documents.js';

const options = {encoding: null, maxBytes: 1e6, textField: null};
const line = (number: number, text: string): PendingDocument => ({
  kind: 'line',
  name: 'a.jsonl',
  line: {number, bytes: new TextEncoder().encode(text), whole: true},
});
const keysOf = async (items: readonly PendingDocument[], index: number, count: number) => {
  async function* batches() {
    yield items;
  }
  const all: PendingDocument[] = [];
  for await (const some of inShard(batches(), {index, count}, options)) all.push(...some);
  return all;
};

describe('a shard', () => {
  it('depends on the id alone, wherever the document is', async () => {
    const places = await Promise.all(
      [1, 2, 3].map(
        async (i) => (await keysOf([line(1, '{"id":"x"}'), line(9, '{"id": "x", "text": ""}')], i, 3)).length,
      ),
    );
    expect([...places].sort()).toEqual([0, 0, 2]);
  });

  it('depends on name and line number without an id, and takes an even part', async () => {
    const items = Array.from({length: 3000}, (_, i) => line(i, '{}'));
    for (const count of [2, 3, 7, 64]) {
      const first = await keysOf(items, 1, count);
      expect(Math.abs(first.length - 3000 / count)).toBeLessThan(4 * Math.sqrt(3000 / count));
    }
    const files: PendingDocument[] = [{kind: 'file', name: 'a.txt', path: 'a.txt'}];
    expect((await keysOf(files, 1, 2)).length + (await keysOf(files, 2, 2)).length).toBe(1);
  });

  it('never changes', () => {
    expect(['', 'a', 'ostrel-1', 'ä'].map(hashOf)).toEqual([2786964252, 3910565007, 2621798580, 1040276049]);
  });
});
