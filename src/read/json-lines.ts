import {atLeast, preceded} from './chunks.js';
import {type Line, linesOf} from './lines.js';

/** The lines of a JSONL file, which may be UTF-16. Blank lines are numbered and skipped, as jq and pandas do. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<readonly Line[]> {
  const {recoded, utf8} = await asUtf8(chunks);
  for await (const lines of linesOf(utf8, max)) {
    const records = lines.filter(isRecord);
    if (records.length > 0) yield recoded ? records.map((line) => ({...line, recoded})) : records;
  }
}

const isRecord = ({bytes, whole}: Line): boolean => !whole || bytes.some((byte) => !isSpace(byte));
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/** Lines are split at a byte, so UTF-16 is recoded as UTF-8 first. */
async function asUtf8(chunks: AsyncIterable<Uint8Array>): Promise<{recoded: boolean; utf8: AsyncIterable<Uint8Array>}> {
  const rest = atLeast(2, chunks);
  const {value: first, done} = await rest.next();
  if (done) return {recoded: false, utf8: rest};
  const encoding = utf16Of(first);
  const all = preceded(first, rest);
  return encoding === null ? {recoded: false, utf8: all} : {recoded: true, utf8: recoded(all, encoding)};
}

/** Detects UTF-16 by a byte-order mark, else by the first character: in JSON it is ASCII, so one of its bytes is 0. */
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
