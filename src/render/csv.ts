import type {OutputRecord, StatementRecord} from '../record/record.js';
import {safeText} from '../terminal/safe-text.js';
import {extentOf} from './argument.js';
import type {Renderer} from './renderer.js';

/*
 * One row a statement. A file that could not be read has no row: its line is on standard error. Cells that a spreadsheet
 * would run as a formula get an apostrophe in front, which spreadsheets do not show.
 */

const COLUMNS = 'source part date id stance speaker role affiliation type quote cue evidence start end rule'.split(' ');

/** RFC 4180. */
export const csv = (explain: boolean): Renderer => rows(explain, (cells) => `${cells.map(quoted).join(',')}\r\n`);

/** No quoting: safe cells hold neither tabs nor line ends. */
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
 * What begins with = + - @ is a formula to a spreadsheet, also after white space and in full width. Where lists are parted by
 * semicolons it takes what stands behind one for a cell of its own, whatever marks stand around.
 */
const harmless = (cell: string): string => cell.replace(/(^|;)(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
