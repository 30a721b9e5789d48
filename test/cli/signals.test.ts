import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, describe, expect, it} from 'vitest';

/* The built program, told to stop while it waits for something. */

const folder = mkdtempSync(join(tmpdir(), 'stance-signals-'));
afterAll(() => rmSync(folder, {recursive: true}));
const bin = resolve('bin/stance.js');
const line = `${JSON.stringify({id: 'g1', text: 'Mayor Ines Tarkov denied that the bridge was unsafe.'})}\n`;

const statusOf = (child: ChildProcess): Promise<number | string | null> =>
  new Promise((done) => child.on('exit', (code, signal) => done(code ?? signal)));

const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

describe('a run that waits for its input', () => {
  it.each(SIGNALS.flatMap((s) => ['jsonl', 'csv'].map((format) => [...s, format] as const)))(
    '%s leaves neither draft nor lock, status %i (%s)',
    async (signal, expected, format) => {
      const args = ['extract', '--input', 'jsonl', '-o', `out.${format}`];
      const child = spawn(process.execPath, [bin, ...args], {cwd: folder, stdio: ['pipe', 'ignore', 'ignore']});
      const status = statusOf(child);
      child.stdin?.write(line);
      while (!readdirSync(folder).includes(`.out.${format}.lock`)) await sleep(5);
      child.kill(signal);
      expect(await status).toBe(expected);
      expect(readdirSync(folder).filter((name) => /\.lock|\.part/.test(name))).toEqual([]);
    },
  );

  it('handles SIGHUP each time a closing terminal sends it', async () => {
    const child = spawn(process.execPath, [bin, 'extract', '--input', 'jsonl', '-o', 'twice.csv'], {cwd: folder});
    const status = statusOf(child);
    while (!readdirSync(folder).includes('.twice.csv.lock')) await sleep(5);
    for (let i = 0; i < 3; i++) child.kill('SIGHUP');
    expect(await status).toBe(129);
    expect(readdirSync(folder).filter((name) => /twice/.test(name))).toEqual([]);
  });
});

describe('a pipe that nobody writes to', () => {
  /** Prints to standard error when one of the paths is statted: the program opens it next. */
  const watcher = `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import {syncBuiltinESMExports} from 'node:module';
    const real = fs.statSync;
    fs.statSync = (path, ...given) => {
      if (String(path).startsWith('silent')) setTimeout(() => process._rawDebug('waits'), 100);
      return real(path, ...given);
    };
    syncBuiltinESMExports();
  `)}`;
  const pipe = (name: string): string => {
    rmSync(join(folder, name), {force: true});
    spawnSync('mkfifo', [join(folder, name)]);
    return name;
  };
  writeFileSync(join(folder, 'a.txt'), 'Nothing is said here.');

  it.each([
    ['SIGINT', 130, ['silent.txt']],
    ['SIGTERM', 143, ['a.txt', 'silent.txt']],
    ['SIGHUP', 129, ['silent.jsonl']],
    ['SIGINT', 130, ['--timeout', '1', 'silent.txt']],
    ['SIGTERM', 143, ['-j', '2', 'a.txt', 'silent.txt']],
    ['SIGINT', 130, ['--files-from', 'silent.txt']],
  ] as const)('is waited for until the first %s, status %i: %j', async (signal, expected, args) => {
    pipe(args.at(-1) ?? '');
    const command = ['--import', watcher, bin, 'extract', '-o', 'pipe.csv', ...args];
    const child = spawn(process.execPath, command, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']});
    const status = statusOf(child);
    await new Promise((done) => child.stderr?.once('data', done));
    child.kill(signal);
    expect(await status).toBe(expected);
  });

  it.each([1, 2])('is read to its end once somebody does, with -j %i', (jobs) => {
    for (const name of ['late.txt', 'late.jsonl', 'last.txt']) pipe(name);
    const args = `extract -j ${jobs} --format jsonl a.txt late.txt late.jsonl last.txt`;
    const script = `{ cat a.txt > late.txt; echo '{"text": "A."}' > late.jsonl; { cat a.txt; echo; cat a.txt; } > last.txt; } &
      "${process.execPath}" "${bin}" ${args} > late.out; echo $?; wait`;
    const {stdout, stderr} = spawnSync('sh', ['-c', script], {cwd: folder, encoding: 'utf8', timeout: 50_000});
    expect({stdout, stderr}).toEqual({stdout: '0\n', stderr: ''});
    expect(readFileSync(join(folder, 'late.out'), 'utf8').match(/"source":"[^"]*"/g)).toEqual([
      '"source":"a.txt"',
      '"source":"late.txt"',
      '"source":"late.jsonl"',
      '"source":"last.txt"',
    ]);
  });
});
