import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {amountAt, follower} from '../../src/cli/extract/advance.js';
import {newCounters} from '../../src/read/counters.js';
import type {PendingDocument} from '../../src/read/pending-documents.js';
import {countStances} from '../../src/record/stance-counts.js';

const folder = mkdtempSync(join(tmpdir(), 'stance-advance-'));
afterAll(() => rmSync(folder, {recursive: true}));
for (const name of ['a.txt', 'b.txt', 'c.jsonl']) writeFileSync(join(folder, name), '{}\n');
const at = (...names: string[]): string[] => names.map((name) => (name === '-' ? name : join(folder, name)));

describe('how much there is to do', () => {
  it.each([
    [at('a.txt', 'b.txt', 'gone.txt'), {bytes: 6, files: 3}],
    [[folder], {bytes: 6, files: 2}],
    [at('a.txt', 'c.jsonl'), {bytes: 6, files: null}],
    [at('a.txt', '-'), {bytes: null, files: null}],
  ])('is counted if it can be: %j', (paths, amount) => {
    expect(amountAt(paths, {}, null, false)).toEqual(amount);
    expect(amountAt(paths, {}, 'jsonl', false).files).toBeNull();
    expect(amountAt(paths, {}, null, true).files).toBeNull();
  });
});

describe('how far a run has come', () => {
  const none = countStances([]);
  const rendered = (part = 1) => ({source: 'a', part, text: '', error: null, warnings: [], found: none, shown: none});
  const batch = (many: number): PendingDocument[] =>
    Array.from({length: many}, () => ({kind: 'file', name: 'a', path: 'a'}));

  it('counts what is done, not what is read ahead', async () => {
    const reading = newCounters(true);
    async function* batches() {
      for (const many of [2, 3]) {
        reading.bytes += many * 10;
        yield batch(many);
      }
    }
    const run = follower({bytes: 50, files: 5}, reading);
    for await (const items of run.follow(batches())) expect(items.length).toBeGreaterThan(1);
    const shares = [1, 1, 2, 1, 1, 1].map((part, i) => run.seen(rendered(part), i + 1, 0));
    expect(shares.map(({files, share}) => [files?.done, share])).toEqual([
      [1, null],
      [2, 0.4],
      [2, 0.4],
      [3, 0.4],
      [4, 0.4],
      [5, 1],
    ]);
    expect(follower({bytes: null, files: null}, reading).seen(rendered(), 1, 0)).toEqual({
      articles: 1,
      files: null,
      share: null,
    });
  });

  it('counts what an earlier run has done', () => {
    expect(follower({bytes: 50, files: 5}, newCounters(true)).seen(rendered(), 3, 2).files).toEqual({done: 3, all: 5});
  });
});
