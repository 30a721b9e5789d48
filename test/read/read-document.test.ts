import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, describe, expect, it} from 'vitest';
import type {PendingDocument} from '../../src/read/pending-documents.js';
import {documentIdentity, readDocument} from '../../src/read/read-document.js';

const root = mkdtempSync(join(tmpdir(), 'stance-item-'));
afterAll(() => rmSync(root, {recursive: true}));
const signal = new AbortController().signal;
const options = {encoding: null, maxBytes: 1000, textField: null};
const latin1 = (text: string) => Buffer.from(text, 'latin1');

const read = (item: PendingDocument, more: {readonly encoding?: string} = {}) =>
  readDocument(item, {...options, ...more}, signal);
const bytes = (name: string, content: string): PendingDocument => ({kind: 'bytes', name, bytes: latin1(content)});
const page = (content: string, more: {id?: string; url?: string; charset?: string} = {}): PendingDocument => {
  return {kind: 'page', name: 'a.warc', id: null, url: null, charset: null, bytes: latin1(content), ...more};
};
const line = (text: string): PendingDocument => ({
  kind: 'line',
  name: 'a.jsonl',
  line: {number: 3, bytes: Buffer.from(text), whole: true},
});

describe('a whole file', () => {
  it('is read from its path', async () => {
    const path = join(root, 'a.txt.gz');
    writeFileSync(path, gzipSync('It rained.'));
    expect(await read({kind: 'file', name: 'a.txt.gz', path})).toEqual({
      name: 'a.txt.gz',
      format: 'text',
      text: 'It rained.',
      knownMetadata: {},
    });
  });

  it.each([
    ['a.txt', 'It rained.', 'text'],
    ['a.html', 'It rained.', 'html'],
    ['a.htm', 'It rained.', 'html'],
    ['A.HTML.GZ', 'It rained.', 'html'],
    ['a.html.txt', 'It rained.', 'text'],
    ['html', 'It rained.', 'text'],
    ['a.xhtmlx', 'It rained.', 'text'],
    ['a.txt', '<!doctype html><p>It rained.', 'html'],
    ['-', '<html><p>It rained.', 'html'],
  ])('%s with %s is %s', async (name, content, format) => {
    expect(await read(bytes(name, content))).toEqual({name, format, text: content, knownMetadata: {}});
  });

  it('named like a page is read in the charset that it declares', async () => {
    const content = '<p>\xb3<meta charset="iso-8859-2">';
    expect(await read(bytes('a.html', content))).toMatchObject({text: content.replace('\xb3', 'ł')});
    expect(await read(bytes('a.txt', content))).toMatchObject({text: content.replace('\xb3', '³')});
  });

  it('is read in the encoding that the user names', async () => {
    expect(await read(bytes('a.txt', '\xb3'), {encoding: 'iso-8859-2'})).toMatchObject({text: 'ł'});
  });

  it.each([
    ['%PDF-1.4', 'not-text'],
    ['a\0b', 'not-text'],
  ])('%j is %s', async (content, code) => {
    expect(await read(bytes('a.txt', content))).toMatchObject({name: 'a.txt', error: {code}});
  });

  it('that is missing or too large is an error', async () => {
    expect(await read({kind: 'file', name: 'gone', path: join(root, 'gone')})).toMatchObject({
      name: 'gone',
      error: {code: 'not-found'},
    });
    writeFileSync(join(root, 'large'), 'x'.repeat(1001));
    expect(await read({kind: 'file', name: 'large', path: join(root, 'large')})).toMatchObject({
      error: {code: 'too-large', message: 'is larger than 1000 bytes, raise --max-bytes to read it'},
    });
  });
});

describe('a page of an archive', () => {
  it('is HTML, with its id and URL if it has them', async () => {
    expect(await read(page('It rained.'))).toEqual({
      name: 'a.warc',
      format: 'html',
      text: 'It rained.',
      knownMetadata: {},
    });
    expect(await read(page('x', {id: 'i', url: 'u'}))).toMatchObject({knownMetadata: {id: 'i', url: 'u'}});
  });

  it('is read in the charset that it declares, else in the one of the server', async () => {
    expect(await read(page('<meta charset="iso-8859-2">\xb3', {charset: 'koi8-r'}))).toMatchObject({
      text: expect.stringMatching(/ł$/u),
    });
    expect(await read(page('\xcd', {charset: 'koi8-r'}))).toMatchObject({text: 'м'});
  });

  it.each(['%PDF-1.4', 'a\0b'])('that is not text is an error, with its id: %j', async (content) => {
    expect(await read(page(content, {id: 'i', url: 'u'}))).toMatchObject({
      id: 'i',
      url: 'u',
      error: {code: 'not-text'},
    });
  });
});

describe('an unread document', () => {
  it('is passed on as it is', async () => {
    const item: PendingDocument = {kind: 'unread', name: 'a', error: {code: 'not-found', message: 'x'}};
    expect(await read(item)).toBe(item);
  });
});

describe('the identity of a document', () => {
  it.each<[string, PendingDocument, object]>([
    ['of a file', bytes('a.txt', 'x'), {name: 'a.txt'}],
    ['of a page', page('x', {id: 'i', url: 'u'}), {name: 'a.warc', id: 'i', url: 'u'}],
    [
      'of an unread page',
      {kind: 'unread', name: 'a', id: 'i', error: {code: 'too-large', message: ''}},
      {name: 'a', id: 'i', url: null},
    ],
    [
      'of an unread file',
      {kind: 'unread', name: 'a', error: {code: 'too-large', message: ''}},
      {name: 'a', id: null, url: null},
    ],
    [
      'of a line',
      line('{"id": 5, "url": "https://a.example", "text": "x"}'),
      {name: 'a.jsonl', id: '5', url: 'https://a.example'},
    ],
    ['of a line without an id', line('{"text": "x"}'), {name: 'a.jsonl', id: null, url: null}],
    ['of a broken line', line('{"id": "i", '), {name: 'a.jsonl', id: 'i', url: null}],
  ])('is known %s', (_, item, identity) => {
    expect(documentIdentity(item, options)).toEqual(identity);
  });
});
