import type {Source, Stance} from '../layers/article.js';
import type {Unread} from '../layers/unread.js';
import {toErrorRecord} from '../record/error-record.js';
import {type Filter, filterRecord, holdsName, statementsBy} from '../record/filter.js';
import type {Provenance} from '../record/provenance.js';
import type {ArticleRecord, OutputRecord} from '../record/record.js';
import {countStances, NO_STATEMENTS, type StanceCounts} from '../record/stance-counts.js';
import {type RecordFormat, rendererFor, showsArticles} from '../render/formats.js';
import {gateLines} from '../render/gate-lines.js';
import type {Look, Renderer} from '../render/renderer.js';
import type {CheckedPosition} from './checked-positions.js';
import {type CheckedRecord, checkedReadings, type ExtractOptions} from './checked-records.js';

/** The text of one record, and what the run needs to know about it. Plain data, so that a thread can send it. */
export interface RenderedRecord {
  readonly source: string;
  /** Which part of its document it is; 1 is the first. */
  readonly part: number;
  /** Of the record; only where there are warnings. */
  readonly id?: string | null;
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
  /** What met a gate: "a.txt:3:1: deny: Ines Tarkov denies: …". */
  readonly met?: readonly string[];
  /** Who speaks and for which bodies, and which of the names asked for were found; only where names are asked for. */
  readonly names?: {readonly speakers: NamesMet; readonly affiliations: NamesMet};
  /** Whether it is a position on a claim, as JSON, and not an article's record. */
  readonly isPosition?: true;
}

export interface NamesMet {
  readonly all: readonly string[];
  readonly found: readonly string[];
}

export interface RenderOptions extends ExtractOptions {
  readonly format: RecordFormat;
  readonly look: Look;
  readonly filter: Filter;
  /** The stances that meet a gate, of all statements and of those that the filters let through. */
  readonly gates?: {readonly found: readonly (Stance | null)[]; readonly shown: readonly (Stance | null)[]};
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
  const renderAll = (records: readonly CheckedRecord[]) =>
    records.map(({record, article}) =>
      renderRecord({record: withProvenance(record, options.provenance), article}, renderer, options),
    );
  const {claims} = options;
  const positions = claims ? await import('./checked-positions.js') : null;
  const hasClaim = (source: Source) => claims !== undefined && (claims.given ?? source.claim) !== undefined;
  return (documents) => {
    const sources = documents.filter(isRead);
    const claimed = sources.filter(hasClaim);
    const held = claimed.length > 0 ? (positions?.checkedPositions(claimed, claims?.given ?? null, options) ?? []) : [];
    const read = checkedReadings(claimed.length > 0 ? sources.filter((s) => !hasClaim(s)) : sources, {
      ...options,
      withArticle: showsArticles(options.format),
    });
    let next = 0;
    let nextHeld = 0;
    return documents.map((document) => {
      if (isRead(document) && hasClaim(document)) return (held[nextHeld++] ?? []).map(renderPosition);
      if (isRead(document)) return renderAll(read[next++] ?? []);
      const all = renderAll([{record: toErrorRecord(document), article: null}]);
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

function renderRecord(
  {record, article}: CheckedRecord,
  renderer: Renderer,
  {filter, gates}: RenderOptions,
): RenderedRecord {
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
    text: renderer.record(shown, article),
    error: null,
    warnings: record.warnings,
    ...(record.warnings.length > 0 && {id: record.id}),
    found: counts,
    shown: shown === record ? counts : countStances(shown.statements),
    ...(gates && {met: [...new Set([...gateLines(record, gates.found), ...gateLines(shown, gates.shown)])]}),
    ...(isNamed(filter) && {names: namesIn(record, filter)}),
  };
}

const isNamed = ({speakers, affiliations = []}: Filter): boolean => speakers.length + affiliations.length > 0;

function namesIn(record: ArticleRecord, {speakers, affiliations = []}: Filter): NonNullable<RenderedRecord['names']> {
  const bodies = record.statements.flatMap(({speaker}) => speaker?.affiliation ?? []);
  return {
    speakers: {
      all: record.speakers.map(({name}) => name),
      found: speakers.filter((name) => statementsBy(record, name).length > 0),
    },
    affiliations: {all: bodies, found: affiliations.filter((name) => bodies.some((body) => holdsName(body, name)))},
  };
}
