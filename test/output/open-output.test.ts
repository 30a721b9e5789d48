import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {type OutputOptions, openOutput} from '../../src/output/open-output.js';
import {captured} from '../builders/captured.js';

const root = mkdtempSync(join(tmpdir(), 'stance-output-'));
afterAll(() => rmSync(root, {recursive: true}));
const folder = join(root, 'out');
beforeEach(() => {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
});
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const textOf = (name: string): string => readFileSync(at(name), 'utf8');
const all = (): string[] => readdirSync(folder).sort();
const signal = new AbortController().signal;

const open = (name: string | null, options: OutputOptions) =>
  openOutput(name === null ? null : at(name), options, {io: captured(), signal});
const WHOLE = {whole: true};
const GROWING = {whole: false};
const keeping = (bytes: number): OutputOptions => ({whole: false, keep: async () => bytes});

describe('a whole file', () => {
  it('appears under its name when it is finished, with nothing next to it', async () => {
    const output = await open('a.csv', WHOLE);
    await output.write('a\n');
    expect(existsSync(at('a.csv'))).toBe(false);
    await output.finish();
    expect(textOf('a.csv')).toBe('a\n');
    expect(all()).toEqual(['a.csv']);
  });

  it('leaves the old file until then', async () => {
    put('a.csv', 'old');
    const output = await open('a.csv', WHOLE);
    await output.write('new');
    expect(textOf('a.csv')).toBe('old');
    await output.finish();
    expect(textOf('a.csv')).toBe('new');
  });

  it('leaves the old file and nothing else when abandoned', async () => {
    put('a.csv', 'old');
    for (const name of ['a.csv', 'b.csv']) {
      const output = await open(name, WHOLE);
      await output.write('new');
      await output.abandon();
    }
    expect(all()).toEqual(['a.csv']);
    expect(textOf('a.csv')).toBe('old');
  });

  it('keeps the permissions of the old file', async () => {
    chmodSync(put('a.csv', 'old'), 0o640);
    const output = await open('a.csv', WHOLE);
    await output.finish();
    expect(statSync(at('a.csv')).mode & 0o777).toBe(0o640);
  });

  it('is written through a link, which stays', async () => {
    put('real.csv', 'old');
    symlinkSync('real.csv', at('link.csv'));
    const output = await open('link.csv', WHOLE);
    await output.write('new');
    await output.finish();
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
    expect(textOf('real.csv')).toBe('new');
  });
});

describe('a dangling link', () => {
  it.each([
    ['whole', WHOLE],
    ['growing', GROWING],
    ['going on', keeping(0)],
  ])('stays, and the file that it names is written: %s', async (_, options) => {
    symlinkSync('real.jsonl', at('link.jsonl'));
    const output = await open('link.jsonl', options);
    await output.write('1\n');
    await output.finish();
    expect(lstatSync(at('link.jsonl')).isSymbolicLink()).toBe(true);
    expect(textOf('real.jsonl')).toBe('1\n');
    expect(all()).toEqual(['link.jsonl', 'real.jsonl']);
  });
});

describe('a growing file', () => {
  it('replaces the old file, and holds each record once it is written', async () => {
    put('a.jsonl', 'old\nolder\n');
    const output = await open('a.jsonl', GROWING);
    await output.write('1\n');
    await output.write('2\n');
    await output.finish();
    expect(textOf('a.jsonl')).toBe('1\n2\n');
    expect(all()).toEqual(['a.jsonl']);
  });

  it.each([
    ['whole records', '1\n2\n', '1\n2\n'],
    ['a record that was cut', '1\n2', '1\n'],
    ['a cut record alone', '1', ''],
    ['nothing', '', ''],
    ['a cut record longer than is read at once', `1\n${'2'.repeat(1 << 17)}`, '1\n'],
    ['a cut record alone, longer than is read at once', '2'.repeat((1 << 17) + 5), ''],
    ['a record that ends where a block begins', `1\n${'2'.repeat((1 << 16) - 1)}`, '1\n'],
  ])('keeps whole records when abandoned: %s', async (_, written, kept) => {
    const output = await open('a.jsonl', GROWING);
    await output.write(written);
    await output.abandon();
    expect(textOf('a.jsonl') === kept).toBe(true);
    expect(all()).toEqual(['a.jsonl']);
  });
});

