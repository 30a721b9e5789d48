import {gzipSync} from 'node:zlib';
import type {Corpus} from './corpus.js';
import {makePage} from './mutate-page.js';
import {makeText} from './mutate-text.js';
import type {Random} from './random.js';

/* Files as crawls leave them: JSON records, web archives, texts in old encodings; whole, cut, and with invalid bytes. */

/** A file that holds one text or page. */
export function makeFile(random: Random, corpus: Corpus): Uint8Array {
  const text = random.once(2) ? makePage(random, corpus) : makeText(random, corpus);
  return damaged(packed(encoded(text, random), random), random);
}

/** A JSONL file. */
export function makeRecords(random: Random, corpus: Corpus): Uint8Array {
  const lines = Array.from({length: random.few(8)}, () => recordLine(random, corpus));
  const bytes = encoded(lines.join(random.pick(['\n', '\n', '\n', '\r\n', '\n\n'])), random);
  return random.once(3) ? damaged(packed(bytes, random), random) : bytes;
}

/** A web archive. */
export function makeArchive(random: Random, corpus: Corpus): Uint8Array {
  const records = Array.from({length: random.few(6)}, () => {
    const record = archiveRecord(random, corpus);
    return random.once(3) ? gzipSync(record) : record;
  });
  return random.once(2) ? damaged(Buffer.concat(records), random) : Buffer.concat(records);
}

const TEXTS = ['text', 'text', 'text', 'maintext', 'raw_text', 'html'];
const FIELDS = [
  'id',
  'url',
  'title',
  'date',
  'author',
  'authors',
  'publisher',
  'language',
  'source',
  '__proto__',
  'constructor',
  'x',
];

function recordLine(random: Random, corpus: Corpus): string {
  if (random.once(12))
    return random.pick(['', ' ', '[]', 'null', '{', '"a"', '{"text": 1}', '{"id": "a", "text": "b', '\ufeff{}']);
  if (random.once(4))
    return makeText(random, {...corpus, articles: corpus.records, examples: corpus.records}).replaceAll('\n', '');
  const content = random.once(4) ? makePage(random, corpus) : makeText(random, corpus);
  const fields = Array.from({length: random.few(4)}, () => [random.pick(FIELDS), oddValue(random, corpus)] as const);
  const record: Record<string, unknown> = Object.fromEntries([...fields, [random.pick(TEXTS), content]]);
  return JSON.stringify(record, null, random.once(20) ? 1 : 0);
}

function oddValue(random: Random, corpus: Corpus): unknown {
  const deep = (value: unknown): unknown =>
    Array.from({length: random.few(2000)}).reduce<unknown>(
      (inner) => (random.once(2) ? [inner] : {name: inner}),
      value,
    );
  return random.pick<() => unknown>([
    () => random.pick(corpus.examples),
    () => random.pick(['', ' ', 'null', '\ud83d', '\u0000', 'https://a.example/x', '2024-05-01', '=1+1', '\u001b[31m']),
    () => random.pick([null, true, 0, -1.5, 1e300]),
    () => [random.pick(corpus.examples), null, {name: 'Jo Rook'}, 7],
    () => ({name: random.pick(corpus.examples)}),
    () => deep('Jo Rook'),
  ])();
}

function archiveRecord(random: Random, corpus: Corpus): Uint8Array {
  const page = encoded(makePage(random, corpus), random);
  const body = random.once(4) ? chunked(page, random) : page;
  const end = random.once(8) ? '\n' : '\r\n';
  const head = [
    `HTTP/1.1 ${random.pick([200, 200, 200, 200, 404, 301])} OK`,
    `Content-Type: ${random.pick(['text/html', 'text/html; charset=utf-8', 'text/html; charset=windows-1252', 'application/json', 'text/html; charset=none'])}`,
    ...(body === page ? [] : ['Transfer-Encoding: chunked']),
    ...(random.once(10) ? [`X: ${'y'.repeat(random.few(70_000))}`] : []),
  ];
  const block = Buffer.concat([Buffer.from(head.join(end) + end + end), body]);
  const wrong = random.once(8) ? random.below(5000) - 2500 : 0;
  const warc = [
    random.pick(['WARC/1.0', 'WARC/1.0', 'WARC/1.0', 'WARC/1.1', 'WARC/9']),
    `WARC-Type: ${random.pick(['response', 'response', 'response', 'response', 'request', 'warcinfo', 'revisit'])}`,
    `WARC-Record-ID: <urn:uuid:${random.below(1e9)}>`,
    'WARC-Target-URI: https://ostrel.example/1',
    ...(random.once(20) ? [] : [`Content-Length: ${Math.max(0, block.length + wrong)}`]),
  ];
  return Buffer.concat([Buffer.from(warc.join(end) + end + end), block, Buffer.from(end + end)]);
}

function chunked(bytes: Uint8Array, random: Random): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const part = bytes.subarray(at, at + 1 + random.below(2000));
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
    at += part.length;
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

function encoded(text: string, random: Random): Uint8Array {
  const utf16 = () => Buffer.from(text, 'utf16le');
  return random.pick<() => Uint8Array>([
    () => Buffer.from(text),
    () => Buffer.from(text),
    () => Buffer.from(text),
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(text, 'latin1'),
    () =>
      Buffer.from(
        text.replace(/[“”’–]/g, (c) => ({'“': '\x93', '”': '\x94', '’': '\x92'})[c] ?? '\x96'),
        'latin1',
      ),
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16()]),
    () => Buffer.concat([Buffer.from([0xfe, 0xff]), utf16().swap16()]),
    utf16,
  ])();
}

const packed = (bytes: Uint8Array, random: Random): Uint8Array => (random.once(5) ? gzipSync(bytes) : bytes);

/** Cuts the file, or changes, inserts or deletes some bytes, or leaves it as it is. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0 || random.once(3)) return bytes;
  const all = Buffer.from(bytes);
  const at = random.below(all.length);
  return random.pick<() => Uint8Array>([
    () => all.subarray(0, at),
    () => all.subarray(at),
    () => Buffer.concat([all.subarray(0, at), all.subarray(at + random.few(20))]),
    () =>
      Buffer.concat([
        all.subarray(0, at),
        Buffer.from(Array.from({length: random.few(8)}, () => random.below(256))),
        all.subarray(at),
      ]),
    () => {
      for (let times = random.few(20); times > 0; times--) all[random.below(all.length)] = random.below(256);
      return all;
    },
  ])();
}
