/* An answer of a server as an archive keeps it: a status, headers, an empty line, a body, which may come in chunks. */

export interface Answer {
  readonly status: number;
  /** Of a header by its name in small letters; of one that stands twice the first. */
  header(name: string): string;
  /** Out of its chunks, and packed as it was sent. */
  readonly body: Uint8Array;
}

const HEAD_END = /\r?\n\r?\n/;
/** No server's headers are longer. */
const MOST = 1 << 16;

/** Null where the bytes are no answer, or one that was cut in its head. */
export function answerIn(block: Uint8Array): Answer | null {
  const start = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MOST)).toString('latin1');
  const end = HEAD_END.exec(start);
  const status = /^HTTP\/\S+ +(\d{3})\b/.exec(start)?.[1];
  if (!end || status === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of start.slice(0, end.index).split('\n').slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  const header = (name: string) => headers.get(name) ?? '';
  const body = block.subarray(end.index + end[0].length);
  return {status: Number(status), header, body: /\bchunked\b/i.test(header('transfer-encoding')) ? joined(body) : body};
}

/** The chunks without their lengths. Many archives keep the header and the body joined already: then it stays as it is. */
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
