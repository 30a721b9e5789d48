/*
 * Long runs of the built program. Does an article cost the same in a large job? Does memory stay flat? Are two threads as
 * good as two processes?
 *
 *     node test/bench/long.mjs [most articles]
 */
import {spawnSync} from 'node:child_process';
import {appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {makeCorpus} from './corpus.mjs';

const FEW = 1000;
const ROUNDS = 3;
/** Articles for comparing threads with processes: enough that starting them hardly counts. */
const SHARED = 16_000;

const REPORT = `process.on('exit', () => {
  const {user, system} = process.cpuUsage();
  process._rawDebug(JSON.stringify({cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024}));
});`;
const preload = ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`];

/** Prints the figures by means of `row`. */
export function longRuns(most, row) {
  const folder = mkdtempSync(join(tmpdir(), 'stance-bench-'));
  try {
    const none = join(folder, 'none.jsonl');
    writeFileSync(none, '');
    const few = corpusFile(join(folder, 'few.jsonl'), FEW);
    const many = corpusFile(join(folder, 'many.jsonl'), most);
    row(`${most} articles`, `${(statSync(many).size / 1e6).toFixed(0)} MB`);
    const start = Math.min(...Array.from({length: ROUNDS}, () => alone(none).cpu));
    const small = Array.from({length: ROUNDS}, () => alone(few)).sort((a, b) => a.cpu - b.cpu)[ROUNDS >> 1];
    const large = alone(many);
    const cost = (run, n) => ((run.cpu - start) / n) * 1000;
    const ratio = cost(large, most) / cost(small, FEW);
    row(
      'cost of an article',
      `${cost(small, FEW).toFixed(2)} ms of ${FEW}`,
      `${cost(large, most).toFixed(2)} ms of ${most}`,
      `ratio ${ratio.toFixed(2)}`,
    );
    row(
      'peak memory',
      `${small.megabytes.toFixed(0)} MB for ${FEW}`,
      `${large.megabytes.toFixed(0)} MB for ${most}`,
      `ratio ${(large.megabytes / small.megabytes).toFixed(2)}`,
    );
    const [bySmall, byLarge] = [few, many].map((file) => alone(file, '-j', '2').megabytes);
    row(
      'peak memory, two workers',
      `${bySmall.toFixed(0)} MB for ${FEW}`,
      `${byLarge.toFixed(0)} MB for ${most}`,
      `ratio ${(byLarge / bySmall).toFixed(2)}`,
    );
    threads(folder, row);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Two threads over all articles, and two processes over half of them each, in turn. */
function threads(folder, row) {
  const whole = corpusFile(join(folder, 'whole.jsonl'), SHARED);
  const halves = ['1', '2'].map((half) => join(folder, `half${half}.jsonl`));
  spawnSync('sh', [
    '-c',
    `split -n l/2 --additional-suffix=.part "${whole}" "${folder}/h" && mv "${folder}/haa.part" "${halves[0]}" && mv "${folder}/hab.part" "${halves[1]}"`,
  ]);
  const ratios = Array.from({length: ROUNDS}, () => {
    const two = wall(halves.map((half) => ['-j', '1', half]));
    const one = wall([['-j', '2', whole]]);
    return {two, one, ratio: two / one};
  }).sort((a, b) => a.ratio - b.ratio);
  const {two, one, ratio} = ratios[ROUNDS >> 1];
  row(
    'two workers',
    `${one.toFixed(1)} s, two processes ${two.toFixed(1)} s`,
    `${(ratio * 100).toFixed(0)} % (${(ratios[0].ratio * 100).toFixed(0)} to ${(ratios.at(-1).ratio * 100).toFixed(0)})`,
  );
}

function alone(file, ...options) {
  const args = [...preload, 'bin/stance.js', 'extract', '-j', '1', ...options, '--format', 'jsonl', file];
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe']});
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return JSON.parse(stderr.trim().split('\n').at(-1));
}

/** Seconds until all of them are done. */
function wall(runs) {
  const waiting = runs.map(
    (args) =>
      `"${process.execPath}" bin/stance.js extract --format jsonl ${args.map((a) => `"${a}"`).join(' ')} > /dev/null &`,
  );
  const start = performance.now();
  spawnSync('sh', ['-c', `${waiting.join('\n')}\nwait`]);
  return (performance.now() - start) / 1000;
}

function corpusFile(path, articles) {
  writeFileSync(path, '');
  for (let done = 0; done < articles; done += FEW) {
    const {texts} = makeCorpus(Math.min(FEW, articles - done), {seed: 1 + done});
    appendFileSync(path, texts.map((text, i) => `${JSON.stringify({id: `a${done + i}`, text})}\n`).join(''));
  }
  return path;
}

if (process.argv[1]?.endsWith('long.mjs')) {
  longRuns(Number(process.argv[2] ?? 100_000), (name, ...cells) =>
    console.log(`${name.padEnd(30)} ${cells.join(', ')}`),
  );
}
