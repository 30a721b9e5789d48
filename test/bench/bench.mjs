/*
 * Speed, memory and start-up time, each with its spread. Only the ratios compare between machines.
 *
 *     npm run bench [articles] [articles of the long runs]
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import nlp from 'compromise';
import {build} from 'esbuild';
import {tables} from '../tools/tables.mjs';
import {makeCorpus} from './corpus.mjs';
import {longRuns} from './long.mjs';
import {memoryOf} from './memory.mjs';
import {realPages} from './pages.mjs';

const ARTICLES = Number(process.argv[2] ?? 1000);
const MOST = Number(process.argv[3] ?? 100_000);
const NLP_ARTICLES = Math.min(ARTICLES, 100);
const STARTS = 11;
const BATCH = 16;

const stages = await bundled();
const {analyze, clean, loadReader, batchRunner, fitEngine} = await import(stages);
await loadReader('html');
fitEngine();

/** From a line of JSON to the printed line, as `stance extract --format jsonl` does on one thread. */
const work = await batchRunner({
  read: {encoding: null, maxBytes: 2e7, textField: null},
  render: {
    format: 'jsonl',
    look: {width: 80, color: false, explain: false},
    filter: {stances: null, speakers: []},
    text: false,
    thoughts: false,
    explain: false,
    provenance: null,
  },
  timeout: 10_000,
});
const never = new AbortController().signal;

const text = makeCorpus(ARTICLES);
const pages = makeCorpus(Math.ceil(ARTICLES / 5), {format: 'html'});
console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(`${ARTICLES} articles, ${mb(text.bytes)} MB, ${text.names} distinct names and places`);
console.log(`${pages.texts.length} pages, ${mb(pages.bytes)} MB, ${pages.names} distinct names and places\n`);

const source = (format) => (t, i) => ({name: `${i}`, format, text: t, knownMetadata: {}});
const texts = text.texts.map(source('text'));
const html = pages.texts.map(source('html'));

await sideBySide('', texts);
const measured = '../shared/eval/gold/polnear-train.jsonl';
if (existsSync(measured)) {
  const news = readFileSync(measured, 'utf8').trim().split('\n').slice(0, ARTICLES);
  await sideBySide('news, ', news.map((line) => JSON.parse(line).text).map(source('text')));
}

// One article of a megabyte, and the same text in articles of 5 KB.
const long = source('text')(
  texts
    .map((t) => t.text)
    .join('\n\n')
    .slice(0, 1e6),
  'long',
);
const short = Array.from({length: 200}, (_, i) => source('text')(long.text.slice(i * 5000, i * 5000 + 5000), i));
warm(() => each(short, analyze));
const lengths = Array.from({length: 5}, () => time(() => analyze(long)) / time(() => each(short, analyze)));
row('1 MB in one article', `${spread(lengths)} times the cost of 5 KB each`);

warm(() => each(html, clean));
const cleaned = Array.from({length: 5}, () => texts.length / (time(() => each(texts, clean)) / 1000));
const cleanedPages = Array.from({length: 5}, () => html.length / (time(() => each(html, clean)) / 1000));
row('clean, text', `${((median(cleaned) * text.bytes) / texts.length / 1e6).toFixed(1)} MB/s`);
row('clean, pages', `${spread(cleanedPages)} pages/s`);
const saved = '../shared/eval/gold/html-dev/gold.jsonl';
if (existsSync(saved)) realPages(stages, saved, row);
row(
  'peak memory',
  `${memoryOf(text.texts)} MB for ${ARTICLES} articles in one file each, node alone ${memoryOf([])} MB`,
);

const one = 'fixtures/articles/refusals/input.txt';
const starts = {
  'node -e 0': ['-e', '0'],
  'stance --version': ['bin/stance.js', '--version'],
  'stance extract, one article': ['bin/stance.js', 'extract', '--format', 'json', one],
};
const times = Object.fromEntries(Object.keys(starts).map((name) => [name, []]));
for (let i = 0; i < STARTS; i++)
  for (const [name, args] of Object.entries(starts)) times[name].push(time(() => run(args)));
