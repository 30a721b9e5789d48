import {parse} from 'csv-parse/sync';
import {checkedReadings} from '../../src/job/checked-records.js';
import type {Source} from '../../src/layers/article.js';
import {type OutputRecord, outputRecord} from '../../src/record/record.js';
import {FORMATS, rendererFor} from '../../src/render/formats.js';
import {look} from '../builders/look.js';

const LOOK = look({explain: true, all: true});
const renderers = Object.fromEntries(
  await Promise.all(FORMATS.map(async (format) => [format, await rendererFor(format, LOOK)] as const)),
);

/** Characters that a terminal would obey, except line ends. */
const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Every law that the output for a source breaks, in words. */
export function brokenPrints(source: Source): string[] {
  const [read] = checkedReadings([source], {text: true, thoughts: true, explain: true, anyLanguage: true});
  return (read ?? []).flatMap(({record}) => [...errorsIn(record), ...printsBroken(record)]);
}

const errorsIn = (record: OutputRecord): string[] => ('error' in record ? [`error ${record.error.message}`] : []);

function printsBroken(record: OutputRecord): string[] {
  const print = (format: string) => renderers[format]?.record(record) ?? '';
  const broken: string[] = [];
  const line = print('jsonl');
  if (line.trimEnd().includes('\n')) broken.push('jsonl: more than a line');
  if (!line.isWellFormed()) broken.push('jsonl: half a character');
  if (!outputRecord.safeParse(JSON.parse(line)).success) broken.push('jsonl: not the record when it is read again');
  if (OBEYED.test(print('table'))) broken.push('table: a control character');
  const statements = 'error' in record ? 0 : record.statements.length;
  const columns = (renderers.csv?.begin ?? '').split(',').length;
  for (const [format, options] of [
    ['csv', {record_delimiter: '\r\n'}],
    ['tsv', {delimiter: '\t', record_delimiter: '\n', quote: null, escape: null}],
  ] as const) {
    const rows: string[][] = parse(print(format), {...options, relax_column_count: true});
    if (rows.length !== statements) broken.push(`${format}: ${rows.length} rows of ${statements} statements`);
    if (rows.some((cells) => cells.length !== columns)) broken.push(`${format}: a row of other than ${columns} cells`);
    if (rows.flat().some((cell) => /^\s*[=+@-]/.test(cell))) broken.push(`${format}: a formula`);
  }
  return broken;
}
