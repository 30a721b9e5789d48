import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {type Finished, finishedIn, unfinished} from '../../src/job/resume.js';
import type {PendingDocument} from '../../src/read/pending-documents.js';

const root = mkdtempSync(join(tmpdir(), 'stance-done-'));
afterAll(() => rmSync(root, {recursive: true}));
const file = join(root, 'a.jsonl');
const signal = new AbortController().signal;

/** A record as the program writes it, of the document `source`. */
const record = (source: string, more: object = {}): string =>
  JSON.stringify({schemaVersion: 2, source, part: 1, id: null, ...more});
const written = (...records: readonly string[]): string => records.map((r) => `${r}\n`).join('');

const finished = (text: string): Promise<Finished> => {
  writeFileSync(file, text);
  return finishedIn(file, 'a.jsonl', signal);
};
const A = record('a');
const B = record('b');
const C = record('c');

describe('the output of an interrupted run', () => {
  it.each([
    ['nothing', '', 0, ''],
    ['one record, to be done again', written(A), 0, ''],
    ['several, the last to be done again', written(A, B, C), 2, written(A, B)],
    ['a cut record after whole ones', written(A, B) + C.slice(0, -1), 1, written(A)],
    ['a record without its line end', written(A) + B, 0, ''],
    ['a record cut in its first word', `${written(A, B)}{"sch`, 1, written(A)],
    ['a cut record alone', '{"schemaVersion":2,"sou', 0, ''],
    ['parts of one document, all to be done again', written(A, B, record('b', {part: 2})), 1, written(A)],
  ])('%s', async (_, text, documents, kept) => {
    expect(await finished(text)).toMatchObject({documents, bytes: kept.length, torn: false});
    expect((await finished(text)).names === null).toBe(!text.includes('}\n'));
  });

  it('is empty if there is no file', async () => {
    expect(await finishedIn(join(root, 'gone'), 'gone', signal)).toMatchObject({
      documents: 0,
      bytes: 0,
      names: null,
      torn: false,
    });
  });

  it('is counted in bytes', async () => {
    const first = record('é', {title: '“x”'});
    expect((await finished(written(first, B))).bytes).toBe(Buffer.byteLength(first) + 1);
  });

  it('is identified by the names and ids of its documents, in order', async () => {
    const names = async (...records: string[]) => (await finished(written(...records))).names;
    const same = await names(record('a', {id: 'x'}), B);
    expect(await names(record('a', {id: 'x', title: 't'}), B)).toBe(same);
    expect(await names(record('a', {id: 'x'}), record('a', {part: 2}), B)).toBe(same);
    for (const other of [[A, B], [record('a', {id: 'y'}), B], [B, record('a', {id: 'x'})], [record('a', {id: 'x'})]]) {
      expect(await names(...other)).not.toBe(same);
    }
    expect(await names(record('a', {id: 5}), B)).toBe(await names(A, B));
  });

  it('has the totals of its records without the last document', async () => {
    const {totals} = await finished(
      written(
        record('a', {statements: [{stance: 'deny'}, {stance: 'deny'}, {stance: null}, {stance: 'odd'}, 'noise']}),
        record('a', {part: 2, statements: [{stance: 'assert'}]}),
        record('b', {error: {code: 'not-found', message: 'x'}}),
        record('c', {error: {code: 'no-such-code'}, statements: 5}),
        record('d', {statements: [{stance: 'assert'}]}),
      ),
    );
    expect(totals.articles).toBe(3);
    expect([...totals.errors]).toEqual([['not-found', 1]]);
    expect(totals.silent).toBe(1);
    const counts = {deny: 2, 'neither-confirm-nor-deny': 0, assert: 1, none: 2};
    expect(totals.found).toEqual(counts);
    expect(totals.printed).toEqual({records: 4, articles: 3, statements: counts});
  });

  it('gives its last whole record, of an article if there is one', async () => {
    const shown = async (...records: string[]) => (await finished(written(...records))).record;
    const broken = record('e', {error: {code: 'not-found', message: 'x'}});
    expect(await shown()).toBeNull();
    expect(await shown(A, B)).toMatchObject({source: 'b'});
    expect(await shown(A, B, broken)).toMatchObject({source: 'b'});
    expect(await shown(broken, A)).toMatchObject({source: 'a'});
    expect(await shown(broken)).toMatchObject({source: 'e'});
  });

  it.each([
    ['text', 'It rained.\n'],
    ['other JSON', '{"a": 1}\n'],
    ['a record without a source', `${written(A)}{"schemaVersion":2,"part":1}\n`],
    ['a record without a part', `${written(A)}{"schemaVersion":2,"source":"a"}\n`],
    ['an array', '[\n'],
    ['text that ends', 'It rained.'],
    ['JSON that was cut elsewhere', `${written(A)}{"a": 1, `],
    ['NULs before text, where records were expected', '\\0text'],
    ['NULs before text', '\0\0text\n'],
  ])('is refused if it is something else: %s', async (_, text) => {
    await expect(finished(text)).rejects.toMatchObject({
      name: 'UsageError',
      message: 'a.jsonl: holds no records of stance in jsonl, --resume goes on with nothing else',
    });
  });

  it.each([
    ['after records', `${written(A, B)}\0\0\0\0`, 1],
    ['in a record after others', `${written(A, B)}${C.slice(0, 9)}\0\0\0`, 1],
    ['in a record after others, with more after them', `${written(A, B)}${C.slice(0, 9)}\0\0\n${C}\n`, 1],
    ['in the first record', `${A.slice(0, 40)}\0\0\0\n${B}`, 0],
    ['in the first word of all, to the end', `${A.slice(0, 5)}\0\0`, 0],
    ['alone', '\0\0\0', 0],
  ])('is torn if there are NULs %s', async (_, text, documents) => {
    expect(await finished(text)).toMatchObject({torn: true, documents, bytes: documents * (A.length + 1)});
  });
});

