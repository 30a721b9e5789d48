import {addAbortSignal, type Readable} from 'node:stream';
import type {InputError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import {bytesOf, fileError, tooLarge} from './bytes.js';
import {streamChunks} from './chunks.js';
import type {ReadCounters} from './counters.js';
import {type InputFile, type InputKind, inputKindOf} from './inputs.js';
import {jsonLines} from './json-lines.js';
import type {Line} from './lines.js';
import {sizeOf} from './sizes.js';
import type {LostPage, WarcPage} from './warc.js';

/**
 * What holds one document, still to be read: small and plain, so that any thread can read it.
 * A path is read where it is needed; what comes in a stream comes with its bytes.
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

export interface PendingOptions {
  readonly maxBytes: number;
  /** Null to go by the name. */
  readonly kind: InputKind | null;
  readonly counters: ReadCounters;
}

/** Documents are handed on so many at a time, or so many bytes, whichever comes first: handing on costs little then. */
const BATCH_IN_DOCUMENTS = 16;
const BATCH_IN_BYTES = 1 << 17;

/** The documents of the inputs, in order, a few at a time; what came in a stream is not kept waiting. */
export async function* pendingDocuments(
  inputs: Iterable<InputFile>,
  stdin: Readable,
  options: PendingOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly PendingDocument[]> {
  let files: PendingDocument[] = [];
  for (const input of inputs) {
    const kind = input.error ? 'article' : (options.kind ?? inputKindOf(input.name));
    if (kind !== 'article') {
      if (files.length > 0) yield files;
      files = [];
      const records = kind === 'jsonl' ? lineItems : pageItems;
      yield* records(input.name, input.path ?? stdin, options, signal);
      continue;
    }
    files.push(await wholeItem(input, stdin, options, signal));
    if (files.length >= BATCH_IN_DOCUMENTS) {
      yield files;
      files = [];
    }
  }
  if (files.length > 0) yield files;
}

/** Standard input is read here: another thread has none. */
async function wholeItem(
  {name, path, error}: InputFile,
  stdin: Readable,
  {maxBytes, counters}: PendingOptions,
  signal: AbortSignal,
): Promise<PendingDocument> {
  if (error) return unread(name, error);
  if (path !== null) {
    if (counters.watched) counters.bytes += sizeOf(path) ?? 0;
    return {kind: 'file', name, path};
  }
  try {
    return {kind: 'bytes', name, bytes: await bytesOf(addAbortSignal(signal, stdin), maxBytes, signal)};
  } catch (problem) {
    return unread(name, fileError(problem));
  }
}

async function* lineItems(
  name: string,
  from: string | Readable,
  {maxBytes, counters}: PendingOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly PendingDocument[]> {
  try {
    for await (const lines of jsonLines(streamChunks(from, counters, signal), maxBytes)) {
      yield* portionsOf(
        lines.map((line) => ({kind: 'line', name, line}) as const),
        ({line}) => line.bytes.length,
      );
    }
  } catch (problem) {
    yield [unread(name, fileError(problem))];
  }
}

async function* pageItems(
  name: string,
  from: string | Readable,
  {maxBytes, counters}: PendingOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly PendingDocument[]> {
  let portion: PendingDocument[] = [];
  try {
    const {warcPages} = await import('./warc.js');
    let size = 0;
    for await (const page of warcPages(streamChunks(from, counters, signal), maxBytes)) {
      if (page === null) counters.skipped++;
      else portion.push(pageItem(name, page, maxBytes));
      size += page && 'bytes' in page ? (page.bytes?.length ?? 0) : 0;
      if (portion.length >= BATCH_IN_DOCUMENTS || size >= BATCH_IN_BYTES) {
        yield portion;
        portion = [];
        size = 0;
      }
    }
    if (portion.length > 0) yield portion;
  } catch (problem) {
    yield [...portion, unread(name, fileError(problem))];
  }
}

function pageItem(name: string, page: WarcPage | LostPage, maxBytes: number): PendingDocument {
  const {id, url} = page;
  if ('error' in page) return {...unread(name, page.error), id, url};
  const {bytes, charset} = page;
  if (bytes !== null) return {kind: 'page', name, id, url, charset, bytes};
  return {...unread(name, tooLarge(maxBytes)), id, url};
}

function* portionsOf<T extends PendingDocument>(
  items: readonly T[],
  sizeOf: (item: T) => number,
): Generator<readonly T[]> {
  let portion: T[] = [];
  let bytes = 0;
  for (const item of items) {
    portion.push(item);
    bytes += sizeOf(item);
    if (portion.length >= BATCH_IN_DOCUMENTS || bytes >= BATCH_IN_BYTES) {
      yield portion;
      portion = [];
      bytes = 0;
    }
  }
  if (portion.length > 0) yield portion;
}

const unread = (name: string, {code, message}: InputError) => ({kind: 'unread', name, error: {code, message}}) as const;
