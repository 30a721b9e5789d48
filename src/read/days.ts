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
  readonly dates?: ReadonlyMap<string, string>;
}

/** The source with its day. */
export function withDay(source: Source, {date, dates}: Days): Source {
  if (date !== undefined) return {...source, knownMetadata: {...source.knownMetadata, date}};
  if (dates === undefined) return source;
  const {name, knownMetadata} = source;
  const names = [knownMetadata.id ?? '', name, name.slice(name.lastIndexOf('/') + 1)];
  const day = names.map((one) => dates.get(one)).find((found) => found !== undefined);
  return day === undefined ? source : {...source, assumedDate: day};
}

/** The days in a table with the columns "name" or "id", and "date". */
export async function readDays(
  path: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  try {
    const chunks = streamChunks(path, newCounters(false), signal);
    for await (const rows of csvRows(chunks, {maxBytes, encoding: null, textField: 'date'}))
      for (const {bytes} of rows) {
        const row = fieldsOf(new TextDecoder().decode(bytes)) ?? {};
        const {date} = row;
        for (const key of [row.name, row.id])
          if (typeof key === 'string' && key !== '' && typeof date === 'string' && date !== '') days.set(key, date);
      }
  } catch (error) {
    const {code, message} = fileError(error);
    throw new UsageError(`--dates ${path}: ${code === 'no-text' ? COLUMNS : message}`);
  }
  if (days.size === 0) throw new UsageError(`--dates ${path}: ${COLUMNS}`);
  return days;
}

const COLUMNS = "has no days, give it the columns 'name' or 'id', and 'date'";
