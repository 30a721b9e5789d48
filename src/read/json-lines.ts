import {atLeast, preceded} from './chunks.js';
import {type Line, linesOf} from './lines.js';

/** The lines of a file of records, which may be UTF-16; empty ones are counted and passed over, as jq and pandas do. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<readonly Line[]> {
  const {recoded, utf8} = await asUtf8(chunks);
  for await (const lines of linesOf(utf8, max)) {
    const written = lines.filter(isWritten);
    if (written.length > 0) yield recoded ? written.map((line) => ({...line, recoded})) : written;
  }
}

const isWritten = ({bytes, whole}: Line): boolean => !whole || bytes.some((byte) => !isSpace(byte));
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/** Lines are told apart by a byte, so what has two to a character is made UTF-8 before. */
async function asUtf8(chunks: AsyncIterable<Uint8Array>): Promise<{recoded: boolean; utf8: AsyncIterable<Uint8Array>}> {
  const rest = atLeast(2, chunks);
  const {value: first, done} = await rest.next();
  if (done) return {recoded: false, utf8: rest};
  const encoding = utf16Of(first);
  const all = preceded(first, rest);
  return encoding === null ? {recoded: false, utf8: all} : {recoded: true, utf8: recoded(all, encoding)};
}

/** By a byte-order mark; else by the first character, which JSON begins with and which is ASCII. */
function utf16Of([first = 1, second = 1]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return null;
}

async function* recoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, {stream: true}));
  yield encoder.encode(decoder.decode());
}
