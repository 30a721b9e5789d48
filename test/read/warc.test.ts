import {Readable} from 'node:stream';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {describe, expect, it, vi} from 'vitest';
import {newCounters} from '../../src/read/counters.js';
import {type PendingDocument, pendingDocuments} from '../../src/read/pending-documents.js';
import {readDocument} from '../../src/read/read-document.js';

const signal = new AbortController().signal;
const BODY = '<html><body><p>The mayor of Ostrel denied the report – twice.</p></body></html>';

function record(type: string, block: Uint8Array, extra = ''): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${type}>\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n${extra}Content-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

const response = (headers: readonly string[], body: Uint8Array | string = BODY, status = '200 OK'): Uint8Array =>
  record(
    'response',
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)]),
    'WARC-Target-URI: https://ostrel.example/1\r\n',
  );

const HTML = 'Content-Type: text/html; charset=utf-8';
const page = response([HTML]);
const info = record('warcinfo', Buffer.from('software: none\r\n'));

async function read(bytes: Uint8Array, maxBytes = 10_000, size = 100) {
  const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) =>
    bytes.subarray(i * size, i * size + size),
  );
  const reading = newCounters(false);
  const items: PendingDocument[] = [];
  const options = {maxBytes, encoding: null, textField: null, kind: 'warc' as const, counters: reading};
  for await (const some of pendingDocuments(
    [{name: '-', path: null, error: null}],
    {stdin: Readable.from(chunks)},
    options,
    signal,
  )) {
    items.push(...some);
  }
  const readOptions = {encoding: null, maxBytes, textField: null};
  const documents = await Promise.all(items.map((item) => readDocument(item, readOptions, signal)));
  return {skipped: reading.skipped, documents: documents.map((d) => ('error' in d ? d.error.code : d.text)), items};
}

