import {loadReader} from '../clean/html/load-html.js';
import type {RenderedRecord} from '../job/render-document.js';
import type {Article, Source} from '../layers/article.js';
import {UsageError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import {newCounters, type ReadCounters} from '../read/counters.js';
import {readDays, rowsUnused} from '../read/days.js';
import {excluder} from '../read/globs.js';
import {type Listing, listInputs, listPaths} from '../read/inputs.js';
import {type PendingDocument, pendingDocuments} from '../read/pending-documents.js';
import {documentIdentity, type ReadOptions, readDocument} from '../read/read-document.js';
import {warningMessage} from '../record/warning-message.js';
import type {Io} from '../terminal/io.js';
import type {Say} from '../terminal/say.js';
import {colorLevel, terminalWidth} from '../terminal/terminal.js';
import type {ReadingFlags} from './options.js';
import {refuseAmong} from './output-among.js';
import {sayPassedOver} from './passed-over.js';

/** What every command is given to run with. */
export interface CommandContext {
  readonly io: Io;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/** The paths on the command line, then those of --files-from. Throws if standard input is named twice. */
export async function inputPaths(
  paths: readonly string[],
  flags: ReadingFlags,
  {io, signal}: CommandContext,
): Promise<string[]> {
  const list = flags.filesFrom ?? null;
  const listed = list === null ? [] : await listPaths(list, io.stdin, signal);
  const all = [...paths, ...listed];
  if (all.length === 0 && list === null) all.push('-');
  if (all.filter((path) => path === '-').length + (list === '-' ? 1 : 0) > 1) {
    throw new UsageError('standard input can be read only once, name - once');
  }
  refuseAmong({output: flags.output ?? null, paths: all, list, listing: listingOf(flags)}, io);
  return all;
}

export const lookOf = (flags: Pick<ReadingFlags, 'color' | 'output'>, io: Io): {width: number; color: 0 | 1} => ({
  width: terminalWidth(io),
  color: colorLevel(flags.color, io, flags.output !== undefined),
});

/** How often to yield to the event loop. */
const YIELD_IN_MS = 20;

/** The message about a document that could not be read. */
export const unreadMessage = ({
  name,
  line,
  record,
  error,
}: Pick<Unread, 'name' | 'line' | 'record' | 'error'>): string => {
  const place = line !== undefined ? `line ${line} ` : record !== undefined ? `record ${record} ` : '';
  return `${name}: ${place}${error.message}`;
};

/** Says of a record why its document could not be read, or what is odd about it. */
export function sayOf(one: RenderedRecord, say: Say): void {
  if (one.error) say(unreadMessage({...one, name: one.source, error: one.error}));
  for (const {message} of one.warnings) say(`${partName(one)}: ${message}`);
}

/** The warnings about articles of a document that was read. */
export function sayWarnings(articles: readonly Article[], {quiet}: ReadingFlags, {say}: CommandContext): void {
  if (quiet) return;
  for (const {source, part, warnings, metadata} of articles)
    for (const warning of warnings)
      say(`${partName({source: source.name, part, id: metadata.id})}: ${warningMessage(warning)}`);
}

/** The file, and which of its records or articles if it is not the first: “crawl.jsonl#a5”. */
export const partName = ({source, part, id = null}: {source: string; part: number; id?: string | null}): string =>
  `${source}${id === null ? '' : `#${id}`}${part === 1 ? '' : `: part ${part}`}`;

/** The documents of the paths, not yet read. */
export function pendingDocumentsAt(
  paths: Iterable<string>,
  flags: ReadingFlags,
  options: ReadOptions,
  context: CommandContext,
  counters: ReadCounters,
): AsyncGenerator<readonly PendingDocument[]> {
  const {io, signal, say} = context;
  const listing = {
    ...listingOf(flags),
    ...(!flags.quiet && {passedOver: sayPassedOver(say, flags.verbose === true)}),
  };
  const all = pendingDocuments(
    listInputs(paths, listing),
    io,
    {...options, kind: flags.input ?? null, counters},
    signal,
  );
  return flags.dates === undefined || flags.quiet ? all : watchDays(all, flags.dates, options, context);
}

/** Passes the documents on, and says at the end which days in the table were of none of them. */
async function* watchDays(
  batches: AsyncIterable<readonly PendingDocument[]>,
  table: string,
  options: ReadOptions,
  {signal, say}: CommandContext,
): AsyncGenerator<readonly PendingDocument[]> {
  const rows = rowsUnused(options.dates ?? new Map());
  for await (const items of batches) {
    for (const item of items) rows.see(documentIdentity(item, options));
    yield items;
  }
  const complaint = rows.complaint();
  if (complaint !== null && !signal.aborted) say(`--dates ${table}: ${complaint}`);
}

/** What the flags leave out of directories. */
export const listingOf = ({exclude}: ReadingFlags): Listing => ({isExcluded: excluder(exclude ?? [])});

/** What the flags say of how to read a document. */
export async function readOptions(
  {encoding, maxBytes, textField, date, dates}: ReadingFlags,
  signal: AbortSignal,
): Promise<ReadOptions> {
  const days = dates === undefined ? {} : {dates: await readDays(dates, maxBytes, signal)};
  return {
    encoding: encoding ?? null,
    maxBytes,
    textField: textField ?? null,
    ...(date !== undefined && {date}),
    ...days,
  };
}

/** Reads each document of the paths, or gives the error. Ends early on a signal. */
export async function* readDocuments(
  paths: Iterable<string>,
  flags: ReadingFlags,
  context: CommandContext,
): AsyncGenerator<Source | Unread> {
  const {signal} = context;
  const options = await readOptions(flags, signal);
  let yielded = performance.now();
  for await (const items of pendingDocumentsAt(paths, flags, options, context, newCounters(false))) {
    for (const item of items) {
      if (performance.now() - yielded > YIELD_IN_MS) {
        // So that signals are heard and full pipes drain.
        await new Promise((resolve) => setImmediate(resolve));
        yielded = performance.now();
      }
      if (signal.aborted) return;
      const document = await readDocument(item, options, signal);
      if (signal.aborted) return;
      if (!('error' in document)) await loadReader(document.format);
      yield document;
    }
  }
}