describe('the documents that are left', () => {
  const options = {encoding: null, maxBytes: 1000, textField: null};
  const item = (name: string): PendingDocument => ({kind: 'file', name, path: name});

  async function left(batches: readonly (readonly string[])[], before: Finished): Promise<string[][]> {
    async function* items() {
      for (const batch of batches) yield batch.map(item);
    }
    const all: string[][] = [];
    for await (const some of unfinished(items(), before, 'a.jsonl', options)) all.push(some.map((i) => i.name));
    return all;
  }

  it.each([
    ['all if nothing is done', '', [['a', 'b'], ['c']], [['a', 'b'], ['c']]],
    ['all if only one was begun', written(A), [['a', 'b'], ['c']], [['a', 'b'], ['c']]],
    ['from the last on', written(A, B), [['a', 'b', 'c']], [['b', 'c']]],
    ['from the last on, which ends a batch', written(A, B), [['a', 'b'], ['c']], [['b'], ['c']]],
    ['from the last on, which begins a batch', written(A, B), [['a'], ['b', 'c'], ['d']], [['b', 'c'], ['d']]],
    ['only the last', written(A, B, C), [['a'], ['b'], ['c']], [['c']]],
  ])('are %s', async (_, text, batches, expected) => {
    expect(await left(batches, await finished(text))).toEqual(expected);
  });

  it.each([
    ['others', [['a', 'x', 'c']]],
    ['the same in another order', [['b', 'a', 'c']]],
    ['fewer', [['a'], ['b']]],
    ['none', []],
  ])('are refused if the inputs are %s', async (_, batches) => {
    const before = await finished(written(A, B, C));
    await expect(left(batches, before)).rejects.toMatchObject({
      name: 'UsageError',
      message: 'a.jsonl: is of other inputs, --resume goes on only with the same',
    });
  });
});
