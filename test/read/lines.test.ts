import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {streamChunks} from '../../src/read/chunks.js';
import {newCounters} from '../../src/read/counters.js';
import {jsonLines} from '../../src/read/json-lines.js';
import {type Line, linesOf} from '../../src/read/lines.js';
import {readLine} from '../../src/read/read-line.js';

const signal = new AbortController().signal;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const line = (text: string, whole = true) => ({number: 7, bytes: bytes(text), whole});
const options = {encoding: null, maxBytes: 1000, textField: null};

async function read(chunks: Iterable<Uint8Array>, max = 1000): Promise<string[]> {
  const all: string[] = [];
  for await (const lines of linesOf(streamChunks(Readable.from(chunks), newCounters(false), signal), max)) {
    for (const l of lines) all.push(`${l.number}${l.whole ? '' : '!'} ${Buffer.from(l.bytes).toString()}`);
  }
  return all;
}

describe('linesOf', () => {
  it('yields every line once, wherever the chunks are cut, packed or not', async () => {
    const texts = fc.array(fc.stringMatching(/^[a-zä]{0,9}$/), {minLength: 1, maxLength: 9});
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({min: 1, max: 7}), fc.boolean(), async (lines, size, packed) => {
        const whole = packed ? gzipSync(`${lines.join('\n')}\n`) : Buffer.from(`${lines.join('\n')}\n`);
        const chunks = Array.from({length: Math.ceil(whole.length / size)}, (_, i) =>
          whole.subarray(i * size, i * size + size),
        );
        expect(await read(chunks)).toEqual(lines.map((text, i) => `${i + 1} ${text}`));
      }),
      {numRuns: 60},
    );
  });

  it('yields a last line without a line end, and no empty line after the last line end', async () => {
    expect(await read([bytes('a\nb')])).toEqual(['1 a', '2 b']);
    expect(await read([bytes('a\n')])).toEqual(['1 a']);
    expect(await read([])).toEqual([]);
  });

  it('reads the members of a gzip one after the other', async () => {
    expect(await read([Buffer.concat([gzipSync('a\nb'), gzipSync('c\n')])])).toEqual(['1 a', '2 bc']);
  });

  it('keeps the start of a line that is too long, and continues after it', async () => {
    const chunks = ['a\nb', 'x'.repeat(3000), 'x'.repeat(9000), '\nc\n'].map(bytes);
    const [a, b, c] = await read(chunks, 2000);
    expect([a, c]).toEqual(['1 a', '3 c']);
    expect(b).toMatch(/^2! bx{3000,4095}$/);
  });

  const packed = gzipSync(Array.from({length: 5000}, (_, i) => `${i * 7919}\n`).join(''));
  it.each([
    ['the cut of a gzip', packed.subarray(0, -2000)],
    ['a spoiled byte of a gzip', Buffer.from(packed).fill(0xff, packed.length - 2000, packed.length - 1990)],
    ['a gzip followed by something else', Buffer.concat([packed, bytes('and more')])],
  ])('yields what precedes %s, then the error', async (_, whole) => {
    const seen: number[] = [];
    const reading = async () => {
      for await (const lines of linesOf(streamChunks(Readable.from([whole]), newCounters(false), signal), 1000)) {
        for (const l of lines) seen.push(Number(Buffer.from(l.bytes).toString()));
      }
    };
    await expect(reading()).rejects.toMatchObject({code: 'bad-gzip'});
    // A corrupt byte can decode to wrong text before it is detected, so only the start is compared.
    expect(seen.slice(0, 2000)).toEqual(Array.from({length: 2000}, (_, i) => i * 7919));
  });
});

describe('jsonLines', () => {
  const records = '{"text": "é"}\n\n \t\r\n{"text": "“x”\u0a0a"}\r\n';
  const le = (text: string) => Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(records)],
    ['UTF-16, little end first', le(`\ufeff${records}`)],
    ['UTF-16, big end first', le(`\ufeff${records}`).swap16()],
    ['UTF-16 without a mark', le(records)],
    ['UTF-16 without a mark, big end first', le(records).swap16()],
  ])('yields the records of %s, and no blank line', async (_, whole) => {
    const seen: string[] = [];
    const chunks = Array.from({length: whole.length}, (_, i) => whole.subarray(i, i + 1));
    for await (const lines of jsonLines(streamChunks(Readable.from(chunks), newCounters(false), signal), 1000)) {
      for (const one of lines) {
        const document = readLine('a', one, {...options, encoding: one.recoded ? 'utf-16le' : null});
        seen.push(`${one.number} ${'error' in document ? document.error.message : document.text}`);
      }
    }
    expect(seen).toEqual(['1 é', '4 “x”\u0a0a']);
  });

  it('reads a file that is empty, of one byte, and of blank lines', async () => {
    for (const whole of ['', 'x', '\n \n\n']) {
      const seen: Line[] = [];
      for await (const lines of jsonLines(
        streamChunks(Readable.from([bytes(whole)]), newCounters(false), signal),
        1000,
      )) {
        seen.push(...lines);
      }
      expect(seen).toHaveLength(whole === 'x' ? 1 : 0);
    }
  });
});

