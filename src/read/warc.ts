import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';
import {codeOf, type InputError} from '../layers/errors.js';
import type {Head} from './head.js';
import {type HttpResponse, readHttpResponse} from './http.js';
import {type WarcRecord, warcRecords} from './warc-records.js';

/*
 * Pages of a web archive: the responses that are HTML and went well. Everything else an archive
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

/** What stands in the place of a record that is broken. */
export interface LostPage {
  readonly id: string | null;
  readonly url: string | null;
  readonly error: InputError;
}

/** The pages of an archive, and null for each record that holds none. Throws an InputError where it is no archive. */
export async function* warcPages(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<WarcPage | LostPage | null> {
  for await (const record of warcRecords(chunks, maxBytes)) {
    if ('error' in record) yield {...ownerOf(record.head), error: record.error};
    else yield pageIn(record, maxBytes);
  }
}

const ownerOf = (head: Head | null): {id: string | null; url: string | null} => ({
  id: head?.header('warc-record-id').replace(/^<|>$/g, '') || null,
  url: head?.header('warc-target-uri').replace(/^<|>$/g, '') || null, // Wget puts it in brackets too
});

/** The page that a record holds, if it holds one. */
function pageIn({head, block, whole}: WarcRecord, maxBytes: number): WarcPage | null {
  if (head.header('warc-type') !== 'response') return null;
  const answer = readHttpResponse(Buffer.from(block)); // a copy: the page outlives what the block was read in
  if (!answer || !isPage(answer)) return null;
  const {header, body} = answer;
  return {
    ...ownerOf(head),
    charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(header('content-type'))?.[1] ?? null,
    bytes: whole ? unpacked(body, header('content-encoding').toLowerCase(), maxBytes) : null,
  };
}

const isPage = ({status, header}: HttpResponse): boolean =>
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
