import type {Source} from '../layers/article.js';
import type {Unread} from '../layers/unread.js';
import {toErrorRecord} from '../record/error-record.js';
import {type Filter, filterRecord} from '../record/filter.js';
import type {Provenance} from '../record/provenance.js';
import type {ArticleRecord, OutputRecord} from '../record/record.js';
import {countStances, NO_STATEMENTS, type StanceCounts} from '../record/stance-counts.js';
import {type RecordFormat, rendererFor} from '../render/formats.js';
import type {Look, Renderer} from '../render/renderer.js';
import {type CheckedPosition, checkedPositions} from './checked-positions.js';
import {checkedRecords, type ExtractOptions} from './checked-records.js';

/** The text of one record, and what the run needs to know about it. Plain data, so that a thread can send it. */
export interface RenderedRecord {
  readonly source: string;
  /** Which part of its document it is; 1 is the first. */
  readonly part: number;
  /** Empty if the format prints nothing for it. */
  readonly text: string;
  readonly error: Unread['error'] | null;
  readonly warnings: ArticleRecord['warnings'];
  /** The line of the file that could not be read. */
  readonly line?: number;
  /** Or its record. */
  readonly record?: number;
  readonly found: StanceCounts;
  /** Those that the filters let through. */
  readonly shown: StanceCounts;
  /** Whether it is a position on a claim, as JSON, and not an article's record. */
  readonly isPosition?: true;
}

export interface RenderOptions extends ExtractOptions {
  readonly format: RecordFormat;
  readonly look: Look;
  readonly filter: Filter;
  /** Added to each record; null to leave it out. */
  readonly provenance: Provenance | null;
  /** Holds documents against the given claim, or each against its own; those without any give their records. */
  readonly claims?: {readonly given: string | null};
}

/** Gives the rendered records of each document. */
export type RenderDocuments = (documents: readonly (Source | Unread)[]) => readonly (readonly RenderedRecord[])[];

/** Makes the function that takes decoded documents all the way to printed text. Uses no thread, file or clock. */
export async function documentRenderer(options: RenderOptions): Promise<RenderDocuments> {
  const renderer = await rendererFor(options.format, options.look);
  const renderAll = (records: readonly OutputRecord[]) =>
    records.map((record) => renderRecord(withProvenance(record, options.provenance), renderer, options.filter));
  const {claims} = options;
  const hasClaim = (source: Source) => claims !== undefined && (claims.given ?? source.claim) !== undefined;
  return (documents) => {
    const sources = documents.filter(isRead);
    const claimed = sources.filter(hasClaim);
    const held = claimed.length > 0 ? checkedPositions(claimed, claims?.given ?? null, options) : [];
    const read = checkedRecords(claimed.length > 0 ? sources.filter((s) => !hasClaim(s)) : sources, options);
    let next = 0;
    let nextHeld = 0;
    return documents.map((document) => {
      if (isRead(document) && hasClaim(document)) return (held[nextHeld++] ?? []).map(renderPosition);
      if (isRead(document)) return renderAll(read[next++] ?? []);
      const all = renderAll([toErrorRecord(document)]);
      const {line, record} = document;
      if (line !== undefined) return all.map((one) => ({...one, line}));
      return record === undefined ? all : all.map((one) => ({...one, record}));
    });
  };
}

function renderPosition({printed, warnings}: CheckedPosition): RenderedRecord {
  const {source, part} = printed;
  const error = 'error' in printed ? printed.error : null;
  const text = JSON.stringify(printed);
  return {source, part, text, error, warnings, found: NO_STATEMENTS, shown: NO_STATEMENTS, isPosition: true};
}

const isRead = (document: Source | Unread): document is Source => !('error' in document);

const withProvenance = (record: OutputRecord, provenance: Provenance | null): OutputRecord =>
  provenance ? {...record, provenance: {...provenance}} : record;

function renderRecord(record: OutputRecord, renderer: Renderer, filter: Filter): RenderedRecord {
  const {source, part} = record;
  if ('error' in record) {
    const {error} = record;
    return {
      source,
      part,
      text: renderer.record(record),
      error,
      warnings: [],
      found: NO_STATEMENTS,
      shown: NO_STATEMENTS,
    };
  }
  const shown = filterRecord(record, filter);
  const counts = countStances(record.statements);
  return {
    source,
    part,
    text: renderer.record(shown),
    error: null,
    warnings: record.warnings,
    found: counts,
    shown: shown === record ? counts : countStances(shown.statements),
  };
}
