import {spawnSync} from 'node:child_process';
import {mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';

it.each(readdirSync('dist').filter((name) => /\.m?js$/.test(name)))(
  '%s loads no rare part of Node at its start',
  (name) => {
    expect(readFileSync(`dist/${name}`, 'utf8')).not.toMatch(
      /from ?["']node:(?:child_process|crypto|net|tty|zlib)["']/,
    );
  },
);

it('one article, from file to file, takes none of them', () => {
  const print = "process.on('exit', () => process._rawDebug(process.moduleLoadList.join('\\n')))";
  const folder = mkdtempSync(join(tmpdir(), 'stance-on-demand-'));
  try {
    writeFileSync(join(folder, 'print.cjs'), print);
    const out = openSync(join(folder, 'out.json'), 'w');
    const args = ['--require', join(folder, 'print.cjs'), 'bin/stance.js', 'extract', '--format', 'json'];
    const {stderr, status} = spawnSync(process.execPath, [...args, 'fixtures/articles/refusals/input.txt'], {
      encoding: 'utf8',
      stdio: ['ignore', out, 'pipe'],
    });
    expect(status).toBe(0);
    const loaded = stderr.split('\n').map((line) => line.replace('NativeModule ', ''));
    expect(loaded).toContain('stream');
    // a pipe that is written to needs net
    for (const rare of ['child_process', 'crypto', 'perf_hooks', 'tty', 'worker_threads', 'zlib', 'fs/promises'])
      expect(loaded).not.toContain(rare);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
