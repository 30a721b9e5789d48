import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {clean} from '../../src/clean/clean.js';
import {loadReader} from '../../src/clean/html/load-html.js';

const ROOT = 'fixtures/articles';
const ARTICLES = 1000;
/** Of what a collection of young objects finds alive, how much has been alive at the one before. */
const MOST_PROMOTED = 0.25;

const folder = mkdtempSync(join(tmpdir(), 'stance-memory-'));
const file = join(folder, 'articles.jsonl');

beforeAll(() => {
  const texts = readdirSync(ROOT)
    .flatMap((name) => readdirSync(join(ROOT, name)).map((input) => join(ROOT, name, input)))
    .filter((path) => path.endsWith('input.txt'))
    .map((path) => readFileSync(path, 'utf8'));
  const lines = Array.from({length: ARTICLES}, (_, id) => JSON.stringify({id, text: texts[id % texts.length]}));
  writeFileSync(file, lines.join('\n'));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('memory of a long run', () => {
  // What fitEngine sets is for this engine only.
  it.runIf(process.versions.v8.startsWith('11.3.'))(
    'holds no article longer than its batch takes',
    {timeout: 120_000},
    () => {
      const args = ['--trace-gc', '--trace-gc-nvp', 'bin/stance.js', 'extract', '-j', '1', '--format', 'jsonl'];
      const {stdout, status, stderr} = spawnSync(
        process.execPath,
        [...args, '-o', join(folder, 'records.jsonl'), file],
        {
          encoding: 'utf8',
        },
      );
      expect(status, stderr).toBe(0);
      const young = stdout.split('\n').filter((line) => line.includes('gc=s '));
      const late = young.slice(young.length >> 1);
      const sum = (what: RegExp) => late.reduce((bytes, line) => bytes + Number(what.exec(line)?.[1]), 0);
      expect(sum(/ promoted=(\d+)/) / sum(/new_space_survived=([\d.]+)/)).toBeLessThan(MOST_PROMOTED);
    },
  );

  it('keeps of a page no more than the names of its elements', async () => {
    await loadReader('html');
    const page = (filling: string, i: number) =>
      `<html><!-- ${filling} --><body><div class="village-news-item-${i}"><p>Sal Brock left.</p></div></body></html>`;
    const read = (filling: string, i: number) =>
      void clean({name: 'page.html', format: 'html', text: page(filling, i), knownMetadata: {}});
    expect(kept(read)).toBeLessThan(5e6);
  });
});

/** Bytes that are still held when 100 pages of some 200 KB have been read. */
function kept(read: (filling: string, i: number) => void): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('no garbage collector to call');
  read('x', -1);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 100; i++) read(`${i}${'y'.repeat(200_000)}`, i);
  collect();
  return process.memoryUsage().heapUsed - before;
}
