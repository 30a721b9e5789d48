import type {Source} from '../layers/article.js';
import type {Unread} from '../layers/unread.js';
import {toErrorRecord} from '../record/error-record.js';
import {type Filter, filterRecord} from '../record/filter.js';
import type {Provenance} from '../record/provenance.js';
import type {OutputRecord} from '../record/record.js';
import {countStances, NO_STATEMENTS, type StanceCounts} from '../record/stance-counts.js';
import {type RecordFormat, rendererFor} from '../render/formats.js';
import type {Look, Renderer} from '../render/renderer.js';
import {checkedRecords, type ExtractOptions} from './checked-records.js';

/** What there is to print of one record, and to know of it. Plain, so that a thread can send it to another. */
export interface RenderedRecord {
  readonly source: string;
  /** Of its document: with the first it begins. */
  readonly part: number;
  /** Empty where the format has nothing to say of it. */
  readonly text: string;
  readonly error: Unread['error'] | null;
  /** The line in the file of what could not be read. */
  readonly line?: number;
  readonly found: StanceCounts;
  /** Of those found, what the filters left. */
  readonly shown: StanceCounts;
}

export interface RenderOptions extends ExtractOptions {
  readonly format: RecordFormat;
  readonly look: Look;
  readonly filter: Filter;
  /** To be said in each record, or null. */
  readonly provenance: Provenance | null;
}

/** By document. */
export type RenderDocuments = (documents: readonly (Source | Unread)[]) => readonly (readonly RenderedRecord[])[];

/** The work on some documents, from their text to what is printed. Needs no other thread, file or clock. */
export async function documentRenderer(options: RenderOptions): Promise<RenderDocuments> {
  const renderer = await rendererFor(options.format, options.look);
  const renderAll = (records: readonly OutputRecord[]) =>
    records.map((record) => renderRecord(signed(record, options.provenance), renderer, options.filter));
  return (documents) => {
    const read = checkedRecords(documents.filter(isRead), options);
    let next = 0;
    return documents.map((document) => {
      if (isRead(document)) return renderAll(read[next++] ?? []);
      const all = renderAll([toErrorRecord(document)]);
      const {line} = document;
      return line === undefined ? all : all.map((one) => ({...one, line}));
    });
  };
}

const isRead = (document: Source | Unread): document is Source => !('error' in document);

const signed = (record: OutputRecord, provenance: Provenance | null): OutputRecord =>
  provenance ? {...record, provenance: {...provenance}} : record;

function renderRecord(record: OutputRecord, renderer: Renderer, filter: Filter): RenderedRecord {
  const {source, part} = record;
  if ('error' in record) {
    const {error} = record;
    return {source, part, text: renderer.record(record), error, found: NO_STATEMENTS, shown: NO_STATEMENTS};
  }
  const shown = filterRecord(record, filter);
  const counts = countStances(record.statements);
  return {
    source,
    part,
    text: renderer.record(shown),
    error: null,
    found: counts,
    shown: shown === record ? counts : countStances(shown.statements),
  };
}
