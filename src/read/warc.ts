import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';
import {AsyncIterReader, LimitReader, WARCParser, type WARCRecord} from 'warcio';
import {codeOf, InputError} from '../errors.js';
import {type Answer, answerIn} from './http.js';

/*
 * The only door to warcio. Pages of a web archive: the responses that are HTML and went well. Everything else an archive
 * holds (requests, robots.txt, images, redirects) is passed over.
 */

/** A page of an archive. */
export interface WarcPage {
  readonly id: string | null;
  readonly url: string | null;
  /** The encoding by the server's word. */
  readonly charset: string | null;
  /** As the server sent it, unpacked; null where it is larger than it may be. */
  readonly bytes: Uint8Array | null;
}

/** The pages of an archive, unpacked already, and null for each record that holds none. Throws an InputError where it is broken. */
export async function* warcPages(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<WarcPage | null> {
  // The parser would look for the end of an answer's head beyond the end of its record.
  const parser = new WARCParser(new AsyncIterReader(begun(chunks), null), {parseHttp: false});
  for await (const record of parser) {
    if (!hasWholeHead(record)) throw badWarc();
    const page = await pageIn(record, maxBytes);
    if (!(await isWhole(record))) throw badWarc();
    yield page;
  }
}

/** Without this a file of another kind would be searched for a header to its end. */
async function* begun(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    if (first && !Buffer.from(chunk.subarray(0, 5)).toString('latin1').startsWith('WARC/')) throw badWarc();
    first = false;
    yield chunk;
  }
}

/** Every record says how long it is; one that does not was cut before. */
const hasWholeHead = ({warcHeaders: {statusline, headers}}: WARCRecord): boolean =>
  statusline.startsWith('WARC/') && headers.get('content-length') !== null;

/** Reads on to the end of the record. warcio's own way of skipping never ends where the file ends first. */
async function isWhole({_reader}: WARCRecord): Promise<boolean> {
  if (!(_reader instanceof LimitReader)) return true;
  const rest = _reader[Symbol.asyncIterator]();
  while (!(await rest.next()).done);
  return _reader.limit <= 0;
}

/** The page that a record holds, if it holds one. */
async function pageIn(record: WARCRecord, maxBytes: number): Promise<WarcPage | null> {
  if (record.warcType !== 'response') return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    // Of what is too large its head is kept: it tells whether it is a page.
    if (size <= maxBytes || parts.length === 0) parts.push(part);
  }
  const answer = answerIn(Buffer.concat(parts));
  if (!answer || !isPage(answer)) return null;
  const {header, body} = answer;
  return {
    id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? null,
    url: record.warcTargetURI ?? null,
    charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(header('content-type'))?.[1] ?? null,
    bytes: size > maxBytes ? null : unpacked(body, header('content-encoding').toLowerCase(), maxBytes),
  };
}

const isPage = ({status, header}: Answer): boolean =>
  status >= 200 && status < 300 && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(header('content-type'));

/** Null where it unpacks to more than it may. What is not packed as the header says stays as it is. */
function unpacked(bytes: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array | null {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    if (isGzip) return gunzipSync(bytes, {maxOutputLength});
    if (encoding === 'deflate') return (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, {maxOutputLength});
    if (encoding === 'br') return brotliDecompressSync(bytes, {maxOutputLength});
    return bytes;
  } catch (error) {
    if (error instanceof RangeError) return null;
    if (codeOf(error) !== '') return bytes;
    throw error;
  }
}

/** Whether packed bytes have the head that "deflate" should have; some servers leave it out. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

const badWarc = (): InputError => new InputError('bad-warc', 'is a broken or cut WARC file, get it again');
