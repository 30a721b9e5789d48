import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

/* The built program on a terminal, if the system can simulate one. */

const folder = mkdtempSync(join(tmpdir(), 'stance-terminal-'));
afterAll(() => rmSync(folder, {recursive: true}));
const simulated = spawnSync('script', ['-qec', 'exit 7', '/dev/null'], {stdio: 'ignore'}).status === 7;
writeFileSync(join(folder, 'a.txt'), 'Nothing is said here.');
writeFileSync(join(folder, 'b.txt'), 'Nor here.');

/** Each reading of the clock is a second later, so that the line is due at every record. */
const HASTE = `let now = 0; performance.now = () => (now += 1000);`;
const env = {
  ...process.env,
  NODE: process.execPath,
  BIN: resolve('bin/stance.js'),
  HASTE: `data:text/javascript,${encodeURIComponent(HASTE)}`,
};

/** What a person sees who types the command. */
const seen = (command: string): string => {
  const script = `stance() { "$NODE" --import "$HASTE" "$BIN" "$@"; }; ${command}`;
  return spawnSync('script', ['-qec', `sh -c '${script}'`, '/dev/null'], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 50_000,
  }).stdout;
};

describe.skipIf(!simulated)('a table on a terminal', () => {
  writeFileSync(join(folder, 'c.txt'), 'Mayor Ines Tarkov denied that the bridge was unsafe.');

  it.each([
    ['goes through PAGER', 'PAGER="sed s/^/paged:/" stance extract c.txt', /\r\x1b\[Kpaged:1 article.*paged: +deny/s],
    ['does not with --no-pager', 'PAGER="sed s/^/paged:/" stance extract --no-pager c.txt', /\x1b\[K1 article/],
    ['does not if PAGER is cat', 'PAGER=cat stance extract c.txt', /\x1b\[K1 article/],
    ['is shown even if the pager cannot be started', 'PAGER=no-such-pager stance extract c.txt', /\n1 article/],
    ['leaves progress to the time before', 'PAGER=cat stance extract -j 1 a.txt b.txt', /^\r1 of 2 .*\r\x1b\[K2 art/s],
    ['is what a pipe gets that asks for it, alone', 'stance extract --format table c.txt | cat', /^1 article/],
  ])('%s', (_, command, screen) => {
    expect(seen(`export COLUMNS=80 NO_COLOR=1; ${command}`)).toMatch(screen);
  });
});

describe.skipIf(!simulated)('the progress of a run', () => {
  it.each([
    'stance extract -j 1 --format jsonl a.txt b.txt > out.jsonl',
    'stance extract -j 1 -o out.jsonl a.txt b.txt',
    'stance extract -j 1 -o out.jsonl a.txt b.txt | cat',
  ])('is shown as files done of all: %s', (command) => {
    const screen = seen(command);
    expect(screen).toMatch(/\r1 of 2 files, 1 article, \d+ a second\x1b\[K/);
    expect(screen).toMatch(/\r2 of 2 files, 2 articles, \d+ a second, 100 %, 0 s left\x1b\[K/);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    'stance extract -j 1 --format jsonl a.txt b.txt | cat > out.jsonl',
    'stance extract -j 1 a.txt b.txt | cat > out.jsonl',
    'stance extract -q -j 1 -o out.jsonl a.txt b.txt',
  ])('is not shown in the way of another program, nor with -q: %s', (command) => {
    expect(seen(command)).toBe('');
  });
});
