import {addAbortSignal, type Readable} from 'node:stream';
import type {Unread} from '../error-record.js';
import type {InputError} from '../errors.js';
import {bytesOf, fileError} from './bytes.js';
import {chunksOf} from './chunks.js';
import {type InputKind, kindOf} from './input-kind.js';
import type {Input} from './inputs.js';
import {type Line, linesOf} from './lines.js';

/**
 * What holds one document, still to be read: small and plain, so that any thread can read it.
 * A path is read where it is needed; what comes in a stream comes with its bytes.
 */
export type Item =
  | {readonly kind: 'file'; readonly name: string; readonly path: string}
  | {readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array}
  | {readonly kind: 'line'; readonly name: string; readonly line: Line}
  | ({readonly kind: 'unread'} & Unread);

export interface ItemOptions {
  readonly maxBytes: number;
  /** Null to go by the name. */
  readonly kind: InputKind | null;
}

/** Documents are handed on so many at a time, or so many bytes, whichever comes first: handing on costs little then. */
const PORTION = 16;
const PORTION_BYTES = 1 << 17;

/** The documents of the inputs, in order, a few at a time; what came in a stream is not kept waiting. */
export async function* itemsOf(
  inputs: Iterable<Input>,
  stdin: Readable,
  options: ItemOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  let files: Item[] = [];
  for (const input of inputs) {
    if (input.error === null && (options.kind ?? kindOf(input.name)) === 'jsonl') {
      if (files.length > 0) yield files;
      files = [];
      yield* lineItems(input, stdin, options, signal);
      continue;
    }
    files.push(await wholeItem(input, stdin, options, signal));
    if (files.length >= PORTION) {
      yield files;
      files = [];
    }
  }
  if (files.length > 0) yield files;
}

/** Standard input is read here: another thread has none. */
async function wholeItem(
  {name, path, error}: Input,
  stdin: Readable,
  {maxBytes}: ItemOptions,
  signal: AbortSignal,
): Promise<Item> {
  if (error) return unread(name, error);
  if (path !== null) return {kind: 'file', name, path};
  try {
    return {kind: 'bytes', name, bytes: await bytesOf(addAbortSignal(signal, stdin), maxBytes, signal)};
  } catch (problem) {
    return unread(name, fileError(problem));
  }
}

async function* lineItems(
  {name, path}: Input,
  stdin: Readable,
  {maxBytes}: ItemOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  try {
    for await (const lines of linesOf(chunksOf(path ?? stdin, signal), maxBytes)) {
      yield* portionsOf(
        lines.map((line) => ({kind: 'line', name, line}) as const),
        ({line}) => line.bytes.length,
      );
    }
  } catch (problem) {
    yield [unread(name, fileError(problem))];
  }
}

function* portionsOf<T extends Item>(items: readonly T[], sizeOf: (item: T) => number): Generator<readonly T[]> {
  let portion: T[] = [];
  let bytes = 0;
  for (const item of items) {
    portion.push(item);
    bytes += sizeOf(item);
    if (portion.length >= PORTION || bytes >= PORTION_BYTES) {
      yield portion;
      portion = [];
      bytes = 0;
    }
  }
  if (portion.length > 0) yield portion;
}

const unread = (name: string, {code, message}: InputError) => ({kind: 'unread', name, error: {code, message}}) as const;
