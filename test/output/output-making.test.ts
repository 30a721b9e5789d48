import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {type Making, makingOf, noteMaking, refuseOtherMaking} from '../../src/cli/output-making.js';
import type {Fields} from '../../src/read/record-fields.js';

const root = mkdtempSync(join(tmpdir(), 'stance-making-'));
afterAll(() => rmSync(root, {recursive: true}));
const target = join(root, 'a.jsonl');
const note = join(root, '.a.jsonl.made');

const base = {maxBytes: 5, input: 'article', timeout: 0, color: 'auto'} as const;
const program = {version: '1.0', commit: 'c', rules: 'r'};
const flagsOf = (flags: Partial<Parameters<typeof makingOf>[0]>) => makingOf({...base, ...flags}, program).flags;
const PLAIN = {'--max-bytes': '5', '--input': 'article'};

describe('how records are made', () => {
  it('is known by the version and its rules', () => {
    expect(makingOf(base, program)).toEqual({version: '1.0', rules: 'r', flags: PLAIN});
    expect(makingOf(base, {...program, rules: null}).rules).toBeNull();
  });

  it.each([
    [{explain: true}, {'--explain': ''}],
    [{text: true}, {'--text': ''}],
    [{thoughts: true}, {'--thoughts': ''}],
    [{provenance: true}, {'--provenance': ''}],
    [{stance: ['deny', null, 'deny', 'assert']}, {'--stance': 'assert,deny,none'}],
    [{speaker: ['Roy', 'Ann']}, {'--speaker': 'Ann,Roy'}],
    [{shard: {index: 1, count: 3}}, {'--shard': '1/3'}],
    [{textField: 'body'}, {'--text-field': 'body'}],
    [{encoding: 'latin1'}, {'--encoding': 'latin1'}],
    [{maxBytes: 7}, {'--max-bytes': '7'}],
    [{input: 'jsonl'}, {'--input': 'jsonl'}],
  ] as const)('is known by the flags that change a record: %j', (flags, noted) => {
    expect(flagsOf(flags)).toEqual({...PLAIN, ...noted});
  });

  it('is not known by flags that change none', () => {
    expect(flagsOf({jobs: 3, verbose: true, timeout: 9, resume: true, failOn: ['deny'], output: 'x'})).toEqual(PLAIN);
  });
});

describe('a resumed run', () => {
  const now: Making = {version: '1.0', rules: 'r', flags: {'--text': '', '--shard': '1/3'}};
  const goesOn = (made: Making, record: Fields = {}) => refuseOtherMaking(target, 'a.jsonl', made, record);
  const begun = (how: string) => `a.jsonl: was begun ${how}, --resume goes on only with the same`;

  it('continues if the records are made as before, and leaves nothing but a note', async () => {
    await noteMaking(target, now);
    await noteMaking(target, now);
    expect(readdirSync(root)).toEqual(['.a.jsonl.made']);
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual(now);
    await goesOn(now);
    await goesOn({...now, flags: {'--shard': '1/3', '--text': ''}});
  });

  it.each<[string, Partial<Making>]>([
    ['by version 1.0, this is 1.1', {version: '1.1'}],
    ['with other rules (r, these are s)', {rules: 's'}],
    ['with other rules (r, these are null)', {rules: null}],
    ['with --text', {flags: {'--shard': '1/3'}}],
    ['with --shard 1/3', {flags: {'--text': '', '--shard': '2/3'}}],
    ['without --encoding', {flags: {...now.flags, '--encoding': 'latin1'}}],
  ])('is refused if the file was begun %s', async (how, other) => {
    await noteMaking(target, now);
    await expect(goesOn({...now, ...other})).rejects.toMatchObject({
      name: 'UsageError',
      message: begun(how),
    });
  });

  it.each(['', '{}', '{"version": 1, "flags": {}}', '{"version": "0.9", "flags": []}', 'noise'])(
    'goes on where nothing is known of those before: %s',
    async (text) => {
      writeFileSync(note, text);
      await goesOn(now);
      rmSync(note);
      await goesOn(now);
    },
  );

  describe('without a note', () => {
    const plain: Making = {version: '1.0', rules: null, flags: {'--shard': '1/3'}};
    const withFlag = (flag: string): Making => ({...plain, flags: {...plain.flags, [flag]: ''}});

    it.each<[string, Making, Fields]>([
      ['--text', withFlag('--text'), {statements: [], text: 'x'}],
      ['no --text', plain, {statements: []}],
      ['--explain', withFlag('--explain'), {statements: [{because: 'x'}]}],
      ['no --explain', plain, {statements: [{}]}],
      ['--explain or not, where there is no statement', withFlag('--explain'), {statements: []}],
      ['--text or not, where it could not be read', withFlag('--text'), {error: {}}],
      ['--provenance', withFlag('--provenance'), {provenance: {version: '1.0', rules: null}}],
    ])('continues if the record shows %s', async (_, now, record) => {
      rmSync(note, {force: true});
      await goesOn(now, record);
    });

    it.each<[string, Making, Fields]>([
      ['without --text', withFlag('--text'), {statements: []}],
      ['with --text', plain, {statements: [], text: 'x'}],
      ['without --explain', withFlag('--explain'), {statements: [{}]}],
      ['with --explain', plain, {statements: [{because: 'x'}]}],
      ['without --provenance', withFlag('--provenance'), {statements: []}],
      ['with --provenance', plain, {provenance: {version: '1.0', rules: null}}],
      ['by version 0.9, this is 1.0', withFlag('--provenance'), {provenance: {version: '0.9', rules: null}}],
      ['with other rules (q, these are null)', withFlag('--provenance'), {provenance: {version: '1.0', rules: 'q'}}],
    ])('is refused if the record shows that the file was begun %s', async (how, now, record) => {
      rmSync(note, {force: true});
      await expect(goesOn(now, record)).rejects.toMatchObject({name: 'UsageError', message: begun(how)});
    });
  });

  it('takes a note without rules to mean none', async () => {
    writeFileSync(note, '{"version": "1.0", "rules": 5, "flags": {}}');
    await expect(goesOn({...now, flags: {}})).rejects.toThrow('with other rules (null, these are r)');
    await goesOn({...now, rules: null, flags: {}});
  });

  it('leaves no draft if no note can be written', async () => {
    await expect(noteMaking(join(root, 'gone/a.jsonl'), now)).rejects.toMatchObject({code: 'ENOENT'});
    expect(readdirSync(root).filter((name) => name.includes('gone'))).toEqual([]);
  });
});