describe('warc', () => {
  it('yields the successful pages with their ids and URLs, and counts the rest', async () => {
    const all = [
      info,
      record('request', Buffer.from('GET / HTTP/1.1\r\nHost: ostrel.example\r\n\r\n')),
      page,
      response([HTML], 'not there', '404 Not Found'),
      response(['Content-Type: image/png'], '\x89PNG'),
      response(['Location: /2'], '', '301 Moved'),
      record('metadata', Buffer.from('a: b\r\n')),
      response(['content-type: application/xhtml+xml']),
    ];
    const {documents, skipped, items} = await read(Buffer.concat(all));
    expect({documents, skipped}).toEqual({documents: [BODY, BODY], skipped: 6});
    expect(items[0]).toMatchObject({id: 'urn:uuid:response', url: 'https://ostrel.example/1'});
    expect((await read(Buffer.concat(all.map((r) => gzipSync(r))))).documents).toEqual([BODY, BODY]);
  });

  const chunked = (body: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);

  it.each([
    ['in chunks', [HTML, 'Transfer-Encoding: chunked'], chunked(Buffer.from(BODY))],
    ['said to be in chunks, and kept joined', [HTML, 'Transfer-Encoding: chunked'], BODY],
    ['packed', [HTML, 'Content-Encoding: gzip'], gzipSync(BODY)],
    ['packed, in chunks', [HTML, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'], chunked(gzipSync(BODY))],
    ['packed as deflate', [HTML, 'Content-Encoding: deflate'], deflateSync(BODY)],
    ['packed as deflate without its head', [HTML, 'Content-Encoding: deflate'], deflateRawSync(BODY)],
    ['packed as br', [HTML, 'Content-Encoding: br'], brotliCompressSync(BODY)],
    ['said to be packed, and kept unpacked', [HTML, 'Content-Encoding: gzip'], BODY],
    ['said to be deflate, and kept unpacked', [HTML, 'Content-Encoding: deflate'], BODY],
    ['said to be br, and kept unpacked', [HTML, 'Content-Encoding: br'], BODY],
    [
      'in the encoding that the server names',
      ['Content-Type: text/html; charset=cp1252'],
      Buffer.from(BODY.replace('–', '\x96'), 'latin1'),
    ],
  ])('reads a page %s', async (_, headers, body) => {
    expect((await read(response(headers, body))).documents).toEqual([BODY]);
  });

  it.each([
    ['no head', record('response', Buffer.from(BODY))],
    ['a head that was cut', record('response', Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html'))],
    ['nothing', record('response', Buffer.alloc(0))],
    ['what is no answer of the web', record('response', Buffer.from('20240501\r\nostrel.example. 300 IN A 1.2.3.4'))],
  ])('skips a response with %s, and continues', async (_, broken) => {
    expect(await read(Buffer.concat([page, broken, page]))).toMatchObject({documents: [BODY, BODY], skipped: 1});
  });

  it.each([
    ['a page', response([HTML], 'x'.repeat(20_001))],
    ['what a page unpacks to', response([HTML, 'Content-Encoding: gzip'], gzipSync('x'.repeat(20_001)))],
  ])('refuses %s that is too large, and continues', async (_, large) => {
    const {documents, items} = await read(Buffer.concat([large, page]));
    expect(documents).toEqual(['too-large', BODY]);
    expect(items[0]).toMatchObject({id: 'urn:uuid:response', url: 'https://ostrel.example/1'});
  });

  const recoded = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
    Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1');
  const claiming = (length: number): Uint8Array =>
    recoded(page, (text) => text.replace(/Content-Length: \d+/, `Content-Length: ${length}`));
  const unended = recoded(page, (text) => text.replace(/Content-Length: \d+\r\n\r\n/, ''));

  it.each([
    ['a long head', response([HTML, `X-Long: ${'x'.repeat(100_000)}`])],
    [
      'a long head of the record',
      record(
        'response',
        Buffer.from(page).subarray(Buffer.from(page).indexOf('HTTP/'), -4),
        `X: ${'x'.repeat(90_000)}\r\n`,
      ),
    ],
    [
      'no carriage returns',
      recoded(page, (text) =>
        text.replaceAll(/(?<=Content-Length: )\d+/g, (n) => `${Number(n) - 3}`).replaceAll('\r', ''),
      ),
    ],
    ['nothing behind it', page.subarray(0, -4)],
    ['one line end behind it', page.subarray(0, -2)],
  ])('reads a record with %s', async (_, bytes) => {
    expect((await read(Buffer.concat([bytes, page]), 200_000)).documents).toEqual([BODY, BODY]);
  });

  it.each([
    ['claims too many bytes', claiming(700)],
    ['claims more than there are', claiming(9_000)],
    ['claims more than may be read', claiming(5_000_000_000)],
    ['claims too few bytes', claiming(20)],
    ['does not say how long it is', Buffer.concat([page.subarray(0, 90), Buffer.from('\r\n\r\n')])],
    ['has a head without an end', unended],
    ['is something else', Buffer.from('noise\r\n\r\n')],
  ])('reports a record that %s, and reads the next', async (_, broken) => {
    const {documents, items} = await read(Buffer.concat([info, page, broken, page, info, page]), 10_000);
    expect(documents).toEqual([BODY, 'bad-warc', BODY, BODY]);
    expect(items[1]).toMatchObject({error: {message: expect.stringMatching(/^record 3 .*, get the file again$/)}});
  });

  it('prints nothing', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await read(Buffer.concat([page, Buffer.from('noise\r\n\r\n'), claiming(900), page]));
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it('takes linear time over records that all state too great a length', async () => {
    const work = async (many: number) => {
      const before = process.cpuUsage();
      const bytes = Buffer.concat(
        Array.from({length: many}, () => Buffer.from('WARC/1.0\r\nContent-Length: 9999999\r\n\r\n')),
      );
      expect((await read(bytes, 10_000_000, 1 << 16)).items).toHaveLength(many);
      const {user, system} = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    expect(await work(40_000)).toBeLessThan(Math.max(1000, 6 * (await work(10_000))));
  });

  const two = Buffer.concat([page, page]);
  it.each([
    ['cut in a page', two.subarray(0, -20), [BODY, 'bad-warc']],
    ['cut in the head of a page', two.subarray(0, page.length + 60), [BODY, 'bad-warc']],
    ['cut in what is passed over', Buffer.concat([page, info.subarray(0, -10)]), [BODY, 'bad-warc']],
    ['cut while packed', Buffer.concat([gzipSync(page), gzipSync(page).subarray(0, -30)]), [BODY, 'bad-gzip']],
    ['of another kind', Buffer.from('<html>'.repeat(1000)), ['bad-warc']],
    ['with another file behind it', Buffer.concat([page, Buffer.from('noise\r\n\r\n')]), [BODY, 'bad-warc']],
    ['without anything', Buffer.alloc(0), []],
  ])('yields the whole records of a file %s', async (_, bytes, expected) => {
    expect((await read(bytes)).documents).toEqual(expected);
  });
});
