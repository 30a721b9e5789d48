import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {z} from 'zod';

/* The built program with several threads: the same bytes, and an article that hangs or kills its thread is the only loss. */

const folder = mkdtempSync(join(tmpdir(), 'stance-workers-'));
afterAll(() => rmSync(folder, {recursive: true}));

const record = z.object({id: z.string(), error: z.object({code: z.string()}).optional()});
const text = (i: number): string =>
  `Mayor Ines Tarkov ${i % 3 === 0 ? 'denied' : 'said'} on Monday that bridge ${i} was unsafe.\n\n"It is safe," she said.`;

const line = (i: number, words = text(i)): string => `${JSON.stringify({id: `w${i}`, text: words})}\n`;
const jsonl = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), lines.join(''));
  return join(folder, name);
};

/** Makes the work on a text hang or kill its thread if the text says so, as a bug in the program might. */
const FAULTS = `
  import {isMainThread} from 'node:worker_threads';
  for (const name of ['split', 'matchAll', 'toLowerCase']) {
    const real = String.prototype[name];
    String.prototype[name] = function (...given) {
      if (this.startsWith('It never ends')) for (;;);
      if (this.startsWith('It kills') && !isMainThread) process.exit(1);
      return Reflect.apply(real, this, given);
    };
  }
`;
const preload = `data:text/javascript,${encodeURIComponent(FAULTS)}`;

function stance(args: readonly string[], faulty = false) {
  const node = faulty ? ['--import', preload] : [];
  const {stdout, stderr, status} = spawnSync(process.execPath, [...node, 'bin/stance.js', 'extract', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 60_000,
  });
  const codes = () =>
    stdout
      .trimEnd()
      .split('\n')
      .map((l) => record.parse(JSON.parse(l)));
  return {stdout, stderr, status, codes};
}

describe('any number of workers', () => {
  const many = jsonl('many.jsonl', [
    ...Array.from({length: 400}, (_, i) => line(i)),
    'no JSON\n',
    line(9999, text(1).repeat(3000)),
    ...Array.from({length: 100}, (_, i) => line(i + 400)),
  ]);
  const one = new Map<string, string>();

  it.each([
    ['jsonl', 1],
    ['json', 1],
    ['csv', 1],
    ['table', 1],
    ['jsonl', 2],
    ['jsonl', 5],
    ['json', 3],
    ['csv', 2],
    ['table', 2],
    ['jsonl', null],
  ])('prints the same bytes: %s, %s', (format, jobs) => {
    const {stdout, status} = stance(['--format', format, ...(jobs === null ? [] : ['-j', `${jobs}`]), many]);
    expect(status).toBe(3);
    expect(stdout === (one.get(format) ?? stdout)).toBe(true);
    one.set(format, stdout);
    if (format === 'jsonl') expect(stdout.trimEnd().split('\n')).toHaveLength(502);
  });

  it('reads files and standard input in threads too', () => {
    const paths = Array.from({length: 40}, (_, i) => {
      writeFileSync(join(folder, `f${i}.txt`), text(i));
      return join(folder, `f${i}.txt`);
    });
    const args = ['--format', 'jsonl', ...paths, join(folder, 'gone.txt')];
    expect(stance(['-j', '3', ...args]).stdout).toBe(stance(['-j', '1', ...args]).stdout);
  });
});

describe('an article', () => {
  const faulty = jsonl('faulty.jsonl', [
    ...Array.from({length: 60}, (_, i) => line(i)),
    line(60, 'It never ends, the mayor of Ostrel said.'),
    ...Array.from({length: 20}, (_, i) => line(61 + i)),
    line(81, 'It kills its thread, the mayor of Ostrel said.'),
    ...Array.from({length: 60}, (_, i) => line(82 + i)),
  ]);

  it.each([1, 2, 3])('that hangs or kills its thread is the only loss, with -j %i', (jobs) => {
    const {codes, status, stderr} = stance(['-j', `${jobs}`, '--timeout', '2', '--format', 'jsonl', faulty], true);
    const all = codes();
    expect(status, stderr).toBe(3);
    expect(all.map((r) => r.id)).toEqual(Array.from({length: 142}, (_, i) => `w${i}`));
    expect(all.filter((r) => r.error).map((r) => `${r.id} ${r.error?.code}`)).toEqual(
      jobs === 1 ? ['w60 timeout'] : ['w60 timeout', 'w81 crashed'],
    );
  });
});