describe('a continued file', () => {
  it.each([
    [2, '1\n', '1\n3\n'],
    [4, '1\n2\n', '1\n2\n3\n'],
    [0, '', '3\n'],
  ])('keeps the first %i bytes', async (bytes, kept, whole) => {
    put('a.jsonl', '1\n2\ncut');
    const output = await open('a.jsonl', keeping(bytes));
    await output.write('3\n');
    await output.finish();
    expect(textOf('a.jsonl')).toBe(whole);
    expect(whole.startsWith(kept)).toBe(true);
  });

  it('stays as it is when abandoned before anything is written', async () => {
    put('a.jsonl', '1\n2\ncut');
    const output = await open('a.jsonl', keeping(2));
    await output.write('');
    await output.abandon();
    expect(textOf('a.jsonl')).toBe('1\n2\ncut');
    expect(all()).toEqual(['a.jsonl']);
  });

  it('ends after the kept bytes if nothing is written', async () => {
    put('a.jsonl', '1\n2\ncut');
    const output = await open('a.jsonl', keeping(2));
    await output.finish();
    expect(textOf('a.jsonl')).toBe('1\n');
  });

  it('keeps whole records when abandoned', async () => {
    put('a.jsonl', '1\n2\n');
    const output = await open('a.jsonl', keeping(2));
    await output.write('3\n');
    await output.write('4');
    await expect.poll(() => textOf('a.jsonl')).toBe('1\n3\n4');
    await output.abandon();
    expect(textOf('a.jsonl')).toBe('1\n3\n');
  });

  it('that vanishes meanwhile is an output error', async () => {
    put('a.jsonl', '1\n2\n');
    const output = await open('a.jsonl', keeping(2));
    rmSync(at('a.jsonl'));
    await expect(output.write('3\n')).rejects.toMatchObject({name: 'OutputError'});
    await output.abandon();
    expect(all()).toEqual([]);
  });

  it('asks how much to keep once nobody else can write', async () => {
    put('a.jsonl', '1\n');
    const asked: string[][] = [];
    const keep = async () => {
      asked.push(all().filter((name) => name.endsWith('.lock')));
      return 2;
    };
    const output = await open('a.jsonl', {whole: false, keep});
    await output.finish();
    expect(asked).toEqual([[expect.stringContaining('a.jsonl')]]);
  });

  it.each([
    ['whole', WHOLE],
    ['growing', GROWING],
    ['going on', keeping(2)],
  ])('reports when it belongs to this run: %s', async (_, options) => {
    put('a.jsonl', '1\n');
    const begun: string[] = [];
    const output = await open('a.jsonl', {...options, begun: async (target) => void begun.push(target)});
    expect(begun).toEqual([realpathSync(at('a.jsonl'))]);
    await output.abandon();
  });

  it('leaves no lock if asking how much to keep fails', async () => {
    put('a.jsonl', '1\n');
    const keep = () => Promise.reject(new TypeError('fault'));
    await expect(open('a.jsonl', {whole: false, keep})).rejects.toThrow('fault');
    expect(all()).toEqual(['a.jsonl']);
  });
});

describe('one run at a time', () => {
  it.each([
    ['whole', WHOLE],
    ['growing', GROWING],
    ['going on', keeping(0)],
  ])('holds a file that is %s until it has finished or abandoned it', async (_, options) => {
    for (const end of ['finish', 'abandon'] as const) {
      const output = await open('a.jsonl', options);
      expect(all().some((name) => name.endsWith('.lock'))).toBe(true);
      await output.write('1\n');
      await output[end]();
      expect(all().filter((name) => name !== 'a.jsonl')).toEqual([]);
    }
  });
});

describe('a place that cannot be written', () => {
  it.each([
    ['a folder', 'sub', 'OutputError', 'is a directory, name a file'],
    ['a folder that does not exist', 'gone/a.csv', 'OutputError', 'no such directory, make it first'],
    ['a folder that is a file', 'file/a.csv', 'OutputError', 'no such directory, make it first'],
    ['a packed file', 'a.csv.gz', 'UsageError', 'nothing is written packed, leave out -o and pipe to gzip'],
    ['a packed file, loudly', 'a.csv.GZ', 'UsageError', 'nothing is written packed, leave out -o and pipe to gzip'],
  ])('is reported: %s', async (_, name, kind, message) => {
    mkdirSync(at('sub'));
    put('file', '');
    for (const options of [WHOLE, GROWING]) {
      await expect(open(name, options)).rejects.toMatchObject({name: kind, message: `${at(name)}: ${message}`});
    }
    expect(all()).toEqual(['file', 'sub']);
  });

  // Root may write everything: permission is denied only to other users.
  it.skipIf(process.getuid?.() === 0)('says so: a file that may not be written', async () => {
    chmodSync(put('a.csv', 'old'), 0o444);
    await expect(open('a.csv', WHOLE)).rejects.toThrow('permission denied');
    expect(all()).toEqual(['a.csv']);
  });
});

describe('an output that is not a regular file', () => {
  it('standard output takes all, and stays open', async () => {
    const io = captured();
    const output = await openOutput(null, WHOLE, {io, signal});
    await output.write('a');
    await output.write('b');
    await output.finish();
    await output.abandon();
    expect(io.out()).toBe('ab');
    expect(io.stdout.writableEnded).toBe(false);
  });

  it('a file may have "gz" in its name', async () => {
    const output = await open('a.gz.csv', WHOLE);
    await output.finish();
    expect(all()).toEqual(['a.gz.csv']);
  });

  // A pipe made here, not a device: a bug in the code under test might replace it.
  const pipe = (flags: number): number => {
    execFileSync('mkfifo', [at('pipe')]);
    return openSync(at('pipe'), flags | constants.O_NONBLOCK);
  };

  it('a pipe is written as it is', async () => {
    const reader = pipe(constants.O_RDWR);
    const output = await open('pipe', WHOLE);
    await output.write('ab');
    await output.finish();
    const bytes = Buffer.alloc(9);
    expect(bytes.toString('latin1', 0, readSync(reader, bytes))).toBe('ab');
    closeSync(reader);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    expect(all()).toEqual(['pipe']);
  });

  it('a pipe that nobody reads any more is an error, but not when abandoned', async () => {
    const reader = pipe(constants.O_RDONLY);
    const [output, given] = [await open('pipe', GROWING), await open('pipe', GROWING)];
    closeSync(reader);
    await output.write('a');
    await expect(output.finish()).rejects.toMatchObject({name: 'ClosedPipe'});
    await given.write('a');
    await given.abandon();
  });
});
