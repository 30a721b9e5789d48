import {spawn, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/* The built program interrupted at any point, on a full disk, and while another run writes to the same file. */

const folder = mkdtempSync(join(tmpdir(), 'stance-resume-'));
afterAll(() => rmSync(folder, {recursive: true}));
const at = (name: string): string => join(folder, name);
const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
const bin = resolve('bin/stance.js');

const stance = (...args: string[]) =>
  spawnSync(process.execPath, [bin, 'extract', '-q', ...args], {encoding: 'utf8', timeout: 60_000, cwd: folder});

/** One line in fifty holds no article. */
const ARTICLES = 1000;
const story = (i: number): string =>
  `Mayor Ines Tarkov denied on Monday that bridge ${i} was unsafe.\n\n"It is safe," she said of bridge ${i}.`;
const line = (i: number): string => (i % 50 === 7 ? `{"id": "r${i}"}` : JSON.stringify({id: `r${i}`, text: story(i)}));
let whole = '';

beforeAll(() => {
  writeFileSync(at('in.jsonl'), Array.from({length: ARTICLES}, (_, i) => `${line(i)}\n`).join(''));
  const {status, stdout} = spawnSync(process.execPath, [bin, 'extract', '-q', '--format', 'jsonl', at('in.jsonl')], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    cwd: folder,
  });
  expect(status).toBe(3);
  whole = stdout;
}, 60_000);

describe('--resume', () => {
  it('loses no record and repeats none, killed twenty times', {timeout: 300_000}, async () => {
    const out = at('killed.jsonl');
    const args = (i: number) => ['extract', '-q', '-j', `${1 + (i % 2)}`, '--resume', '-o', out, at('in.jsonl')];
    let kills = 0;
    for (let i = 0; i < 20; i++) {
      const child = spawn(process.execPath, [bin, ...args(i)], {stdio: 'ignore', cwd: folder});
      const ended = new Promise<number | null>((done) => child.on('close', done));
      const before = sizeOf(out);
      const grown = Math.floor((whole.length / 100) * ((i * 79) % 100)) / 100;
      while (child.exitCode === null && sizeOf(out) <= before + grown) await sleep(2);
      child.kill('SIGKILL');
      if ((await ended) === null) kills++;
      expect(whole.startsWith(readFileSync(out, 'utf8').replace(/[^\n]*$/, ''))).toBe(true);
    }
    expect(kills).toBe(20);
    expect(stance('--resume', '-o', out, at('in.jsonl')).status).toBe(3);
    expect(readFileSync(out, 'utf8') === whole).toBe(true);
  });

  it('continues wherever the file was cut, and after its end', () => {
    const short = Array.from({length: 6}, (_, i) => `${JSON.stringify({id: `s${i}`, text: story(i)})}\n`).join('');
    writeFileSync(at('short.jsonl'), short);
    const out = at('cut.jsonl');
    stance('--resume', '-o', out, at('short.jsonl'));
    const full = readFileSync(out);
    const places = [
      full.length,
      full.length - 1,
      Math.floor(full.length / 2),
      full.indexOf(10) + 1,
      full.indexOf(10),
      5,
      0,
    ];
    for (const place of places) {
      truncateSync(out, place);
      expect(stance('--resume', '-o', out, at('short.jsonl')).status).toBe(0);
      expect(readFileSync(out).equals(full), `cut at ${place}`).toBe(true);
    }
  });

  it('gives the exit status of the whole job, earlier runs included', () => {
    writeFileSync(at('half.jsonl'), whole.slice(0, whole.lastIndexOf('\n', whole.length - 2) + 1));
    expect(stance('--resume', '-o', at('half.jsonl'), at('in.jsonl')).status).toBe(3);
  });

  it.each([
    [['--resume'], 'name it with -o'],
    [['--resume', '-o', 'x.csv'], 'name it with -o'],
    [['--resume', '-o', 'in.jsonl'], 'is read as well and would be lost'],
    [['--resume', '-o', 'copy.jsonl'], 'holds no records of stance'],
    [['--resume', '-o', 'other.jsonl'], 'is of other inputs'],
    [['--resume', '-o', 'longer.jsonl'], 'is of other inputs'],
    [['--resume', '-o', 'single.jsonl'], 'is of other inputs'],
    [['--resume', '-o', 'words.jsonl'], 'holds no records of stance'],
  ])('%j is wrong usage: %s', (args, message) => {
    const other = (id: string) => whole.replace(/"id":"r1"/, `"id":"${id}"`);
    writeFileSync(at('other.jsonl'), other('r1b').split('\n').slice(0, 9).join('\n').concat('\n'));
    writeFileSync(at('longer.jsonl'), whole + whole);
    writeFileSync(at('single.jsonl'), `${other('r1b').split('\n')[1]}\n`);
    writeFileSync(at('copy.jsonl'), readFileSync(at('in.jsonl')));
    writeFileSync(at('words.jsonl'), 'what somebody wrote');
    const before = args.map((name) => sizeOf(at(name)));
    const {status, stderr} = stance(...args, at('in.jsonl'));
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(args.map((name) => sizeOf(at(name)))).toEqual(before);
  });
});

