import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';

/*
 * Saved pages, each read once by a process that has read none before, on one thread. The processor's time is counted, not
 * the clock's, so that other work on the machine matters less.
 *
 *     node test/bench/pages.mjs <bundle of the stages> <gold of pages> clean|analyze
 */

const ROUNDS = 5;

/** Prints how many pages a second are read, and which part of the time cleaning takes. */
export function realPages(stages, gold, row) {
  const rounds = Array.from({length: ROUNDS}, () => ({
    whole: run(stages, gold, 'analyze'),
    clean: run(stages, gold, 'clean'),
  }));
  const middle = (all) => [...all].sort((a, b) => a - b)[ROUNDS >> 1];
  const {pages, bytes} = rounds[0].whole;
  const whole = middle(rounds.map((r) => r.whole.seconds));
  const clean = middle(rounds.map((r) => r.clean.seconds));
  const share = Math.round((100 * clean) / whole);
  row(
    'real pages, whole path, cold',
    `${(pages / whole).toFixed(1)} pages/s`,
    `${(bytes / whole / 1e6).toFixed(1)} MB/s`,
  );
  row('real pages, clean, cold', `${(pages / clean).toFixed(1)} pages/s`, `${share} % of the whole path`);
}

function run(...args) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path, gold, stage] = process.argv;
  const stages = await import(path);
  await stages.loadReader('html');
  stages.fitEngine();
  const lines = readFileSync(gold, 'utf8').trim().split('\n');
  const texts = lines.map((line) =>
    gunzipSync(readFileSync(join(dirname(gold), `${JSON.parse(line).id}.html.gz`))).toString(),
  );
  const start = process.cpuUsage();
  texts.forEach((text, i) => {
    stages[stage]({name: `${i}`, format: 'html', text, knownMetadata: {}});
  });
  const {user, system} = process.cpuUsage(start);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(JSON.stringify({pages: texts.length, bytes, seconds: (user + system) / 1e6}));
}
