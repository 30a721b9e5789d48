import {loadReader} from '../clean/html/load-html.js';
import type {Source} from '../layers/article.js';
import {UsageError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import {newCounters, type ReadCounters} from '../read/counters.js';
import {listInputs, listPaths} from '../read/inputs.js';
import {type PendingDocument, pendingDocuments} from '../read/pending-documents.js';
import {type ReadOptions, readDocument} from '../read/read-document.js';
import type {Io} from '../terminal/io.js';
import type {Say} from '../terminal/say.js';
import {colorLevel, terminalWidth} from '../terminal/terminal.js';
import type {ReadingFlags} from './options.js';
import {refuseAmong} from './output-among.js';

/** What every command runs in, and what those that read files share. */
export interface CommandContext {
  readonly io: Io;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/** The paths named, then those of the list. Standard input can be read once only. */
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
  refuseAmong({output: flags.output ?? null, paths: all, list}, io);
  return all;
}

export const lookOf = (flags: Pick<ReadingFlags, 'color' | 'output'>, io: Io): {width: number; color: 0 | 1} => ({
  width: terminalWidth(io),
  color: colorLevel(flags.color, io, flags.output !== undefined),
});

/** Milliseconds between two looks at what the world wants. */
const YIELD_IN_MS = 20;

/** What is said of what could not be read. */
export const unreadMessage = ({name, line, error}: Pick<Unread, 'name' | 'line' | 'error'>): string =>
  `${name}: ${line === undefined ? '' : `line ${line} `}${error.message}`;

/** The documents of the paths, still to be read. */
export const pendingDocumentsAt = (
  paths: Iterable<string>,
  {maxBytes, input}: ReadingFlags,
  {io, signal}: CommandContext,
  counters: ReadCounters,
): AsyncGenerator<readonly PendingDocument[]> =>
  pendingDocuments(listInputs(paths), io.stdin, {maxBytes, kind: input ?? null, counters}, signal);

/** How to read them. */
export const readOptions = ({encoding, maxBytes, textField}: ReadingFlags): ReadOptions => ({
  encoding: encoding ?? null,
  maxBytes,
  textField: textField ?? null,
});

/** Each document of the paths, read; or why not. Ends early on a signal. */
export async function* readDocuments(
  paths: Iterable<string>,
  flags: ReadingFlags,
  context: CommandContext,
): AsyncGenerator<Source | Unread> {
  const {signal} = context;
  const options = readOptions(flags);
  let rested = performance.now();
  for await (const items of pendingDocumentsAt(paths, flags, context, newCounters(false))) {
    for (const item of items) {
      if (performance.now() - rested > YIELD_IN_MS) {
        // Lets a signal be heard, and a full pipe be emptied.
        await new Promise((resolve) => setImmediate(resolve));
        rested = performance.now();
      }
      if (signal.aborted) return;
      const document = await readDocument(item, options, signal);
      if (signal.aborted) return;
      if (!('error' in document)) await loadReader(document.format);
      yield document;
    }
  }
}
