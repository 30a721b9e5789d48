import {prepare} from '../clean/html/prepare.js';
import type {Source} from '../layers/article.js';
import {UsageError} from '../layers/errors.js';
import type {Unread} from '../layers/unread.js';
import {listInputs, listPaths} from '../read/inputs.js';
import {type Item, itemsOf} from '../read/items.js';
import {type ReadOptions, readItem} from '../read/read-item.js';
import {newReading, type Reading} from '../read/reading.js';
import type {Io} from '../terminal/io.js';
import type {Say} from '../terminal/say.js';
import {colorLevel, terminalWidth} from '../terminal/terminal.js';
import type {ReadingFlags} from './options.js';
import {refuseAmong} from './output-among.js';

/** What every command runs in, and what those that read files share. */
export interface Run {
  readonly io: Io;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/** The paths named, then those of the list. Standard input can be read once only. */
export async function allPaths(paths: readonly string[], flags: ReadingFlags, {io, signal}: Run): Promise<string[]> {
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
const LOOK_AROUND = 20;

/** What is said of what could not be read. */
export const messageOf = ({name, line, error}: Pick<Unread, 'name' | 'line' | 'error'>): string =>
  `${name}: ${line === undefined ? '' : `line ${line} `}${error.message}`;

/** The documents of the paths, still to be read. */
export const documentsAt = (
  paths: Iterable<string>,
  {maxBytes, input}: ReadingFlags,
  {io, signal}: Run,
  reading: Reading,
): AsyncGenerator<readonly Item[]> =>
  itemsOf(listInputs(paths), io.stdin, {maxBytes, kind: input ?? null, reading}, signal);

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
  run: Run,
): AsyncGenerator<Source | Unread> {
  const {signal} = run;
  const options = readOptions(flags);
  let rested = performance.now();
  for await (const items of documentsAt(paths, flags, run, newReading(false))) {
    for (const item of items) {
      if (performance.now() - rested > LOOK_AROUND) {
        // Lets a signal be heard, and a full pipe be emptied.
        await new Promise((resolve) => setImmediate(resolve));
        rested = performance.now();
      }
      if (signal.aborted) return;
      const document = await readItem(item, options, signal);
      if (signal.aborted) return;
      if (!('error' in document)) await prepare(document.format);
      yield document;
    }
  }
}
