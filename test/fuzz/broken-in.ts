import {Readable} from 'node:stream';
import type {Source} from '../../src/layers/article.js';
import {ERROR_CODES} from '../../src/layers/errors.js';
import type {Unread} from '../../src/layers/unread.js';
import {pendingDocuments} from '../../src/read/pending-documents.js';
import {readDocument} from '../../src/read/read-document.js';
import {sourceOf} from '../builders/outcome.js';
import {broken} from '../laws/broken.js';
import {bytesOf, type Input} from './input.js';

const READ = {encoding: null, maxBytes: 10_000_000, textField: null};

/** Every law that an input breaks, in words; none when all is well. */
export async function brokenIn(input: Input): Promise<string[]> {
  try {
    const documents = await documentsOf(input);
    const laws = documents.flatMap((document) => ('error' in document ? brokenError(document) : broken(document)));
    return [...laws, ...linesLost(input, documents.length)];
  } catch (error) {
    return [thrown(error)];
  }
}

/** The documents that an input holds, with errors in place of those that cannot be read. */
export async function documentsOf(input: Input): Promise<(Source | Unread)[]> {
  const {kind, name, content} = input;
  if (kind === 'text' || kind === 'html') return [sourceOf(content, kind, name)];
  const {signal} = new AbortController();
  if (kind === 'file') return [await readDocument({kind: 'bytes', name, bytes: bytesOf(input)}, READ, signal)];
  const documents: (Source | Unread)[] = [];
  const options = {...READ, kind, counters: {bytes: 0, skipped: 0, watched: false}};
  for await (const items of pendingDocuments(
    [{name, path: null, error: null}],
    {stdin: Readable.from([bytesOf(input)])},
    options,
    signal,
  )) {
    for (const item of items) documents.push(await readDocument(item, READ, signal));
  }
  return documents;
}

/** Every line that is not blank is a document or an error. Skips packed and UTF-16 files, whose lines can't be counted. */
function linesLost({kind, content}: Input, documents: number): string[] {
  if (kind !== 'jsonl' || /^\x1f\x8b|^\xff\xfe|^\xfe\xff|^.?\0/s.test(content)) return [];
  const lines = content.split('\n').filter((line) => /[^\t\v\f\r ]/.test(line)).length;
  return lines === documents ? [] : [`${documents} documents of ${lines} lines`];
}

/** No input may be reported as a bug in the program. */
function brokenError({error: {code, message}}: Unread): string[] {
  if (!ERROR_CODES.includes(code)) return [`an unknown code: ${code}`];
  if (['internal', 'crashed', 'timeout'].includes(code)) return [`error ${code}: ${message}`];
  return message.trim() === '' ? [`${code}: without a message`] : [];
}

/** The error and the function that threw it, so that errors with one cause look the same. */
function thrown(error: unknown): string {
  if (!(error instanceof Error)) return `throws ${String(error)}`;
  const at = /at (?:async )?([\w.$<>]+) \(/.exec(error.stack ?? '')?.[1] ?? 'top';
  return `throws ${error.name} in ${at}: ${error.message}`;
}
