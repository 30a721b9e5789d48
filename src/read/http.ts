import {headIn} from './head.js';

/* A server's response as an archive keeps it: a status line, headers, an empty line, and a body, which may be chunked. */

export interface HttpResponse {
  readonly status: number;
  /** The value of a header, named in lower case. The first if it is repeated, empty if it is missing. */
  header(name: string): string;
  /** With its chunks joined, still compressed as it was sent. */
  readonly body: Uint8Array;
}

/** Null if the bytes are not a response, or one that was cut in its head. */
export function readHttpResponse(block: Buffer): HttpResponse | null {
  const head = headIn(block);
  const status = /^HTTP\/\S+ +(\d{3})\b/.exec(head?.first ?? '')?.[1];
  if (head === null || status === undefined) return null;
  const {header, length} = head;
  const body = block.subarray(length);
  return {status: Number(status), header, body: /\bchunked\b/i.test(header('transfer-encoding')) ? joined(body) : body};
}

/** The chunks without their lengths. Many archives join the chunks but keep the header; such a body stays as it is. */
function joined(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = Buffer.from(body.subarray(at, at + 40)).toString('latin1');
    const length = /^([0-9a-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/i.exec(line);
    if (!length) break;
    const from = at + length[0].length;
    const size = Number.parseInt(length[1]!, 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(from, from + size));
    at = from + size;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return parts.length === 0 ? body : Buffer.concat(parts);
}
