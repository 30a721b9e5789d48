import {InputError} from '../../layers/errors.js';
import {tooLarge} from '../bytes.js';
import {decode} from '../decode.js';
import type {Line} from '../lines.js';
import {jsonIn} from '../record-fields.js';

/** The records of a JSON text: one object, or an array of them; or lines of JSON, which many call .json too. */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  max: number,
  encoding: string | null,
): AsyncGenerator<readonly Line[]> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > max) throw tooLarge(max);
    all.push(chunk);
  }
  const text = decode(Buffer.concat(all), encoding, false);
  if (text.trim() === '') return;
  const value = jsonIn(text);
  if (value !== undefined) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    yield values.map((one, i) => ({...lineOf(JSON.stringify(one), i + 1), isRecord: true}));
    return;
  }
  const lines = text.split('\n').map((line, i) => ({line, number: i + 1}));
  const written = lines.filter(({line}) => line.trim() !== '');
  if (jsonIn(written[0]!.line) === undefined) throw new InputError('not-json', 'is not JSON, check it with jq');
  yield written.map(({line, number}) => lineOf(line, number));
}

const lineOf = (text: string, number: number): Line => ({number, bytes: Buffer.from(text), whole: true, recoded: true});
