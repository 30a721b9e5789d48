import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {afterAll, describe, expect, it} from 'vitest';
import {InputError} from '../../src/layers/errors.js';
import {newCounters} from '../../src/read/counters.js';
import type {InputFile, InputKind} from '../../src/read/inputs.js';
import {type PendingDocument, pendingDocuments} from '../../src/read/pending-documents.js';

const root = mkdtempSync(join(tmpdir(), 'stance-items-'));
afterAll(() => rmSync(root, {recursive: true}));
const at = (name: string): string => join(root, name);
const put = (name: string, text: string): InputFile => {
  writeFileSync(at(name), text);
  return {name, path: at(name), error: null};
};
const stdin: InputFile = {name: '-', path: null, error: null};
const file = (name: string): InputFile => ({name, path: at(name), error: null});

interface Asked {
  readonly stdin?: string | Readable;
  readonly kind?: InputKind | null;
  readonly maxBytes?: number;
  readonly watched?: boolean;
  readonly signal?: AbortSignal;
}

async function batches(
  inputs: readonly InputFile[],
  {stdin: content = '', kind = null, maxBytes = 1e6, ...asked}: Asked = {},
) {
  const counters = newCounters(asked.watched ?? false);
  const all: (readonly PendingDocument[])[] = [];
  const stream = typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content;
  const signal = asked.signal ?? new AbortController().signal;
  for await (const items of pendingDocuments(
    inputs,
    {stdin: stream},
    {maxBytes, encoding: null, textField: null, kind, counters},
    signal,
  ))
    all.push(items);
  return {all, items: all.flat(), sizes: all.map((items) => items.length), counters};
}

const shown = (items: readonly PendingDocument[]): string[] =>
  items.map((i) => {
    if (i.kind === 'unread') return `${i.name}: ${i.error.code}`;
    if (i.kind === 'line') return `${i.name}:${i.line.number} ${Buffer.from(i.line.bytes)}`;
    return i.kind === 'bytes' ? `${i.name} ${Buffer.from(i.bytes)}` : `${i.name} (${i.kind})`;
  });

const lines = (count: number, size = 1): string => `${'x'.repeat(size)}\n`.repeat(count);

describe('documents', () => {
  it('come in the order of the inputs, each of the kind that its name suggests', async () => {
    const failed: InputFile = {name: 'gone.jsonl', path: null, error: new InputError('not-found', 'x')};
    const {items} = await batches([file('a.txt'), failed, put('b.jsonl', '1\n2\n'), stdin, file('c.html')], {
      stdin: 'text',
    });
    expect(shown(items)).toEqual([
      'a.txt (file)',
      'gone.jsonl: not-found',
      'b.jsonl:1 1',
      'b.jsonl:2 2',
      '- text',
      'c.html (file)',
    ]);
  });

  it('come as the kind that the user names, whatever their names', async () => {
    expect(shown((await batches([put('a.txt', '1\n2\n')], {kind: 'jsonl'})).items)).toEqual(['a.txt:1 1', 'a.txt:2 2']);
    expect(shown((await batches([put('a.jsonl', '1\n')], {kind: 'article'})).items)).toEqual(['a.jsonl (file)']);
    expect(shown((await batches([put('a.txt', 'text')], {kind: 'warc'})).items)).toEqual(['a.txt: bad-warc']);
    expect(shown((await batches([stdin], {kind: 'jsonl', stdin: '1\n2'})).items)).toEqual(['-:1 1', '-:2 2']);
  });

  it('that cannot be read are errors, and the next are read', async () => {
    const inputs = [file('none.jsonl'), file('none.warc'), stdin, file('a.txt')];
    const {items} = await batches(inputs, {stdin: 'too long', maxBytes: 5});
    expect(shown(items)).toEqual(['none.jsonl: not-found', 'none.warc: not-found', '-: too-large', 'a.txt (file)']);
  });

  it('in a stream are abandoned at a signal', async () => {
    const stream = new Readable({read: () => {}});
    const controller = new AbortController();
    const asked = batches([stdin], {stdin: stream, signal: controller.signal}).catch((error: unknown) => error);
    controller.abort();
    expect(await asked).toMatchObject({items: [{kind: 'unread', error: {code: 'not-readable'}}]});
    expect(stream.destroyed).toBe(true);
  });
});

describe('a batch', () => {
  const files = (count: number) => Array.from({length: count}, (_, i) => file(`${i}.txt`));

  it('holds sixteen files', async () => {
    expect((await batches(files(33))).sizes).toEqual([16, 16, 1]);
    expect((await batches(files(32))).sizes).toEqual([16, 16]);
    expect((await batches([])).sizes).toEqual([]);
  });

  it('ends before an input of records', async () => {
    expect((await batches([...files(3), put('r.jsonl', lines(2)), ...files(2)])).sizes).toEqual([3, 2, 2]);
    expect((await batches([put('r.jsonl', lines(2)), put('s.jsonl', lines(1))])).sizes).toEqual([2, 1]);
  });

  it('holds sixteen records', async () => {
    expect((await batches([put('r.jsonl', lines(40))])).sizes).toEqual([16, 16, 8]);
    expect((await batches([put('r.jsonl', lines(32))])).sizes).toEqual([16, 16]);
  });

  it('holds fewer records if they are long, though they arrived in one chunk', async () => {
    const stream = Readable.from([Buffer.from(lines(7, 50_000))]);
    expect((await batches([stdin], {stdin: stream, kind: 'jsonl'})).sizes).toEqual([3, 3, 1]);
  });

  const response = (body: string): string => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
  };
  const info = 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 1\r\n\r\nx\r\n\r\n';

  it('holds sixteen pages, or fewer if they are long', async () => {
    const of = async (archive: string) => (await batches([put('a.warc', archive)])).sizes;
    expect(await of(response('x').repeat(33))).toEqual([16, 16, 1]);
    expect(await of(response('x').repeat(32))).toEqual([16, 16]);
    expect(await of(response('x'.repeat(50_000)).repeat(7))).toEqual([3, 3, 1]);
    expect(await of(info.repeat(20))).toEqual([]);
  });

  it('holds the pages before a fault, then the fault', async () => {
    const {items, sizes} = await batches([put('a.warc', `${response('x')}${response('y').slice(0, -9)}`)]);
    expect(items.map((i) => i.kind)).toEqual(['page', 'unread']);
    expect(sizes).toEqual([2]);
  });
});

describe('the counters', () => {
  it('count the bytes of files if watched', async () => {
    const inputs = [put('a.txt', '12345'), put('b.txt', '123'), file('none.txt')];
    expect((await batches(inputs, {watched: true})).counters.bytes).toBe(8);
    expect((await batches(inputs)).counters.bytes).toBe(0);
  });

  it('count the bytes of records as they are read', async () => {
    expect((await batches([put('a.jsonl', '1\n2\n3')])).counters.bytes).toBe(5);
  });
});
