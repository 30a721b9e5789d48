import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';

/* The program bundled as one file, alone in a folder. */

const folder = mkdtempSync(join(tmpdir(), 'stance-one-'));
afterAll(() => rmSync(folder, {recursive: true}));
const input = readFileSync('fixtures/records/crawl.jsonl', 'utf8').repeat(60);
const extract = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [program, 'extract', '--input', 'jsonl', '--format', 'jsonl', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 60_000,
  });

it.each([1, 2])('prints the same as the program in several files, with -j %i', (jobs) => {
  const alone = join(folder, 'stance.mjs');
  copyFileSync('dist/stance.mjs', alone);
  const {stdout, status, stderr} = extract(alone, '-j', `${jobs}`);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout === extract('bin/stance.js').stdout).toBe(true);
});

it('reads a line of 500 MB as an error, without holding it', {timeout: 120_000}, () => {
  const report = "process.on('exit', () => process._rawDebug(String(process.resourceUsage().maxRSS)))";
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const script = `{ echo '{"id": "a", "text": "x"}'; printf '{"id": "b", "text": "'; head -c 500000000 /dev/zero | tr '\\0' x; echo '"}'; echo '{"id": "c", "text": "x"}'; } |
    "${process.execPath}" --import "$PRELOAD" bin/stance.js extract -q --input jsonl --format jsonl`;
  const {stdout, stderr, status} = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: {...process.env, PRELOAD: preload},
  });
  expect(status).toBe(3);
  const codes = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(codes).toMatchObject([{id: 'a'}, {id: 'b', error: {code: 'too-large'}}, {id: 'c'}]);
  expect(Number(stderr.trim()) / 1024).toBeLessThan(300);
});
