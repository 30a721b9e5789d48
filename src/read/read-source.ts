import {addAbortSignal, type Readable} from 'node:stream';
import type {Source} from '../article.js';
import {bytesOf, fileError} from './bytes.js';
import {decode} from './decode.js';
import {looksLikeHtml} from './html-start.js';
import type {Input} from './inputs.js';
import {refuseBinary, refuseSignatures} from './not-text.js';

export interface ReadOptions {
  /** By TextDecoder's name; null to find out. */
  readonly encoding: string | null;
  readonly maxBytes: number;
}

/** An input's text, whole and decoded. Throws an InputError where there is none. */
export async function readSource(
  input: Input,
  stdin: Readable,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Source> {
  if (input.error) throw input.error;
  const named = /\.html?(?:\.gz)?$/i.test(input.name);
  const bytes = await bytesOf(input.path ?? addAbortSignal(signal, stdin), options.maxBytes, signal).catch(
    (error: unknown) => {
      throw fileError(error);
    },
  );
  refuseSignatures(bytes);
  const text = decode(bytes, options.encoding, named);
  refuseBinary(text);
  return {name: input.name, format: named || looksLikeHtml(text) ? 'html' : 'text', text, given: {}};
}
