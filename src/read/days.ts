import type {Source} from '../layers/article.js';
import {UsageError} from '../layers/errors.js';
import {fileError} from './bytes.js';
import {streamChunks} from './chunks.js';
import {newCounters} from './counters.js';
import {csvRows} from './records/csv-rows.js';
import {fieldsOf} from './record-fields.js';

/** The days of articles that do not say them. */
export interface Days {
  /** Of all that is read, whatever it says. */
  readonly date?: string;
  /** By the name of a file, with or without its folders, or the id of a record: of those that do not say their day. */
  readonly dates?: ReadonlyMap<string, DayRow>;
}

/** A row of the table: what it names, and its day. */
export interface DayRow {
  readonly names: readonly string[];
  readonly date: string;
}

/** The source with its day. */
export function withDay(source: Source, {date, dates}: Days): Source {
  if (date !== undefined) return {...source, knownMetadata: {...source.knownMetadata, date}};
  if (dates === undefined) return source;
  const day = rowOf(source.name, source.knownMetadata.id ?? null, dates)?.date;
  return day === undefined ? source : {...source, assumedDate: day};
}

function rowOf(name: string, id: string | null, rows: ReadonlyMap<string, DayRow>): DayRow | undefined {
  const names = [id ?? '', name, name.slice(name.lastIndexOf('/') + 1)];
  return names.map((one) => rows.get(one)).find((found) => found !== undefined);
}

/** Watches which rows of the table are of something that is read. */
export function rowsUnused(rows: ReadonlyMap<string, DayRow>) {
  const unused = new Set(rows.values());
  return {
    see: ({name, id}: {readonly name: string; readonly id?: string | null}): void => {
      const row = rowOf(name, id ?? null, rows);
      if (row) unused.delete(row);
    },
    /** What to say at the end, "2 of its names are of nothing that was read (b.txt, r2), check the spelling"; null if all are. */
    complaint: (): string | null => {
      const names = Array.from(unused, (row) => row.names[0]!);
      if (names.length === 0) return null;
      const shown = names.length > SHOWN_NAMES ? [...names.slice(0, SHOWN_NAMES), '…'] : names;
      return `${names.length} of its names ${names.length === 1 ? 'is' : 'are'} of nothing that was read (${shown.join(', ')}), check the spelling`;
    },
  };
}

const SHOWN_NAMES = 3;

/** The days in a table with the columns "name" or "id", and "date". */
export async function readDays(
  path: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, DayRow>> {
  const days = new Map<string, DayRow>();
  try {
    const chunks = streamChunks(path, newCounters(false), signal);
    for await (const rows of csvRows(chunks, {maxBytes, encoding: null, textField: 'date'}))
      for (const {bytes} of rows) {
        const {name, id, date} = fieldsOf(new TextDecoder().decode(bytes)) ?? {};
        if (typeof date !== 'string' || date === '') continue;
        const names = [name, id].filter((one) => typeof one === 'string').filter((one) => one !== '');
        const row = {names, date};
        for (const one of names) days.set(one, row);
      }
  } catch (error) {
    const {code, message} = fileError(error);
    throw new UsageError(`--dates ${path}: ${code === 'no-text' ? COLUMNS : message}`);
  }
  if (days.size === 0) throw new UsageError(`--dates ${path}: ${COLUMNS}`);
  return days;
}

const COLUMNS = "has no days, give it the columns 'name' or 'id', and 'date'";
