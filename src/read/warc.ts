import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';
import {codeOf, type InputError} from '../layers/errors.js';
import type {Head} from './head.js';
import {type HttpResponse, readHttpResponse} from './http.js';
import {type WarcRecord, warcRecords} from './warc-records.js';

/*
 * The pages of a web archive: its successful responses that are HTML. Everything else in an archive (requests,
 * robots.txt, images, redirects) is skipped.
 */

export interface WarcPage {
  readonly id: string | null;
  readonly url: string | null;
  /** The encoding that the server stated. */
  readonly charset: string | null;
  /** The page as it was served, decompressed; null if it is larger than allowed. */
  readonly bytes: Uint8Array | null;
}

/** Takes the place of a broken record. */
export interface LostPage {
  readonly id: string | null;
  readonly url: string | null;
  readonly error: InputError;
}

/** The pages of an archive, and null for each record without one. Throws an InputError if it is not an archive. */
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
  url: head?.header('warc-target-uri').replace(/^<|>$/g, '') || null, // Wget puts the URL in angle brackets too
});

function pageIn({head, block, whole}: WarcRecord, maxBytes: number): WarcPage | null {
  if (head.header('warc-type') !== 'response') return null;
  const response = readHttpResponse(Buffer.from(block)); // a copy: the page outlives the buffer that it was read into
  if (!response || !isPage(response)) return null;
  const {header, body} = response;
  return {
    ...ownerOf(head),
    charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(header('content-type'))?.[1] ?? null,
    bytes: whole ? unpacked(body, header('content-encoding').toLowerCase(), maxBytes) : null,
  };
}

const isPage = ({status, header}: HttpResponse): boolean =>
  status >= 200 && status < 300 && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(header('content-type'));

/** Null if it unpacks to more than allowed. A body that is not packed as its header says stays as it is. */
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

/** Whether "deflate" bytes have their zlib header, which some servers leave out. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
