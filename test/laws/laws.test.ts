import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {analyzeSource} from '../../src/analyze.js';
import {readExample} from '../../src/language/example.js';
import type {Format} from '../../src/layers/article.js';
import {rules} from '../../src/rules/index.js';
import {sourceOf} from '../builders/outcome.js';
import {broken} from './broken.js';
import {brokenLaws} from './layers.js';
import {newsPage, newsText, noise} from './texts.js';

/* What must hold for every text, whatever it contains. */

const FIXTURES = 'fixtures/articles';
const EVAL = '../shared/eval/gold';
/** Fixed, so that every run is the same; set both to hunt for new texts. */
const SEED = Number(process.env.LAWS_SEED ?? 2025);
const MORE = Number(process.env.LAWS_MORE ?? 1);
const RECORD = z.object({
  id: z.string(),
  text: z.string().optional(),
  lines: z.array(z.object({text: z.string()})).optional(),
});

const fixtures = readdirSync(FIXTURES).flatMap((name) =>
  readdirSync(join(FIXTURES, name))
    .filter((file) => file.startsWith('input.'))
    .map((file) => [name, formatOf(file), readFileSync(join(FIXTURES, name, file), 'utf8')] as const),
);

describe('the laws hold', () => {
  it.each(fixtures)('over %s', (name, format, text) => {
    expect(broken(sourceOf(text, format, name))).toEqual([]);
  });

  it.each(rules)('over the examples of $id', (rule) => {
    const {yes, no} = rule.examples;
    for (const {text, format = 'text'} of [...yes.map((e) => readExample(e, rule)), ...no])
      expect(brokenLaws(sourceOf(text, format))).toEqual([]);
  });

  it.each(evaluationTexts())('over the evaluation text %s', (name, format, text) => {
    expect(broken(sourceOf(text, format, name))).toEqual([]);
  });

  it.each([
    ['news', 'text', newsText, 300],
    ['noise', 'text', noise, 200],
    ['pages', 'html', newsPage, 200],
    ['noise read as a page', 'html', noise, 100],
  ] as const)('over random %s', (_, format, texts, runs) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(broken(sourceOf(text, format))).toEqual([]);
      }),
      {numRuns: runs * MORE, seed: SEED},
    );
  });
});

describe('an article', () => {
  it('has the same output in any order of articles', () => {
    const alone = fixtures.map(([name, format, text]) => JSON.stringify(analyzeSource(sourceOf(text, format, name))));
    const backwards = fixtures
      .toReversed()
      .map(([name, format, text]) => JSON.stringify(analyzeSource(sourceOf(text, format, name))));
    expect(backwards.toReversed()).toEqual(alone);
  });

  it('does not depend on how its line ends are written', () => {
    for (const [name, format, text] of fixtures.filter(([, f]) => f === 'text')) {
      const words = (t: string) =>
        analyzeSource(sourceOf(t, format, name)).map((a) => [a.text, a.statements, a.speakers]);
      expect(words(text.replaceAll('\n', '\r\n')), name).toEqual(words(text));
    }
  });
});

function formatOf(file: string): Format {
  return file.endsWith('.html') ? 'html' : 'text';
}

/** A sample of the texts that the program is evaluated on, if they are present. */
function evaluationTexts(): (readonly [string, Format, string])[] {
  if (!existsSync(EVAL)) return [];
  const pages = join(EVAL, 'html-dev');
  return [
    ...records('seeds.jsonl', 1),
    ...records('stance-dev.jsonl', 8),
    ...records('polnear-dev.jsonl', 8),
    ...records('pasted-dev.jsonl', 12),
    ...records('scraped-dev.jsonl', 24),
    ...readdirSync(pages)
      .filter((file, i) => file.endsWith('.html.gz') && i % 12 === 0)
      .map((file) => [file, 'html', gunzipSync(readFileSync(join(pages, file))).toString('utf8')] as const),
  ];
}

function records(file: string, every: number): (readonly [string, Format, string])[] {
  return readFileSync(join(EVAL, file), 'utf8')
    .split('\n')
    .filter((line, i) => line !== '' && i % every === 0)
    .map((line) => RECORD.parse(JSON.parse(line)))
    .map((r) => [`${file} ${r.id}`, 'text', r.text ?? (r.lines ?? []).map((l) => l.text).join('\n')]);
}
