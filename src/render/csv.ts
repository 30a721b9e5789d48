import {extentOf} from '../record/extent.js';
import type {ArticleRecord, StatementRecord} from '../record/record.js';
import {labelOf} from '../record/stance-counts.js';
import {safeText} from '../terminal/safe-text.js';
import type {Look, Renderer} from './renderer.js';

/*
 * One row per statement, one thing per column. A file that could not be read has no row: it is reported on standard error.
 * A cell that a spreadsheet would run as a formula gets a leading apostrophe, which spreadsheets do not show.
 */

type Cell = string | number | boolean | null | undefined;
type Column = readonly [name: string, of: (s: StatementRecord, record: ArticleRecord) => Cell];

/** Described in the README of this room. New ones go to the end: people pick columns by number. */
const COLUMNS: readonly Column[] = [
  ['source', (_, {source}) => source],
  ['part', (_, {part}) => part],
  ['date', (_, {date}) => date],
  ['id', ({id}) => id],
  ['stance', labelOf],
  ['speaker', ({speaker}) => speaker?.name ?? speaker?.mention?.text],
  ['role', ({speaker}) => speaker?.role],
  ['affiliation', ({speaker}) => speaker?.affiliation],
  ['type', ({quote}) => quote?.type],
  ['quote', ({quote}) => quote?.text],
  ['cue', ({cue}) => cue?.text],
  ['evidence', ({evidence}) => evidence?.text],
  ['start', (s) => extentOf(s).start],
  ['end', (s) => extentOf(s).end],
  ['rule', ({by}) => by.stance],
  ['record', (_, {id}) => id],
  ['url', (_, {url}) => url],
  ['title', (_, {title}) => title],
  ['publisher', (_, {publisher}) => publisher],
  ['language', (_, {language}) => language],
  ['kind', ({kind}) => kind],
  ['in', (s) => s.in],
  ['within', ({within}) => within],
  ['addressee', ({addressee}) => addressee],
  ['hedged', ({hedged}) => hedged],
  ['mention', ({speaker}) => speaker?.mention?.text],
  ['sure', ({speaker}) => speaker?.sure],
  ['statement-rule', ({by}) => by.statement],
  ['speaker-rule', ({by}) => by.speaker],
  ['for', ({speaker}) => speaker?.for],
  ['claim', ({claim}) => claim?.text],
  ['claim-of', ({claim}) => claim?.of],
  ['answers', ({answers}) => answers.join(' ')],
  ['when', ({when}) => when?.text],
  ['when-date', ({when}) => when?.date],
  ['line', ({line}) => line],
  ['column', ({column}) => column],
];

const BECAUSE: Column = ['because', ({because}) => because?.stance];

/** RFC 4180. */
const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

export const csv = (look: SheetLook): Renderer => rows(look, csvLine);

/** A line of any values, made safe. */
export const csvRow = (cells: readonly unknown[]): string =>
  csvLine(cells.map((cell) => harmless(safeText(String(cell ?? '')))));

/** Needs no quoting: `safeText` leaves neither tabs nor line ends. */
export const tsv = (look: SheetLook): Renderer => rows(look, (cells) => `${cells.join('\t')}\n`);

type SheetLook = Pick<Look, 'explain' | 'bom' | 'rawCells'>;

function rows({explain, bom, rawCells}: SheetLook, line: (cells: readonly string[]) => string): Renderer {
  const columns = explain ? [...COLUMNS, BECAUSE] : COLUMNS;
  const shown = (cell: Cell): string => {
    const text = safeText(String(cell ?? ''));
    return rawCells ? text : harmless(text);
  };
  return {
    begin: `${bom ? '\ufeff' : ''}${line(columns.map(([name]) => name))}`,
    between: '',
    record: (record) =>
      'error' in record
        ? ''
        : record.statements.map((s) => line(columns.map(([, of]) => shown(of(s, record))))).join(''),
    end: () => '',
  };
}

/**
 * A spreadsheet takes anything that begins with = + - @ for a formula, even after white space or in full width. Where the
 * locale separates cells by semicolons, it starts a new cell after each, even inside quotation marks.
 */
const harmless = (cell: string): string => cell.replace(/(^|;)(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
