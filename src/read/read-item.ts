import type {Source} from '../article.js';
import type {Unread} from '../error-record.js';
import {bytesOf, fileError} from './bytes.js';
import {decode} from './decode.js';
import {looksLikeHtml} from './html-start.js';
import type {Item} from './items.js';
import {refuseBinary, refuseSignatures} from './not-text.js';
import {type LineOptions, readLine} from './read-line.js';

export type ReadOptions = LineOptions;

/** A document's text, whole and decoded; or why there is none. */
export async function readItem(item: Item, options: ReadOptions, signal: AbortSignal): Promise<Source | Unread> {
  if (item.kind === 'unread') return item;
  if (item.kind === 'line') return readLine(item.name, item.line, options);
  try {
    const bytes = item.kind === 'bytes' ? item.bytes : await bytesOf(item.path, options.maxBytes, signal);
    return wholeSource(item.name, bytes, options);
  } catch (error) {
    return {name: item.name, error: fileError(error)};
  }
}

/** A whole file's text. */
function wholeSource(name: string, bytes: Uint8Array, {encoding}: ReadOptions): Source {
  const named = /\.html?(?:\.gz)?$/i.test(name);
  refuseSignatures(bytes);
  const text = decode(bytes, encoding, named);
  refuseBinary(text);
  return {name, format: named || looksLikeHtml(text) ? 'html' : 'text', text, given: {}};
}
