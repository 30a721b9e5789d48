import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough, Readable, Writable} from 'node:stream';
import {Ajv2020} from 'ajv/dist/2020.js';
import {parse} from 'csv-parse/sync';
import {afterAll, describe, expect, it} from 'vitest';
import {main} from '../../src/cli/cli.js';
import {analyze} from '../../src/index.js';
import {toCodePoints} from '../../src/record/code-points.js';
import {givenRules} from '../../src/rules/compare/index.js';
import {rules} from '../../src/rules/index.js';
import type {Io} from '../../src/terminal/io.js';
import {type Captured, captured} from '../builders/captured.js';

const DENIAL = 'Mayor Ines Tarkov denied that the bridge was unsafe.';
const directory = mkdtempSync(join(tmpdir(), 'stance-main-'));
afterAll(() => rmSync(directory, {recursive: true}));
const at = (name: string) => join(directory, name);
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function stance(argv: readonly string[], over: Partial<Io> = {}): Promise<Ran> {
  const io: Captured = {...captured(), ...over};
  const status = await main(argv, io);
  return {status, out: io.out(), err: io.err()};
}

const piped = (text: string): Io['stdin'] => Readable.from([Buffer.from(text)]);
const brokenBy = (code: string): Io['stdout'] =>
  new Writable({write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), {code}))});
const terminal = (): Io['stdin'] => Object.assign(new PassThrough(), {isTTY: true});

describe('help and version', () => {
  it.each([
    ['--version'],
    ['--help'],
    ['extract', '--help'],
    ['clean', '--help'],
    ['rules', '--help'],
    ['schema', '--help'],
    ['completion', '--help'],
    ['man', '--help'],
    ['help', 'clean'],
  ])('stance %s %s is no error', async (...argv) => {
    const {status, out, err} = await stance(argv);
    expect({status, err}).toEqual({status: 0, err: ''});
    if (argv.includes('--help')) expect(out.match(/^ {2}\$ .*stance/gm)).toHaveLength(2);
  });

  it.each([[[]], [['extract']], [['clean']]])('stance %s alone on a terminal shows help, status 2', async (argv) => {
    const {status, out, err} = await stance(argv, {stdin: terminal()});
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(err).toMatch(/^Usage: stance/);
  });
});

