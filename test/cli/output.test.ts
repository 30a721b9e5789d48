import {spawnSync} from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

/* The built program and its output file: never one of the inputs, never one that somebody else planted. */

const bin = resolve('bin/stance.js');
const DENIAL = 'Mayor Ines Tarkov denied that the bridge was unsafe.\n';
const LINE = `${JSON.stringify({text: DENIAL})}\n`;
let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stance-output-'));
  mkdirSync(at('in/empty'), {recursive: true});
  mkdirSync(at('elsewhere'));
  for (const [name, text] of Object.entries({
    'in/a.txt': DENIAL,
    'lines.jsonl': LINE,
    list: 'in/a.txt\n',
    'in/notes.jsonl': LINE,
  })) {
    writeFileSync(at(name), text);
  }
  symlinkSync('in/a.txt', at('link.txt'));
  linkSync(at('in/a.txt'), at('hard.csv'));
  symlinkSync('../elsewhere', at('in/linked'));
  symlinkSync('../still-to-come.csv', at('in/dangling.txt'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Runs a shell script in the folder, with `stance` as the program. */
const sh = (script: string, preload = '') =>
  spawnSync('sh', ['-c', `stance() { "$NODE" "$BIN" "$@"; }\n${script}`], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
    env: {...process.env, NODE: process.execPath, BIN: bin, ...(preload && {NODE_OPTIONS: `--import=${preload}`})},
  });

const contents = () =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => lstatSync(at(name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(at(name), 'utf8')]);

describe('an input', () => {
  it.each([
    'stance extract -o in/a.txt in/a.txt',
    'stance extract -o in/a.txt in',
    'stance extract --format jsonl -o in/a.txt in/',
    'stance clean -o ./in/../in/a.txt in',
    'stance extract -o link.txt in',
    'stance extract -o in/a.txt link.txt',
    'stance extract -o hard.csv in',
    'stance extract --input jsonl -o in/notes.jsonl - < in/notes.jsonl',
    'stance extract -o in/notes.jsonl --input jsonl /dev/stdin < in/notes.jsonl',
    'stance extract --files-from list -o list',
    'stance extract --files-from - -o list < list',
    'stance extract --files-from list -o hard.csv',
    'stance extract --format jsonl --input jsonl - < in/notes.jsonl >> in/notes.jsonl',
    'stance extract in >> in/a.txt',
  ])('is not overwritten: %s', (script) => {
    const before = contents();
    const {status, stderr} = sh(script);
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /^stance: \S+.*: is read as well and would be lost, name another file to write to\n$/,
      ),
    });
    expect(contents()).toEqual(before);
  });

  it.each([
    'stance extract -o in/new.txt in',
    'stance extract --format jsonl -o in/empty/new.html in',
    'stance extract --format csv -o elsewhere/new.htm in',
    'stance clean -o in/linked/new.txt in',
    'stance extract -o still-to-come.csv in',
    'stance extract -o gone.txt in/a.txt gone.txt',
  ])('may also be a file that the next run would read: %s', (script) => {
    const before = contents();
    expect(sh(script).status).toBe(2);
    expect(contents()).toEqual(before);
  });

  it.each([
    'stance extract -o in/new.csv in/a.txt',
    'stance extract --format json -o in/new.txt in/a.txt',
    'stance extract -o in/notes.jsonl in/a.txt',
    'stance extract --format json -o new.txt in/a.txt',
    'stance extract -q -o /dev/null in/a.txt /dev/null',
    'stance extract in/a.txt >> in/notes.jsonl',
  ])('is no other file: %s', (script) => {
    expect(sh(script)).toMatchObject({status: 0, stderr: ''});
  });
});

describe('-o', () => {
  it.each(['json', 'jsonl'])('- is standard output (%s)', (format) => {
    const {status, stdout} = sh(`stance extract --format ${format} -o - in/a.txt`);
    expect(status).toBe(0);
    expect(stdout).toBe(sh(`stance extract --format ${format} in/a.txt`).stdout);
    expect(existsSync(at('-'))).toBe(false);
  });

  it.each(['csv', 'jsonl'])('with a dangling link writes the file that it names (%s)', (format) => {
    symlinkSync('elsewhere/further', at('first'));
    symlinkSync(`far.${format}`, at('elsewhere/further'));
    expect(sh(`stance extract --format ${format} -o first in/a.txt`).status).toBe(0);
    expect(lstatSync(at('first')).isSymbolicLink() && lstatSync(at('elsewhere/further')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at(`elsewhere/far.${format}`), 'utf8')).toContain('deny');
    expect(sh(`stance extract -q --format ${format} -o first in/a.txt gone.txt`).status).toBe(3);
    expect(lstatSync(at('first')).isSymbolicLink()).toBe(true);
  });

  it('with circular links, or one into no directory, is status 4', () => {
    symlinkSync('round', at('circle'));
    symlinkSync('circle', at('round'));
    symlinkSync('no/such/place', at('lost'));
    expect(sh('stance extract -o round in/a.txt')).toMatchObject({
      status: 4,
      stderr: 'stance: round: links that lead in a circle, name the file itself\n',
    });
    expect(sh('stance extract -o lost in/a.txt').status).toBe(4);
  });

  it('writes an empty file for an empty list, also over an old one', () => {
    writeFileSync(at('old.jsonl'), LINE);
    expect(sh(': | stance extract --files-from - -o old.jsonl').status).toBe(0);
    expect(readFileSync(at('old.jsonl'), 'utf8')).toBe('');
  });
});

describe('a file that somebody planted next to the output', () => {
  it.each(['csv', 'jsonl'])(
    'does not lead to another file, even with the process number in its name (%s)',
    (format) => {
      const script = `for name in .out.${format}.lock.$$ .out.${format}.$$.part .out.${format}.lock.$$.old; do ln -s in/a.txt "$name"; done
      exec "$NODE" "$BIN" extract -o out.${format} list`;
      expect(sh(script).status).toBe(0);
      expect(readFileSync(at('in/a.txt'), 'utf8')).toBe(DENIAL);
    },
  );

  it.each(['part', 'lock'])('is not followed if its name was guessed (%s)', (kind) => {
    const known = `import crypto from 'node:crypto'; import {syncBuiltinESMExports} from 'node:module';
      crypto.randomBytes = (n) => Buffer.alloc(n, 7); syncBuiltinESMExports();`;
    symlinkSync('in/a.txt', at(`.out.csv.0707070707070707.${kind}`));
    const preload = `data:text/javascript,${encodeURIComponent(known)}`;
    expect(sh('stance extract -o out.csv list', preload)).toMatchObject({
      status: 4,
      stderr: 'stance: out.csv: could not be written (EEXIST), choose another place\n',
    });
    expect(readFileSync(at('in/a.txt'), 'utf8')).toBe(DENIAL);
    expect(existsSync(at('out.csv'))).toBe(false);
  });

  it('is not read as a lock', () => {
    const foreign = '999999999 nowhere.example 1';
    writeFileSync(at('elsewhere/foreign'), foreign);
    symlinkSync('elsewhere/foreign', at('.out.csv.lock'));
    expect(sh('stance extract -o out.csv list').status).toBe(0);
    expect(sh('mkfifo .out.csv.lock && stance extract -o out.csv list').status).toBe(0);
    expect(readFileSync(at('elsewhere/foreign'), 'utf8')).toBe(foreign);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