const empty = median(times['node -e 0']);
for (const [name, all] of Object.entries(times))
  row(name, `${median(all).toFixed(0)} ms`, `${(median(all) / empty).toFixed(1)} times node -e 0`);

longRuns(MOST, row);

/**
 * Counts the processor's time of both in turn, so that a slow minute of the machine slows both. Compromise reads only a sample, spread over all
 * articles; its speed is measured per byte, since articles differ in length.
 */
async function sideBySide(name, all) {
  const sample = all.filter((_, i) => i % Math.ceil(all.length / NLP_ARTICLES) === 0);
  const bytesOf = (some) => some.reduce((n, {text}) => n + Buffer.byteLength(text), 0);
  const size = bytesOf(all) / all.length / 1e6;
  const batches = batchesOf(all);
  warm(() => each(sample.slice(0, 5), tagged));
  for (let i = 0; i < 2; i++) await timeBatches(batches.slice(0, 20));
  const rounds = [];
  for (let k = 0; k < 5; k++) {
    const start = process.cpuUsage();
    await timeBatches(batches);
    const whole = processorTime(start) / all.length;
    const part = sample.filter((_, i) => i % 5 === k);
    const next = process.cpuUsage();
    each(part, tagged);
    const theirs = (processorTime(next) / bytesOf(part)) * size * 1e6;
    rounds.push({whole, theirs});
  }
  const ours = rounds.map((r) => 1000 / r.whole);
  const theirs = rounds.map((r) => 1000 / r.theirs);
  row(`${name}whole path`, `${spread(ours)} articles/s`, `${(median(ours) * size).toFixed(2)} MB/s`);
  row(`${name}compromise nlp(text)`, `${spread(theirs)} articles/s`, `${(median(theirs) * size).toFixed(2)} MB/s`);
  row(`${name}ratio`, `${spread(rounds.map((r) => r.theirs / r.whole))} times`);
}

/** Milliseconds of the processor since a reading of its use. */
function processorTime(since) {
  const {user, system} = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Articles as lines of a file, in batches as the program reads them. */
function batchesOf(all) {
  const lines = all.map(({name, text: words}, i) => ({
    kind: 'line',
    name: 'bench.jsonl',
    line: {bytes: Buffer.from(JSON.stringify({id: name, text: words})), number: i + 1, whole: true},
  }));
  return Array.from({length: Math.ceil(lines.length / BATCH)}, (_, i) => lines.slice(i * BATCH, (i + 1) * BATCH));
}

async function timeBatches(batches) {
  for (const batch of batches) {
    const {records} = await work(batch, never);
    if (records.flat().some(({error}) => error)) throw new Error('an article was not read');
  }
}

function each(all, work) {
  for (const one of all) work(one);
}

function tagged({text: words}) {
  return nlp(words);
}

/** Bundles the stages into one file, as the program's own bundle does, and gives its path. */
async function bundled() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'stance-bench-')), 'stages.mjs');
  const contents =
    "export {analyzeSource as analyze} from './src/analyze.js'; export {clean} from './src/clean/clean.js'; export {batchRunner} from './src/job/batch.js'; export {loadReader} from './src/clean/html/load-html.js'; export {fitEngine} from './src/job/engine.js';";
  const banner = "import {createRequire as __cr} from 'node:module'; const require = __cr(import.meta.url);";
  await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {js: banner},
    outfile,
    plugins: [tables],
  });
  return outfile;
}

function run(args) {
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`node ${args.join(' ')}: status ${status}\n${stderr}`);
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function warm(work) {
  for (let i = 0; i < 2; i++) work();
}

function median(all) {
  return [...all].sort((a, b) => a - b)[all.length >> 1];
}

function spread(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const show = (x) => (x < 100 ? x.toFixed(1) : x.toFixed(0));
  return `${show(median(all))} (${show(sorted[0])} to ${show(sorted.at(-1))})`;
}

function row(name, ...cells) {
  console.log(`${name.padEnd(30)} ${cells.join(', ')}`);
}

function mb(bytes) {
  return (bytes / 1e6).toFixed(2);
}