describe('readLine', () => {
  it.each([
    ['{"text": "x"}', {text: 'x', format: 'text'}],
    ['{"text": " ", "html": "<p>x"}', {text: '<p>x', format: 'html'}],
    ['{"text": "", "maintext": "x"}', {text: 'x', format: 'text'}],
    ['{"text": null, "raw_text": "x"}', {text: 'x', format: 'text'}],
    ['{"text": "x", "raw_text": "x y"}', {text: 'x', format: 'text'}],
    ['{"text": "<!doctype html><p>x"}', {format: 'html'}],
    ['\ufeff{"text": "x"}\r', {text: 'x'}],
    ['{"text": "x", "id": 5, "author": {"name": "Jo Rook"}}', {knownMetadata: {id: '5', byline: 'Jo Rook'}}],
    ['{"text": "x", "authors": ["Jo", "Jo", "Al"], "author": " "}', {knownMetadata: {byline: 'Jo, Al'}}],
    ['{"text": "x", "source": "Ostrel Post", "publisher": "y"}', {knownMetadata: {publisher: 'y'}}],
    [
      '{"text": "x", "meta_site_name": "", "source_url": "https://a.example"}',
      {knownMetadata: {publisher: 'a.example'}},
    ],
    [
      '{"text": "cut \\ud83d", "id": "\\ud83d", "authors": ["\\ude00 \\ud83d\\ude00"]}',
      {text: 'cut \ufffd', knownMetadata: {id: '\ufffd', byline: '\ufffd 😀'}},
    ],
    ['{"text": "x", "source": "https://a.example/"}', {knownMetadata: {url: 'https://a.example/'}}],
  ])('%s', (text, expected) => {
    expect(readLine('a.jsonl', line(text), options)).toMatchObject(expected);
  });

  it.each([
    ['[]', 'not-json', null],
    ['null', 'not-json', null],
    ['{"id": "a\\"b", "n": 1, "text": ', 'not-json', 'a"b'],
    ['{"n": {"id": "inner"}, "id": "x", ', 'not-json', null],
    ['{"id": "bad \\x", ', 'not-json', null],
    ['{"id": 4, "url": "https://a.example/"}', 'no-text', '4'],
    ['{"text": ["x"]}', 'no-text', null],
    ['{"id": 1, "text": "a\\u0000"}', 'not-text', '1'],
  ])('%s is %s', (text, code, id) => {
    expect(readLine('a.jsonl', line(text), options)).toMatchObject({name: 'a.jsonl', id, error: {code}});
  });

  // Not as titles: nobody can read those.
  it('refuses what is nested too deep, and tells whose it is', () => {
    for (const deep of [
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      `${'{"name":'.repeat(5000)}1${'}'.repeat(5000)}`,
    ]) {
      const text = `{"id": 5, "text": "x", "author": ${deep}}`;
      expect(readLine('a.jsonl', line(text), options)).toMatchObject({id: '5', error: {code: 'not-json'}});
    }
  });

  it('says what to do', () => {
    const told = (text: string, textField: string | null = null) =>
      readLine('a.jsonl', line(text), {...options, textField});
    const message = (text: string) => expect.objectContaining({error: expect.objectContaining({message: text})});
    expect(told('{}')).toEqual(message('has no text, name the field that holds it with --text-field'));
    expect(told('{"id": 1, "summary": "x"}')).toEqual(
      message('has no text, name the field that holds it with --text-field (it has id, summary)'),
    );
    expect(told('{}', 'body')).toEqual(message("has no text in 'body', check --text-field"));
    expect(told('[]')).toEqual(message('is not a JSON object, write one a line'));
  });

  it('takes the text from the field that the user names, and no other', () => {
    const text = '{"text": "x", "body": "y", "toString": 1}';
    expect(readLine('a', line(text), {...options, textField: 'body'})).toMatchObject({text: 'y'});
    expect(readLine('a', line(text), {...options, textField: 'valueOf'})).toMatchObject({error: {code: 'no-text'}});
  });

  it('finds the id of a line that is too long', () => {
    expect(readLine('a', line('{"id": "x", "text": "yyyy', false), options)).toMatchObject({
      id: 'x',
      error: {code: 'too-large', message: 'is larger than 1000 bytes, raise --max-bytes to read it'},
    });
  });
});