describe('a file made in another way', () => {
  beforeAll(() => writeFileSync(at('few.jsonl'), [3, 7, 8, 9].map((i) => `${line(i)}\n`).join('')));
  const begin = (...args: string[]) => {
    expect(stance('-o', 'made.jsonl', ...args, 'few.jsonl').status).toBe(3);
    truncateSync(at('made.jsonl'), Math.floor(sizeOf(at('made.jsonl')) / 2));
  };
  const resume = (...args: string[]) => stance('--resume', '-o', 'made.jsonl', ...args, 'few.jsonl');

  it.each([
    [['--stance', 'deny'], [], 'with --stance deny'],
    [[], ['--stance', 'ncnd'], 'without --stance'],
    [['--stance', 'deny'], ['--stance', 'none'], 'with --stance deny'],
    [['--speaker', 'Tarkov'], ['--speaker', 'Mayor'], 'with --speaker Tarkov'],
    [[], ['--text'], 'without --text'],
    [['--explain'], [], 'with --explain'],
    [[], ['--thoughts'], 'without --thoughts'],
    [[], ['--provenance'], 'without --provenance'],
    [['--max-bytes', '5000'], [], 'with --max-bytes 5000'],
    [[], ['--shard', '1/2'], 'without --shard'],
  ])('is not continued: %j, then %j', (first, then, how) => {
    begin(...first);
    const before = readFileSync(at('made.jsonl'), 'utf8');
    const {status, stderr} = resume(...then);
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: `stance: made.jsonl: was begun ${how}, --resume goes on only with the same\n`,
    });
    expect(readFileSync(at('made.jsonl'), 'utf8')).toBe(before);
    expect(resume(...first).status).toBe(3);
  });

  it.each([
    [['--text'], [], 'with --text'],
    [[], ['--explain'], 'without --explain'],
    [[], ['--provenance'], 'without --provenance'],
  ])('is recognised by its records if the note is gone: %j, then %j', (first, then, how) => {
    begin(...first);
    rmSync(at('.made.jsonl.made'));
    expect(resume(...then).stderr).toContain(`was begun ${how}, `);
    expect(resume(...first).status).toBe(3);
  });

  it('is recognised by its records if it has other rules', () => {
    begin('--provenance');
    rmSync(at('.made.jsonl.made'));
    writeFileSync(
      at('made.jsonl'),
      readFileSync(at('made.jsonl'), 'utf8').replaceAll(/"rules":"\w+"/g, '"rules":"0123"'),
    );
    expect(resume('--provenance').stderr).toContain('with other rules (0123, these are ');
  });

  it('is continued if nothing that is printed differs', () => {
    begin('--stance', 'deny,none', '-j', '1');
    expect(resume('--stance', 'none', '--stance', 'deny', '-j', '2', '--timeout', '60').status).toBe(3);
  });

  it.each([
    [/"version":"[^"]*"/, '"version":"0.0.1"', 'was begun by version 0.0.1, this is '],
    [/"rules":"[^"]*"/, '"rules":"0123456789abcdef"', 'was begun with other rules (0123456789abcdef, these are '],
  ])('is not continued by another program: %s', (now, then, how) => {
    begin();
    const note = at('.made.jsonl.made');
    writeFileSync(note, readFileSync(note, 'utf8').replace(now, then));
    const {status, stderr} = resume();
    expect(status).toBe(2);
    expect(stderr).toContain(how);
    // Once started over, it is this program's.
    expect(stance('-o', 'made.jsonl', 'few.jsonl').status).toBe(3);
    expect(resume().status).toBe(3);
  });
});

describe('a loss of power', () => {
  it.each([
    ['after a whole record', (text: string) => text.lastIndexOf('\n', text.length / 2) + 1, ''],
    ['in the middle of one', (text: string) => text.lastIndexOf('\n', text.length / 2) + 40, ''],
    ['before others', (text: string) => text.lastIndexOf('\n', text.length / 2) + 1, `x\n${'y'.repeat(9)}`],
    ['at the start', () => 0, ''],
  ])('leaves NULs that are cut off with a warning: %s', (_, cutIn, behind) => {
    writeFileSync(at('torn.jsonl'), `${whole.slice(0, cutIn(whole))}${'\0'.repeat(9000)}${behind}`);
    const {status, stderr} = stance('--resume', '-o', 'torn.jsonl', at('in.jsonl'));
    expect(status).toBe(3);
    expect(stderr).toMatch(/^stance: torn\.jsonl: NULs follow the last whole record, .+\n$/);
    expect(readFileSync(at('torn.jsonl'), 'utf8') === whole).toBe(true);
  });

  it('is not assumed if a file of another kind holds NULs', () => {
    writeFileSync(at('binary'), '\0\0\0\x01 what another program wrote');
    expect(stance('--resume', '--format', 'jsonl', '-o', 'binary', at('in.jsonl')).status).toBe(2);
    expect(readFileSync(at('binary'), 'utf8')).toBe('\0\0\0\x01 what another program wrote');
  });
});

