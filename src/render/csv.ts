import type {OutputRecord, StatementRecord} from '../record/record.js';
import {safeText} from '../terminal/safe-text.js';
import {extentOf} from './argument.js';
import type {Renderer} from './renderer.js';

/*
 * One row per statement. A file that could not be read has no row: it is reported on standard error. A cell that a
 * spreadsheet would run as a formula gets a leading apostrophe, which spreadsheets do not show.
 */

const COLUMNS = 'source part date id stance speaker role affiliation type quote cue evidence start end rule'.split(' ');

/** RFC 4180. */
export const csv = (explain: boolean): Renderer => rows(explain, csvLine);

const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A row of any values, each made harmless. */
export const csvRow = (cells: readonly unknown[]): string =>
  csvLine(cells.map((cell) => harmless(safeText(String(cell ?? '')))));

/** Needs no quoting: `safeText` leaves neither tabs nor line ends. */
export const tsv = (explain: boolean): Renderer => rows(explain, (cells) => `${cells.join('\t')}\n`);

function rows(explain: boolean, line: (cells: readonly string[]) => string): Renderer {
  return {
    begin: line(explain ? [...COLUMNS, 'because'] : COLUMNS),
    between: '',
    record: (record) =>
      'error' in record
        ? ''
        : record.statements.map((s) => line(cellsOf(record, s, explain).map((c) => harmless(safeText(c))))).join(''),
    end: () => '',
  };
}

function cellsOf(
  record: Exclude<OutputRecord, {error: unknown}>,
  s: StatementRecord,
  explain: boolean,
): readonly string[] {
  const {start, end} = extentOf(s);
  const cells = [
    record.source,
    record.part,
    record.date,
    s.id,
    s.stance,
    s.speaker?.name ?? s.speaker?.mention?.text,
    s.speaker?.role,
    s.speaker?.affiliation,
    s.quote?.type,
    s.quote?.text,
    s.cue?.text,
    s.evidence?.text,
    start,
    end,
    s.by.stance,
    ...(explain ? [s.because?.stance] : []),
  ];
  return cells.map((cell) => String(cell ?? ''));
}

/**
 * A spreadsheet takes anything that begins with = + - @ for a formula, even after white space or in full width. Where the
 * locale separates cells by semicolons, it starts a new cell after each, even inside quotation marks.
 */
const harmless = (cell: string): string => cell.replace(/(^|;)(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
