import type {Source} from '../layers/article.js';
import type {Unread} from '../layers/unread.js';
import {bytesOf, fileError} from './bytes.js';
import {type Days, withDay} from './days.js';
import {decode} from './decode.js';
import type {PendingDocument} from './pending-documents.js';
import {refuseOtherFormats} from './other-formats.js';
import {type LineOptions, readLine} from './read-line.js';
import {looksLikeHtml, refuseBinary, refuseSignatures} from './sniff.js';

export interface ReadOptions extends LineOptions, Days {}

/** Reads and decodes a document; gives the error if that fails. */
export async function readDocument(
  item: PendingDocument,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Source | Unread> {
  if (item.kind === 'unread') return item;
  const source = await sourceOf(item, options, signal);
  return 'error' in source ? source : withDay(source, options);
}

async function sourceOf(
  item: Exclude<PendingDocument, {kind: 'unread'}>,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Source | Unread> {
  if (item.kind === 'line') return readLine(item.name, item.line, options);
  try {
    if (item.kind === 'page') return pageSource(item, options);
    const bytes = item.kind === 'bytes' ? item.bytes : await bytesOf(item.path, options.maxBytes, signal);
    return wholeSource(item.name, bytes, options);
  } catch (error) {
    return {...documentIdentity(item, options), error: fileError(error)};
  }
}

/** Name, id and URL of a document, as far as they are known without reading a file. */
export function documentIdentity(item: PendingDocument, options: ReadOptions): Omit<Unread, 'error'> {
  if (item.kind === 'unread' || item.kind === 'page')
    return {name: item.name, id: item.id ?? null, url: item.url ?? null};
  if (item.kind !== 'line') return {name: item.name};
  const line = readLine(item.name, item.line, options);
  const {id, url} = 'error' in line ? line : line.knownMetadata;
  return {name: item.name, id: id ?? null, url: url ?? null};
}

/** A page of an archive. Its fetch date is left out: it is not the article's. */
function pageSource(
  {name, id, url, charset, bytes}: Extract<PendingDocument, {kind: 'page'}>,
  {encoding}: ReadOptions,
): Source {
  refuseSignatures(bytes);
  const text = decode(bytes, encoding, true, charset);
  refuseBinary(text);
  return {name, format: 'html', text, knownMetadata: {...(id === null ? {} : {id}), ...(url === null ? {} : {url})}};
}

function wholeSource(name: string, bytes: Uint8Array, {encoding}: ReadOptions): Source {
  const named = /\.html?(?:\.gz)?$/i.test(name);
  refuseSignatures(bytes);
  const text = decode(bytes, encoding, named);
  refuseBinary(text);
  const html = named || looksLikeHtml(text);
  refuseOtherFormats(name, text, html);
  const format = html ? 'html' : /\.(?:md|markdown)(?:\.gz)?$/i.test(name) ? 'markdown' : 'text';
  return {name, format, text, knownMetadata: {}};
}