describe('a full disk', () => {
  it('is status 4, and leaves the whole records that were written', () => {
    const script = `ulimit -f 40; exec "${process.execPath}" "${bin}" extract -q -o full.jsonl ${at('in.jsonl')}`;
    const {status, stderr} = spawnSync('sh', ['-c', script], {encoding: 'utf8', cwd: folder});
    expect({status, stderr}).toMatchObject({status: 4});
    expect(stderr).toMatch(/^stance: full\.jsonl: is as large as a file may be here/);
    const left = readFileSync(at('full.jsonl'), 'utf8');
    expect(left.length).toBeGreaterThan(1000);
    expect(left.endsWith('\n') && whole.startsWith(left)).toBe(true);
    expect(stance('--resume', '-o', 'full.jsonl', at('in.jsonl')).status).toBe(3);
    expect(readFileSync(at('full.jsonl'), 'utf8') === whole).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('is status 4 on a device too', () => {
    const {status, stderr} = stance('--format', 'jsonl', '-o', '/dev/full', 'in.jsonl');
    expect({status, stderr}).toEqual({
      status: 4,
      stderr: 'stance: /dev/full: no space left on the disk, make room and run again\n',
    });
  });
});

describe('two runs with one output file', () => {
  it.each(['jsonl', 'csv'])(
    'are one too many: the second ends with status 4, the first is not disturbed (%s)',
    async (format) => {
      const out = at(`shared.${format}`);
      const child = spawn(process.execPath, [bin, 'extract', '-o', out, '--input', 'jsonl', '-'], {cwd: folder});
      const ended = new Promise((done) => child.on('close', done));
      child.stdin.write(`${line(0)}\n`);
      while (!readdirSync(folder).includes(`.shared.${format}.lock`)) await sleep(5);
      const {status, stderr} = stance('-o', out, 'in.jsonl');
      expect(status).toBe(4);
      expect(stderr).toContain(`another run writes to it (process ${child.pid})`);
      child.stdin.end(`${line(1)}\n`);
      expect(await ended).toBe(0);
      expect(readFileSync(out, 'utf8').match(/\bs1\b/g)).toHaveLength(format === 'csv' ? 2 : 4);
    },
  );

  it('leave no lock behind, and remove one whose process is dead', () => {
    writeFileSync(at('.stale.jsonl.lock'), `1 ${'other process'}`);
    writeFileSync(at('.stale.csv.lock'), '999999999 nowhere.example 1');
    const elsewhere = stance('-o', 'stale.csv', 'in.jsonl');
    expect(elsewhere.status).toBe(4);
    expect(elsewhere.stderr).toContain('on nowhere.example, remove');
    rmSync(at('.stale.jsonl.lock'));
    rmSync(at('.stale.csv.lock'));
    expect(readdirSync(folder).filter((name) => /\.lock|\.part/.test(name))).toEqual([]);
  });
});

describe('--shard', () => {
  it('gives parts that add up to the whole', () => {
    const parts = [1, 2, 3].map((i) => stance('--shard', `${i}/3`, '-o', `part${i}.jsonl`, at('in.jsonl')).status);
    expect(parts).toEqual([3, 3, 3]);
    const texts = [1, 2, 3].map((i) => readFileSync(at(`part${i}.jsonl`), 'utf8'));
    const sorted = (text: string) => text.trimEnd().split('\n').sort().join('\n');
    expect(sorted(texts.join('')) === sorted(whole)).toBe(true);
    for (const text of texts) expect(text.split('\n').length).toBeGreaterThan(ARTICLES / 4);
  });

  it('resumes its own part', () => {
    const all = readFileSync(at('part2.jsonl'), 'utf8');
    truncateSync(at('part2.jsonl'), Math.floor(all.length / 3));
    expect(stance('--shard', '2/3', '--resume', '-o', 'part2.jsonl', at('in.jsonl')).status).toBe(3);
    expect(readFileSync(at('part2.jsonl'), 'utf8') === all).toBe(true);
    expect(stance('--shard', '1/3', '--resume', '-o', 'part2.jsonl', at('in.jsonl')).status).toBe(2);
  });

  it.each(['0/3', '4/3', 'x', '1', '1/0'])('%s is wrong usage', (shard) => {
    expect(stance('--shard', shard, at('in.jsonl')).status).toBe(2);
  });
});
