/*
 * Runs the Spark recipe of src/job/README.md over a corpus, in a virtual environment of its own, and compares what comes out with what one
 * process prints: npm run test:spark
 * Says "skipped" and ends with 0 where Java, Python or PySpark are not to be had.
 */
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {makeCorpus} from '../bench/corpus.mjs';

const ARTICLES = 400;
const PYSPARK = 'pyspark==4.0.1';
const venv = resolve('node_modules/.cache/spark-venv');
const python = join(venv, 'bin/python');

const java = spawnSync('java', ['-version'], {encoding: 'utf8'});
const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
if (version < 17) skip('needs Java 17');
if (!existsSync(join(venv, 'ready'))) install();

const recipe = /```python\n(from pyspark[\s\S]*?)```/.exec(readFileSync('src/job/README.md', 'utf8'))[1];
const folder = mkdtempSync(join(tmpdir(), 'stance-spark-'));
try {
  for (const path of ['dist', 'fixtures/records']) mkdirSync(join(folder, path), {recursive: true});
  copyFileSync('dist/stance.mjs', join(folder, 'dist/stance.mjs'));
  const input = join(folder, 'fixtures/records/crawl.jsonl');
  const lines = makeCorpus(ARTICLES).texts.map((text, i) => `${JSON.stringify({id: `spark-${i}`, text})}\n`);
  writeFileSync(input, lines.join(''));
  const whole = run(
    process.execPath,
    ['dist/stance.mjs', 'extract', '-q', '--input', 'jsonl', '--format', 'jsonl', '-'],
    {
      input: lines.join(''),
    },
  );
  writeFileSync(join(folder, 'recipe.py'), recipe);
  run(python, ['recipe.py'], {env: {...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1'}});
  const parts = readdirSync(join(folder, 'statements')).filter((name) => name.startsWith('part-'));
  const together = parts.sort().map((name) => readFileSync(join(folder, 'statements', name), 'utf8'));
  if (together.join('') !== whole) fail(`the parts (${parts.length}) are not what one process prints`);

  // A line that cannot be read is status 3, which checkCode takes for what it is.
  writeFileSync(input, 'no JSON\n');
  rmSync(join(folder, 'statements'), {recursive: true});
  const failed = spawnSync(python, ['recipe.py'], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1'},
  });
  if (failed.status === 0 || !/status 3|code 3/.test(failed.stderr))
    fail(`a line without JSON went unnoticed: ${failed.stderr.slice(-2000)}`);
  console.log(`spark: ${ARTICLES} articles in ${parts.length} parts, the same bytes as one process`);
  console.log('2 passed, 0 failed');
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function run(command, args, options) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...options,
  });
  if (status !== 0) fail(`${command} ${args.join(' ')}: status ${status}\n${stderr}`);
  return stdout;
}

function install() {
  rmSync(venv, {recursive: true, force: true});
  mkdirSync(resolve(venv, '..'), {recursive: true});
  if (spawnSync('python3', ['-m', 'venv', venv], {stdio: 'ignore'}).status !== 0) skip('needs python3 with venv');
  const {status, stderr} = spawnSync(python, ['-m', 'pip', 'install', '-q', PYSPARK], {encoding: 'utf8'});
  if (status !== 0) skip(`${PYSPARK} could not be installed: ${stderr.trim().split('\n').at(-1)}`);
  writeFileSync(join(venv, 'ready'), '');
}

function skip(why) {
  console.log(`spark: skipped, ${why}`);
  process.exit(0);
}

function fail(why) {
  throw new Error(why);
}