describe('wrong usage', () => {
  it.each([
    [['extract', '--fromat', 'json'], '--format'],
    [['extract', '--format', 'jsno'], 'json'],
    [['extract', '--stance', 'deny,asert'], 'assert'],
    [['extract', '--fail-on', 'nncd'], 'ncnd'],
    [['extract', '--encoding', 'utf9'], 'utf-8'],
    [['extract', '--encoding', 'qqqqqqqqqqqq'], 'windows-1252'],
    [['extract', '--max-bytes', '0'], '20000000'],
    [['extract', '-o', 'packed.jsonl.gz', '-'], 'gzip'],
    [['extract', '--files-from', 'gone.list'], 'check the path'],
    [['extract', '--files-from', '-', '-'], 'once'],
    [['rules', 'caption-credit'], 'boilerplate/caption-credit'],
    [['rules', 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'], 'stance rules'],
    [['extarct'], 'extract'],
    [['article.txt'], 'stance extract FILE'],
  ])('%j: one line that names %s, status 2', async (argv, advice) => {
    const {status, out, err} = await stance(argv);
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(err).toMatch(/^stance: .+\n$/);
    expect(err).toContain(advice);
  });
});

describe('an input', () => {
  it.each([
    [['extract', '-o', at('own.jsonl'), at('own.jsonl')]],
    [['extract', '-o', at('link.jsonl'), '-', at('own.jsonl')]],
    [['clean', '-o', `${directory}/./own.jsonl`, at('own.jsonl')]],
  ])('is not overwritten: stance %j', async (argv) => {
    const text = `${JSON.stringify({text: DENIAL})}\n`;
    file('own.jsonl', text);
    if (!existsSync(at('link.jsonl'))) symlinkSync(at('own.jsonl'), at('link.jsonl'));
    const {status, err} = await stance(argv);
    expect(status).toBe(2);
    expect(err).toMatch(/own\.jsonl|link\.jsonl/);
    expect(readFileSync(at('own.jsonl'), 'utf8')).toBe(text);
  });
});

describe('stance clean', () => {
  const text = 'Bridge reopens\n\nThe bridge was reopened on Friday.\n\nSign up for our newsletter\n';

  it('prints the article of one file bare, those of several under their names', async () => {
    const {out} = await stance(['clean'], {stdin: piped(text)});
    expect(out).toBe('Bridge reopens\n\nThe bridge was reopened on Friday.\n');
    const several = await stance(['clean', file('c1.txt', text), file('c2.txt', ''), 'gone.txt']);
    expect(several.out).toBe(`==> ${at('c1.txt')} <==\n${out}\n==> ${at('c2.txt')} <==\n`);
    expect(several.status).toBe(3);
  });

  it('shows what was dropped, where, and by which rule', async () => {
    const {out} = await stance(['clean', '--dropped'], {stdin: piped(`😀 ${text}`)});
    expect(out).toMatch(/newsletter \[boilerplate\/newsletter\] 54-80\n {2}Sign up/);
    expect((await stance(['clean', '--dropped'], {stdin: piped('A bridge.')})).out).toContain('nothing was left out');
  });
});

describe('formats', () => {
  it('reads standard input without a path, and prints JSON unless to a terminal', async () => {
    const {out} = await stance(['extract'], {stdin: piped(DENIAL)});
    expect(JSON.parse(out)).toMatchObject([{source: '-', statements: [{id: 's1', stance: 'deny'}]}]);
  });

  it('prints an empty array for an empty list', async () => {
    const {out, status} = await stance(['extract', '--files-from', file('none.list', '')]);
    expect({out, status}).toEqual({out: '[]\n', status: 0});
  });

  it('prints CSV that another program reads', async () => {
    const {out} = await stance(['extract', '--format', 'csv', file('a "b", c.txt', `${DENIAL}\n`)]);
    expect(parse(out, {columns: true})).toMatchObject([
      {source: at('a "b", c.txt'), id: 's1', stance: 'deny', start: '0'},
    ]);
  });

  it('prints a table on a terminal, coloured, unless NO_COLOR asks otherwise', async () => {
    const stdout = (io: Captured) => Object.assign(io.stdout, {isTTY: true, columns: 90});
    const bright = captured();
    await main(['extract', file('t.txt', DENIAL)], {...bright, stdout: stdout(bright)});
    expect(bright.out()).toContain('\x1b[31m');
    const plain = captured();
    await main(['extract', at('t.txt')], {...plain, stdout: stdout(plain), env: {NO_COLOR: '1'}});
    expect(plain.out()).toContain('deny');
    expect(plain.out()).not.toContain('\x1b');
  });

  it('takes the format of a file from its name', async () => {
    await stance(['extract', file('n.txt', DENIAL), '-o', at('n.jsonl')]);
    expect(JSON.parse(readFileSync(at('n.jsonl'), 'utf8'))).toMatchObject({part: 1});
  });

  it('adds text, thoughts and reasons only if asked', async () => {
    const plain = JSON.parse((await stance(['extract'], {stdin: piped(DENIAL)})).out)[0];
    expect(plain.text).toBeUndefined();
    expect(plain.statements[0].because).toBeUndefined();
    const full = JSON.parse((await stance(['extract', '--text', '--explain'], {stdin: piped(DENIAL)})).out)[0];
    expect(full.text).toBe(DENIAL);
    expect(full.statements[0].because.stance).toMatch(/\.$/);
  });
});

describe('the contract', () => {
  const texts = [DENIAL, '😀 Ines Tarkov 😀 said: "The 😀 bridge is safe."', '', '"""', 'x'];

  it('is what stance schema says', async () => {
    const validate = new Ajv2020({strict: false}).compile(JSON.parse((await stance(['schema'])).out));
    for (const text of texts) {
      const {out} = await stance(['extract', '--format', 'jsonl', '--explain', '--text', '--provenance'], {
        stdin: piped(text),
      });
      expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    }
    const {out} = await stance(['extract', '--format', 'jsonl', 'gone.txt']);
    expect(validate(JSON.parse(out))).toBe(true);
  });

  it('is what stance schema says of claims and of positions on one', async () => {
    const validating = async (record: string) =>
      new Ajv2020({strict: false}).compile(JSON.parse((await stance(['schema', record])).out));
    const files = texts.map((text, i) => file(`schema-${i}.txt`, text));
    for (const [record, ...flags] of [
      ['claim'],
      ['claim', '--by', 'speaker'],
      ['claim', '--by', 'source'],
      ['position', '--claim', 'The bridge is safe'],
    ]) {
      const validate = await validating(record!);
      for (const more of [[], ['--explain']]) {
        const {out} = await stance(['compare', '-q', '--format', 'jsonl', ...flags, ...more, ...files.slice(0, 2)]);
        const lines = out.trimEnd().split('\n');
        for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
        expect(out.includes('"because"')).toBe(more.length > 0);
      }
    }
    expect((await stance(['schema', 'claims'])).err).toContain("schema does not know 'claims', did you mean claim?");
  });

  it.each(texts)('is the same from the library but for the unit of spans: %s', async (text) => {
    const {out} = await stance(['extract'], {stdin: piped(text)});
    expect(JSON.parse(out)).toEqual(analyze(text).map(toCodePoints(text)));
  });
});

describe('stance rules', () => {
  it('prints every rule, as text and as JSON', async () => {
    const {out} = await stance(['rules']);
    const all = [...rules, ...givenRules].map(({id}) => id);
    for (const id of all) expect(out).toContain(`${id}\n`);
    expect(new Set(all).size).toBe(all.length);
    expect(JSON.parse((await stance(['rules', '--format', 'json'])).out)).toHaveLength(all.length);
  });

  it('prints one in full', async () => {
    const [rule] = rules;
    const {out} = await stance(['rules', rule!.id], {env: {COLUMNS: '9999'}});
    expect(out).toContain(rule!.doc);
    expect(out).toContain(rule!.examples.no[0]!.why);
    expect(out).toContain('"stage": "clean"');
  });
});

describe('stance parse --debug', () => {
  it('names the rules that settled each word, as a column and as JSON', async () => {
    const {out} = await stance(['parse', '--debug'], {stdin: piped(DENIAL)});
    expect(out).toMatch(/^word .* rules$/m);
    expect(out).toMatch(/^denied .* verb\/of-subject$/m);
    const {tokens} = JSON.parse((await stance(['parse', '--debug', '--format', 'jsonl'], {stdin: piped(DENIAL)})).out);
    expect(tokens[3].rules).toEqual(['verb/of-subject']);
  });

  it('is asked for', async () => {
    const {out} = await stance(['parse'], {stdin: piped(DENIAL)});
    expect(out).not.toContain('verb/of-subject');
    expect((await stance(['parse', '--format', 'jsonl'], {stdin: piped(DENIAL)})).out).not.toContain('"rules"');
  });
});

describe('output that cannot be written', () => {
  it('is silent if the reader has gone', async () => {
    const {status, err} = await stance(['extract', '--format', 'jsonl'], {
      stdin: piped(DENIAL),
      stdout: brokenBy('EPIPE'),
    });
    expect({status, err}).toEqual({status: 0, err: ''});
  });

  it.each(['ENOSPC', 'EACCES', 'EIO'])('is status 4: %s', async (code) => {
    const {status, err} = await stance(['extract'], {stdin: piped(DENIAL), stdout: brokenBy(code)});
    expect(status).toBe(4);
    expect(err).toMatch(/^stance: standard output: .+, .+\n$/);
  });

  it('leaves no draft behind', async () => {
    await stance(['extract', 'gone.txt', '-o', at('whole.json')]);
    expect(readdirSync(directory).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s stops after a whole record, status %i', async (name, expected) => {
    const io = captured();
    const listeners = new Map<string, () => void>();
    const stdout = new Writable({
      write: (chunk, encoding, done) => {
        listeners.get(name)?.();
        io.stdout.write(chunk, encoding, done);
      },
    });
    const paths = Array.from({length: 5}, (_, i) => file(`signal-${i}.txt`, DENIAL));
    const status = await main(['extract', '--format', 'jsonl', ...paths], {
      ...io,
      stdout,
      once: (signal, listener) => listeners.set(signal, listener),
    });
    expect(status).toBe(expected);
    expect(
      io
        .out()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).part),
    ).toEqual([1]);
  });

  it('stops waiting for standard input', async () => {
    const {status} = await stance(['extract'], {
      stdin: new PassThrough(),
      once: (signal, listener) => signal === 'SIGINT' && setTimeout(listener, 10),
    });
    expect(status).toBe(130);
  });
});

it('waits for a slow reader', async () => {
  let waiting = 0;
  let most = 0;
  const stdout = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      most = Math.max(most, ++waiting);
      setTimeout(() => {
        waiting--;
        done();
      }, 2);
    },
  });
  const paths = Array.from({length: 8}, () => file('slow.txt', DENIAL));
  await main(['extract', '--format', 'jsonl', ...paths], {...captured(), stdout});
  expect(most).toBe(1);
  expect(stdout.writableLength).toBe(0);
});

describe.each([['--help'], ['--version'], ['--version', '--json'], ['extract', '--help']])(
  'stance %s %s',
  (...argv) => {
    it('is status 4 if the disk is full, and silent if nobody reads', async () => {
      const words = argv.filter((word) => word !== undefined);
      const full = await stance(words, {stdout: brokenBy('ENOSPC')});
      expect(full.status).toBe(4);
      expect(full.err).toMatch(/^stance: standard output: no space left .+\n$/);
      expect(await stance(words, {stdout: brokenBy('EPIPE')})).toMatchObject({status: 0, err: ''});
    });
  },
);