describe('a machine with little to spare', () => {
  const files = Array.from({length: 300}, (_, i) => {
    writeFileSync(join(folder, `s${i}.txt`), text(i));
    return join(folder, `s${i}.txt`);
  });

  it.each([[[]], [['-j', '2']]])('may hold only 32 files open at once: %j', (jobs) => {
    const run = `ulimit -n 32; exec "$@"`;
    const args = ['-c', run, 'sh', process.execPath, 'bin/stance.js', 'extract', ...jobs, '--format', 'csv', ...files];
    const {stdout, stderr, status} = spawnSync('sh', args, {encoding: 'utf8', maxBuffer: 1e9});
    expect(status, stderr).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(300);
    expect(stderr === '').toBe(jobs.length === 0);
  });

  it.each([[[]], [['-j', '2']]])(
    'loses only the document that does not fit in its memory: %j',
    {timeout: 60_000},
    (jobs) => {
      const large = join(folder, 'large.txt');
      const lines = Array.from({length: 40_000}, (_, i) => `Mayor ${text(i * 7919)}`);
      writeFileSync(large, lines.join('\n\n'));
      const args = ['--max-old-space-size=100', 'bin/stance.js', 'extract', ...jobs, '--timeout', '60'];
      const paths = [files[0]!, large, files[1]!];
      const {stdout, stderr, status} = spawnSync(process.execPath, [...args, '--format', 'jsonl', ...paths], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(3);
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .map((l) => JSON.parse(l).error?.code),
      ).toEqual([undefined, 'too-large', undefined]);
    },
  );

  it('starts no thread without work for it, and advises against more threads than cores', () => {
    const {stderr, status} = stance(['-j', '999', '--stats', 'json', '--format', 'csv', files[0]!]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^stance: --jobs 999: /);
    expect(stderr).toContain('"workers":1,');
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends all threads after a whole record', async (signal, expected) => {
    const args = ['bin/stance.js', 'extract', '-j', '2', '--input', 'jsonl', '--format', 'jsonl'];
    const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'pipe']});
    let out = '';
    child.stdin.on('error', () => {});
    for (let i = 0; i < 50; i++) child.stdin.write(line(i));
    child.stdout.on('data', (chunk) => {
      if (out === '') child.kill(signal);
      out += chunk;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect(status).toBe(expected);
    expect(out).toMatch(/\n$/);
    for (const l of out.trimEnd().split('\n')) expect(() => JSON.parse(l)).not.toThrow();
  });

  it.each(['1', '2'])('is heard while the reader stalls, with -j %s', async (jobs) => {
    const args = ['bin/stance.js', 'extract', '-j', jobs, '--input', 'jsonl', '--format', 'jsonl'];
    const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'pipe']});
    child.stdin.on('error', () => {});
    for (let i = 0; i < 2000; i++) child.stdin.write(line(i));
    child.stdout.once('readable', () => setTimeout(() => child.kill('SIGTERM'), 500));
    const start = performance.now();
    expect(await new Promise((done) => child.on('exit', done))).toBe(143);
    expect(performance.now() - start).toBeLessThan(10_000);
    child.stdout.destroy();
  });

  it('is not needed if the reader goes away while the writer waits', async () => {
    const args = ['bin/stance.js', 'extract', '-j', '2', '--input', 'jsonl', '--format', 'jsonl'];
    const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'ignore']});
    child.stdin.on('error', () => {});
    for (let i = 0; i < 5; i++) child.stdin.write(line(i));
    child.stdout.once('data', () => {
      child.stdout.destroy();
      for (let i = 0; i < 50; i++) child.stdin.write(line(i));
    });
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });
});
