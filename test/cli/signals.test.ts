import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, describe, expect, it} from 'vitest';

/* The built program, told to stop where it waits for something. */

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

  it('hears of a terminal that is gone as often as it is told', async () => {
    const child = spawn(process.execPath, [bin, 'extract', '--input', 'jsonl', '-o', 'twice.csv'], {cwd: folder});
    const status = statusOf(child);
    while (!readdirSync(folder).includes('.twice.csv.lock')) await sleep(5);
    for (let i = 0; i < 3; i++) child.kill('SIGHUP');
    expect(await status).toBe(129);
    expect(readdirSync(folder).filter((name) => /twice/.test(name))).toEqual([]);
  });
});
