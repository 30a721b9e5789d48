import {addAbortSignal, type Readable} from 'node:stream';
import type {Unread} from '../error-record.js';
import type {InputError} from '../errors.js';
import {bytesOf, fileError} from './bytes.js';
import type {Input} from './inputs.js';

/**
 * What holds one document, still to be read: small and plain, so that any thread can read it.
 * A path is read where it is needed; what comes in a stream comes with its bytes.
 */
export type Item =
  | {readonly kind: 'file'; readonly name: string; readonly path: string}
  | {readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array}
  | ({readonly kind: 'unread'} & Unread);

export interface ItemOptions {
  readonly maxBytes: number;
}

/** Documents are handed on by so many, that a file more costs little. */
const PORTION = 16;

/** The documents of the inputs, in order, a few at a time. */
export async function* itemsOf(
  inputs: Iterable<Input>,
  stdin: Readable,
  options: ItemOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  let portion: Item[] = [];
  for (const input of inputs) {
    portion.push(await itemOf(input, stdin, options, signal));
    if (portion.length >= PORTION) {
      yield portion;
      portion = [];
    }
  }
  if (portion.length > 0) yield portion;
}

/** Standard input is read here: another thread has none. */
async function itemOf({name, path, error}: Input, stdin: Readable, {maxBytes}: ItemOptions, signal: AbortSignal) {
  if (error) return unread(name, error);
  if (path !== null) return {kind: 'file', name, path} as const;
  try {
    return {kind: 'bytes', name, bytes: await bytesOf(addAbortSignal(signal, stdin), maxBytes, signal)} as const;
  } catch (problem) {
    return unread(name, fileError(problem));
  }
}

const unread = (name: string, {code, message}: InputError) => ({kind: 'unread', name, error: {code, message}}) as const;
