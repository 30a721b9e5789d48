import {describe, expect, it} from 'vitest';
import {main} from '../../src/cli/cli.js';
import {statsOf} from '../../src/cli/stats.js';
import {Totals} from '../../src/job/totals.js';
import {countStances} from '../../src/record/stance-counts.js';
import {progressOn} from '../../src/terminal/progress.js';
import {captured} from '../builders/captured.js';

function progressAt(...times: number[]) {
  const io = captured();
  const progress = progressOn(io, () => times.shift() ?? 0);
  return {progress, lines: () => io.err().split('\r').slice(1)};
}

describe('progress', () => {
  it('shows what is done, how fast, and how long the rest will take', () => {
    const {progress, lines} = progressAt(0, 10_000, 20_000, 30_000, 40_000);
    progress.show({articles: 5000, files: {done: 4000, all: 40_000}, share: 0.1});
    progress.show({articles: 12_000, files: null, share: null});
    progress.show({articles: 12_000, files: null, share: 0.0001});
    progress.show({articles: 1, files: {done: 1, all: 5}, share: null});
    expect(lines()).toEqual([
      '4,000 of 40,000 files, 5,000 articles, 500 a second, 10 %, 2 min left\x1b[K',
      '12,000 articles, 600 a second\x1b[K',
      '12,000 articles, 400 a second, 0 %, 83.3 h left\x1b[K',
      '1 of 5 files, 1 article, 0 a second\x1b[K',
    ]);
  });

  it('is redrawn a few times a second, and not shown in a run that is over sooner', () => {
    const {progress, lines} = progressAt(0, 100, 199, 250, 300, 500);
    for (let i = 0; i < 5; i++) progress.show({articles: i, files: null, share: null});
    expect(lines()).toHaveLength(2);
    progress.clear();
    expect(lines().at(-1)).toBe('\x1b[K');
    const short = progressAt(0, 10);
    short.progress.show({articles: 1, files: null, share: null});
    short.progress.clear();
    expect(short.lines()).toEqual([]);
  });
});

describe('stats', () => {
  const totals = new Totals();
  const deny = countStances([{stance: 'deny'}]);
  const none = countStances([]);
  const warnings = [{code: 'decoded-twice', message: ''}] as const;
  totals.add({source: 'a', part: 1, text: 'x', error: null, warnings: [...warnings], found: deny, shown: deny});
  totals.add({source: 'b', part: 1, text: 'x', error: null, warnings: [], found: none, shown: none});
  totals.add({
    source: 'c',
    part: 1,
    text: '',
    warnings: [],
    error: {code: 'not-json', message: ''},
    found: none,
    shown: none,
  });
  const cost = {seconds: 2, workers: 2, megabytes: 99.6, skipped: 1234};

  it('are sentences, or JSON', () => {
    expect(statsOf('text', totals, cost).trimEnd().split('\n')).toEqual([
      'stance: 2 articles, 1 without a statement',
      'stance: 1 statement: deny 1, neither-confirm-nor-deny 0, assert 0, none 0',
      'stance: 1 could not be read: not-json 1',
      'stance: warnings: decoded-twice 1',
      'stance: 1,234 records of archives passed over',
      'stance: 2.0 s, 1 articles a second, 2 workers, at most 100 MB',
    ]);
    expect(JSON.parse(statsOf('json', totals, cost))).toEqual({
      articles: 2,
      silent: 1,
      failed: 1,
      errors: {'not-json': 1},
      warnings: {'decoded-twice': 1},
      skipped: 1234,
      statements: {deny: 1, 'neither-confirm-nor-deny': 0, assert: 0, none: 0},
      seconds: 2,
      articlesPerSecond: 1,
      workers: 2,
      megabytes: 100,
    });
  });
});

it('no progress is shown if standard error is not a terminal', async () => {
  const io = captured();
  expect(await main(['extract', 'fixtures/records/crawl.jsonl'], io)).toBe(0);
  expect(io.err()).toBe('');
});
