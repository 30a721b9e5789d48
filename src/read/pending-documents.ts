import {addAbortSignal, type Readable} from 'node:stream';
import type {InputError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import {bytesOf, fileError, tooLarge} from './bytes.js';
import {streamChunks} from './chunks.js';
import type {ReadCounters} from './counters.js';
import {type InputFile, type InputKind, inputKindOf} from './inputs.js';
import {jsonLines} from './json-lines.js';
import {jsonRecords} from './records/json-records.js';
import type {Line} from './lines.js';
import type {LineOptions} from './read-line.js';
import {sizeOf} from './sizes.js';
import type {LostPage, WarcPage} from './warc.js';

/**
 * A document that is still to be read: small and plain, so that any thread can read it. A file is only named, and read
 * by the thread that needs it; a document out of a stream carries its bytes.
 */
export type PendingDocument =
  | {readonly kind: 'file'; readonly name: string; readonly path: string}
  | {readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array}
  | {readonly kind: 'line'; readonly name: string; readonly line: Line}
  | {
      readonly kind: 'page';
      readonly name: string;
      readonly id: string | null;
      readonly url: string | null;
      readonly charset: string | null;
      readonly bytes: Uint8Array;
    }
  | ({readonly kind: 'unread'} & Unread);

export interface PendingOptions extends LineOptions {
  /** Null to go by each file's name. */
  readonly kind: InputKind | null;
  readonly counters: ReadCounters;
}

/** Taken where it is needed: in Node it is opened at the first look, with the code of sockets and terminals. */
export interface StandardInput {
  readonly stdin: Readable;
}

/** A batch ends at this many documents or bytes, whichever comes first. Sending one document at a time is slow. */
const BATCH_IN_DOCUMENTS = 16;
const BATCH_IN_BYTES = 1 << 17;

/** The documents of the inputs, in order, in batches. The lines of a stream never wait for a batch to fill. */
export async function* pendingDocuments(
  inputs: Iterable<InputFile>,
  io: StandardInput,
  options: PendingOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly PendingDocument[]> {
  let files: PendingDocument[] = [];
  for (const input of inputs) {
    const kind = input.error ? 'article' : (options.kind ?? inputKindOf(input.name));
    if (kind !== 'article') {
      if (files.length > 0) yield files;
      files = [];
      const from = input.path ?? io.stdin;
      if (kind === 'warc') yield* pagesIn(input.name, from, options, signal);
      else yield* linesIn(input.name, kind, from, options, signal);
      continue;
    }
    files.push(await wholeDocument(input, io, options, signal));
    if (files.length >= BATCH_IN_DOCUMENTS) {
      yield files;
      files = [];
    }
  }
  if (files.length > 0) yield files;
}

/** Standard input is read here: other threads have none. */
async function wholeDocument(
  {name, path, error}: InputFile,
  io: StandardInput,
  {maxBytes, counters}: PendingOptions,
  signal: AbortSignal,
): Promise<PendingDocument> {
  if (error) return unread(name, error);
  if (path !== null) {
    if (counters.watched) counters.bytes += sizeOf(path) ?? 0;
    return {kind: 'file', name, path};
  }
  try {
    return {kind: 'bytes', name, bytes: await bytesOf(addAbortSignal(signal, io.stdin), maxBytes, signal)};
  } catch (problem) {
    return unread(name, fileError(problem));
  }
}

/** The records of a stream, each as a line of JSON. */
async function* recordsIn(
  kind: 'json' | 'jsonl' | 'csv',
  chunks: AsyncIterable<Uint8Array>,
  options: PendingOptions,
): AsyncGenerator<readonly Line[]> {
  const {maxBytes} = options;
  if (kind === 'jsonl') yield* jsonLines(chunks, maxBytes);
  else if (kind === 'json') yield* jsonRecords(chunks, options);
  else yield* (await import('./records/csv-rows.js')).csvRows(chunks, options);
}

async function* linesIn(
  name: string,
  kind: 'json' | 'jsonl' | 'csv',
  from: string | Readable,
  options: PendingOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly PendingDocument[]> {
  try {
    for await (const lines of recordsIn(kind, streamChunks(from, options.counters, signal), options)) {
      yield* batchesOf(
        lines.map((line) => ({kind: 'line', name, line}) as const),
        ({line}) => line.bytes.length,
      );
    }
  } catch (problem) {
    yield [unread(name, fileError(problem))];
  }
}

async function* pagesIn(
  name: string,
  from: string | Readable,
  {maxBytes, counters}: PendingOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly PendingDocument[]> {
  let batch: PendingDocument[] = [];
  try {
    const {warcPages} = await import('./warc.js');
    let size = 0;
    for await (const page of warcPages(streamChunks(from, counters, signal), maxBytes)) {
      if (page === null) counters.skipped++;
      else batch.push(pageDocument(name, page, maxBytes));
      size += page && 'bytes' in page ? (page.bytes?.length ?? 0) : 0;
      if (batch.length >= BATCH_IN_DOCUMENTS || size >= BATCH_IN_BYTES) {
        yield batch;
        batch = [];
        size = 0;
      }
    }
    if (batch.length > 0) yield batch;
  } catch (problem) {
    yield [...batch, unread(name, fileError(problem))];
  }
}

function pageDocument(name: string, page: WarcPage | LostPage, maxBytes: number): PendingDocument {
  const {id, url} = page;
  if ('error' in page) return {...unread(name, page.error), id, url};
  const {bytes, charset} = page;
  if (bytes !== null) return {kind: 'page', name, id, url, charset, bytes};
  return {...unread(name, tooLarge(maxBytes)), id, url};
}

function* batchesOf<T extends PendingDocument>(
  documents: readonly T[],
  sizeOf: (document: T) => number,
): Generator<readonly T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for (const document of documents) {
    batch.push(document);
    bytes += sizeOf(document);
    if (batch.length >= BATCH_IN_DOCUMENTS || bytes >= BATCH_IN_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

const unread = (name: string, {code, message}: InputError) => ({kind: 'unread', name, error: {code, message}}) as const;
