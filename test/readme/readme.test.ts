import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {blocks, readme} from './readme-blocks.js';

/*
 * The README and the guides of rooms are true: their commands run, on the built program, and what they show is what is
 * printed. The two set-up commands, which install, are run by .ci/run.
 */

const SET_UP = 'Set up';
const hasJq = spawnSync('jq', ['--version']).status === 0;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stance-readme-'));
  const bin = resolve('bin/stance.js');
  writeFileSync(join(folder, 'stance'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, {mode: 0o755});
  for (const name of ['fixtures', 'bin', 'node_modules']) symlinkSync(resolve(name), join(folder, name));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('the README', () => {
  const commands = blocks.filter((b) => b.language === 'sh' && b.heading !== SET_UP);
  const screens = blocks.filter((b) => b.language === 'console');

  it('has two set-up commands, each of which installs for itself', () => {
    const setUp = blocks.filter((b) => b.heading === SET_UP).map((b) => b.text);
    expect(setUp).toHaveLength(2);
    for (const command of setUp) expect(command).toMatch(/^npm ci && .+$/);
    expect(setUp[0]).toContain('extract fixtures/articles');
    expect(setUp[1]).toContain('npm test');
  });

  const engine = (text: string): string | null => /^(parallel|duckdb)\b/m.exec(text)?.[0] ?? null;

  it.each(commands.map((b) => b.text).filter((text) => !engine(text)))('runs: %s', (text) => {
    const runnable = text.split('\n').filter((line) => hasJq || !/\bjq\b/.test(line));
    expect(run(runnable.join('\n')).stderr).toBe('');
  });

  for (const text of commands.map((b) => b.text).filter(engine)) {
    const isThere = spawnSync(engine(text)!, ['--version']).status === 0;
    it.skipIf(!isThere)(`runs where ${engine(text)} is: ${text}`, () => {
      expect(run(text).stderr).toBe('');
    });
  }

  it.each(screens.map((b) => [b.text.split('\n')[0] ?? '', b.text] as const))(
    'shows what is printed: %s',
    (_, text) => {
      const [first = '', ...shown] = text.split('\n');
      expect(first).toMatch(/^\$ stance /);
      expect(run(first.slice(2)).stdout.trimEnd().split('\n')).toEqual(shown);
    },
  );

  it('has a problem matcher that reads what a gate says', () => {
    const [matcher = '{}'] = blocks.filter((b) => b.language === 'json').map((b) => b.text);
    const {regexp} = JSON.parse(matcher).problemMatcher[0].pattern[0];
    const {stderr} = run(
      'stance extract -o s.jsonl --fail-on-shown deny --speaker Munk fixtures/articles/three-stances || true',
    );
    const [line = ''] = stderr.split('\n');
    expect(new RegExp(regexp).exec(line)?.slice(1)).toEqual([
      'fixtures/articles/three-stances/input.txt',
      '1',
      '1',
      'deny: Thora Munk denies: plan to sell the castle',
    ]);
  });

  it('can be read in one sitting', () => expect(readme.split('\n').length).toBeLessThanOrEqual(250));

  it('names only files that are there', () => {
    const names = [...readme.matchAll(/`((?:src|test|fixtures|bin)\/[\w./-]+)`/g)].map((m) => m[1]!);
    expect(names.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('shows the library as it is', () => {
    const example = blocks.find((b) => b.heading === 'Library')?.text ?? '';
    const plain = example
      .split('\n')
      .filter((line) => !line.startsWith('import type'))
      .join('\n');
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', plain], {encoding: 'utf8'});
    expect(printed).toMatch(/\S/);
  });

  it('is kept by package.json: the licence, the versions of node, the scripts', () => {
    const {license, engines, scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(readFileSync('LICENSE', 'utf8')).toContain(`${license} License`);
    expect(engines.node).toContain('20');
    for (const [, script] of readme.matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    expect(readdirSync('.')).toContain('package-lock.json');
  });
});

function run(command: string): {stdout: string; stderr: string} {
  const {status, stdout, stderr} = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, COLUMNS: '100', NO_COLOR: '1'},
  });
  expect(status, `${command}\n${stderr}`).toBe(0);
  return {stdout, stderr};
}
