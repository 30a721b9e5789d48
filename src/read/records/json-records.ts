import {InputError} from '../../layers/errors.js';
import {tooLarge} from '../bytes.js';
import {decode} from '../decode.js';
import type {Line} from '../lines.js';
import type {LineOptions} from '../read-line.js';
import {contentField, isFields, jsonIn} from '../record-fields.js';

/** The records of a JSON text: one object, or an array of them, also in an object; or lines of JSON, which many call .json too. */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  {maxBytes, encoding, textField}: LineOptions,
): AsyncGenerator<readonly Line[]> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    all.push(chunk);
  }
  const text = decode(Buffer.concat(all), encoding, false);
  if (text.trim() === '') return;
  const value = jsonIn(text);
  if (value !== undefined) {
    const values = valuesIn(value, textField);
    yield values.map((one, i) => ({...lineOf(JSON.stringify(one), i + 1), isRecord: true}));
    return;
  }
  const lines = text.split('\n').map((line, i) => ({line, number: i + 1}));
  const written = lines.filter(({line}) => line.trim() !== '');
  if (jsonIn(written[0]!.line) === undefined)
    throw new InputError('not-json', 'is not one JSON text, jq -s . makes one of several or says what is wrong');
  yield written.map(({line, number}) => lineOf(line, number));
}

/** The values of an array; of an object without a text those of the array in it that has some: {"articles": […]}. */
function valuesIn(value: unknown, textField: string | null): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isFields(value) || hasText(value, textField)) return [value];
  const arrays = Object.values(value).filter((one) => Array.isArray(one));
  return arrays.find((one) => one.some((inner) => hasText(inner, textField))) ?? [value];
}

const hasText = (value: unknown, textField: string | null): boolean =>
  isFields(value) && contentField(value, textField) !== null;

const lineOf = (text: string, number: number): Line => ({number, bytes: Buffer.from(text), whole: true, recoded: true});
