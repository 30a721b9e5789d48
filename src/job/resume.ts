import {createHash} from 'node:crypto';
import {existsSync, statSync} from 'node:fs';
import {STANCES, WARNING_CODES} from '../layers/article.js';
import {ERROR_CODES, UsageError} from '../layers/errors.js';
import {streamChunks} from '../read/chunks.js';
import {newCounters} from '../read/counters.js';
import {linesOf} from '../read/lines.js';
import type {PendingDocument} from '../read/pending-documents.js';
import {documentIdentity, type ReadOptions} from '../read/read-document.js';
import {type Fields, fieldsOf, isFields} from '../read/record-fields.js';
import {countStances, type StanceCounts} from '../record/stance-counts.js';
import type {RenderedRecord} from './render-document.js';
import {Totals} from './totals.js';

/** What an interrupted run left in its output file. */
export interface Finished {
  /** How many documents are complete. The one after them is done again. */
  readonly documents: number;
  /** Where their records end, in bytes. */
  readonly bytes: number;
  /** A hash of their names and of the next document's; null if the file holds no record. */
  readonly names: string | null;
  /** The totals of the complete documents. */
  readonly totals: Totals;
  /** Whether NULs took the place of records, as after a loss of power. */
  readonly torn: boolean;
  /** The last whole record, of an article if there is one; null if there is none. */
  readonly record: Fields | null;
}

const LONGEST_LINE_IN_BYTES = 2 ** 31;

/**
 * Reads the records of an output file; `name` is what the user calls it. The last document is done again, as nothing
 * shows whether it had further parts. So is everything from the first record that is cut or torn.
 */
export async function finishedIn(file: string, name: string, signal: AbortSignal): Promise<Finished> {
  let last: Finished = {documents: 0, bytes: 0, names: null, totals: new Totals(), torn: false, record: null};
  if (!existsSync(file)) return last;
  const size = statSync(file).size;
  const names = createHash('sha256');
  const totals = new Totals();
  let documents = 0;
  let at = 0;
  let shown: Fields | null = null;
  for await (const lines of linesOf(streamChunks(file, newCounters(false), signal), LONGEST_LINE_IN_BYTES)) {
    for (const {bytes} of lines) {
      const end = at + bytes.length + 1;
      const isCut = end > size;
      const record = isCut ? null : recordIn(bytes);
      if (record === null) {
        const torn = isTorn(bytes, isCut, last.names !== null);
        if (torn) return {...last, torn};
        if (isCut && isStart(bytes)) break;
        throw new UsageError(`${name}: holds no records of stance in jsonl, --resume goes on with nothing else`);
      }
      if (shown === null || record.rendered.error === null) shown = record.fields;
      if (record.part === 1) {
        names.update(nameOf(record));
        last = {
          documents,
          bytes: at,
          names: names.copy().digest('hex'),
          totals: totals.copy(),
          torn: false,
          record: shown,
        };
        documents++;
      }
      totals.add(record.rendered);
      at = end;
    }
  }
  return last;
}

/** Skips the documents that are done. Throws if the inputs do not begin with them. */
export async function* unfinished(
  batches: AsyncIterable<readonly PendingDocument[]>,
  done: Finished,
  file: string,
  options: ReadOptions,
): AsyncGenerator<readonly PendingDocument[]> {
  const other = () => new UsageError(`${file}: is of other inputs, --resume goes on only with the same`);
  const names = createHash('sha256');
  let left = done.names === null ? 0 : done.documents + 1;
  for await (const items of batches) {
    const known = items.slice(0, left);
    left -= known.length;
    for (const item of known) names.update(nameOf(documentIdentity(item, options)));
    if (known.length > 0 && left === 0 && names.digest('hex') !== done.names) throw other();
    const last = known.length > 0 && left === 0 ? 1 : 0;
    if (known.length - last < items.length) yield items.slice(known.length - last);
  }
  if (left > 0) throw other();
}

const nameOf = ({name, id}: {readonly name: string; readonly id?: string | null}): string =>
  JSON.stringify([name, id ?? null]);

/** How every record begins. A cut one may be shorter. */
const START = '{"schemaVersion":2,"source":"';
const isStart = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder().decode(bytes.subarray(0, START.length));
  return START.startsWith(start);
};

/** No record contains a NUL. But a file that begins with NULs and has more than those was not written by stance. */
function isTorn(bytes: Uint8Array, isCut: boolean, follows: boolean): boolean {
  const nul = bytes.indexOf(0);
  if (nul < 0 || !isStart(bytes.subarray(0, nul))) return false;
  return follows || nul > START.length || (isCut && bytes.subarray(nul).every((byte) => byte === 0));
}

interface ParsedRecord {
  readonly fields: Fields;
  readonly name: string;
  readonly id: string | null;
  readonly part: number;
  /** What rendering gave when the record was written, as far as the totals need it. */
  readonly rendered: RenderedRecord;
}

function recordIn(bytes: Uint8Array): ParsedRecord | null {
  const record = fieldsOf(new TextDecoder().decode(bytes));
  if (!record || typeof record.source !== 'string' || typeof record.part !== 'number') return null;
  const found = stancesIn(record.statements);
  const code = isFields(record.error) ? record.error.code : null;
  const error = ERROR_CODES.find((known) => known === code);
  return {
    fields: record,
    name: record.source,
    id: typeof record.id === 'string' ? record.id : null,
    part: record.part,
    rendered: {
      source: record.source,
      part: record.part,
      text: ' ',
      error: error ? {code: error, message: ''} : null,
      warnings: warningsIn(record.warnings),
      found,
      shown: found,
    },
  };
}

function warningsIn(warnings: unknown): RenderedRecord['warnings'] {
  const all = Array.isArray(warnings) ? warnings.filter(isFields) : [];
  return all.flatMap(({code}) =>
    WARNING_CODES.filter((known) => known === code).map((known) => ({code: known, message: ''})),
  );
}

function stancesIn(statements: unknown): StanceCounts {
  const all = Array.isArray(statements) ? statements.filter(isFields) : [];
  return countStances(all.map(({stance}) => ({stance: STANCES.find((known) => known === stance) ?? null})));
}
