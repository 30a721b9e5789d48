import {codeOf, InputError} from '../../layers/errors.js';
import {atLeast} from '../chunks.js';
import {decoderFor} from '../decode.js';
import type {Line} from '../lines.js';
import type {LineOptions} from '../read-line.js';
import {contentField, DELIMITERS, fieldsNamed, noTextIn} from '../record-fields.js';

/*
 * The rows of a table as records, each like a line of JSON: columns are fields, under the names that the first row gives
 * them. Commas, semicolons, tabs and bars can stand between cells.
 */

const HEAD_IN_BYTES = 1 << 14;

/** Throws an InputError where the table cannot be read any further, or has no column for the text. */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  {maxBytes, encoding, textField}: LineOptions,
): AsyncGenerator<readonly Line[]> {
  const {parse} = await import('csv-parse');
  let names: readonly string[] | null = null;
  let rows: Line[] = [];
  let problem: unknown = null;
  const row = (cells: readonly string[], number: number): void => {
    if (names === null) {
      names = cells.map((name) => name.trim());
      if (contentField(fieldsNamed(names, names), textField) === null) problem ??= noTextIn(names, textField);
    } else if (problem === null) {
      const fields = JSON.stringify(fieldsNamed(names, cells));
      rows.push({number, bytes: Buffer.from(fields), whole: true, recoded: true});
    }
  };
  const taken = (): readonly Line[] => {
    const all = rows;
    rows = [];
    return all;
  };
  let parser: ReturnType<typeof parse> | null = null;
  // After a fault the callbacks of `write` and `end` need not be called.
  const until = (begin: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      parser?.once('close', resolve);
      begin(resolve);
    });
  for await (const text of decoded(chunks, encoding)) {
    if (parser === null) {
      parser = parse({
        bom: true,
        delimiter: delimiterIn(text),
        from_line: SEPARATOR.test(text) ? 2 : 1,
        max_record_size: maxBytes,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        on_record: (cells: string[], {lines}) => {
          row(cells, lines);
          return null;
        },
      });
      parser.on('error', (error) => {
        problem ??= csvError(error, maxBytes);
      });
    }
    await until((done) => parser?.write(text, () => done()));
    yield taken();
    if (problem !== null) break;
  }
  if (problem === null && parser !== null) await until((done) => parser?.end(() => done()));
  parser?.destroy();
  yield taken();
  if (problem !== null) throw problem;
}

/** “sep=;”, which tells Excel what stands between cells. */
const SEPARATOR = /^\ufeff?sep=([^\r\n])[\r\n]/i;

/** The mark that the first line has most of. */
function delimiterIn(text: string): string {
  const said = SEPARATOR.exec(text)?.[1];
  if (said !== undefined) return said;
  const head = /^[^\r\n]*/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? '';
  const count = (mark: string): number => head.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function csvError(error: unknown, maxBytes: number): unknown {
  const code = codeOf(error);
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new InputError('too-large', `has a row larger than ${maxBytes} bytes, raise --max-bytes to read it`);
  if (!code.startsWith('CSV_') || !(error instanceof Error)) return error;
  return new InputError(
    'not-csv',
    `is no table from line ${/line (\d+)/.exec(error.message)?.[1] ?? '1'} on, check its quotation marks`,
  );
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string | null): AsyncGenerator<string> {
  let decode: ReturnType<typeof decoderFor> | null = null;
  for await (const chunk of atLeast(HEAD_IN_BYTES, chunks)) {
    decode ??= decoderFor(chunk, encoding);
    yield decode(chunk, false);
  }
  if (decode) yield decode(new Uint8Array(), true);
}
