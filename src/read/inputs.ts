import {closeSync, openSync, readdirSync, readSync, realpathSync, statSync} from 'node:fs';
import type {Readable} from 'node:stream';
import {InputError, UsageError} from '../layers/errors.js';
import {bytesOf, fileError} from './bytes.js';
import {filesMatching, isPattern} from './globs.js';
import {hasTextField} from './record-fields.js';

/** One thing to read: a file, standard input (path null), or the error in place of a file that cannot be read. */
export interface InputFile {
  /** As the user named it; "-" for standard input. */
  readonly name: string;
  readonly path: string | null;
  readonly error: InputError | null;
}

const ARTICLE_NAME = /\.(?:txt|html?|md|markdown)(?:\.gz)?$/i;

/** Documents and records, which somebody may have meant to be read. What else lies in a folder (pictures, programs) does not count. */
const MEANT_NAME =
  /\.(?:docx?|odt|rtf|pdf|eml|msg|mbox|mht|mhtml|epub|xml|rss|srt|vtt|text|xhtml|csv|tsv|jsonl|ndjson|warc|zip)(?:\.gz)?$/i;

/** Of JSON, which can hold anything, only what has a text in its beginning counts, and no settings. */
const holdsRecords = (path: string): boolean => /\.json$/i.test(path) && hasTextField(beginningOf(path));

const BEGINNING_IN_BYTES = 1 << 14;

/** What a file begins with; nothing if it cannot be read. */
function beginningOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(BEGINNING_IN_BYTES);
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, BEGINNING_IN_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    fileError(error);
    return '';
  }
}

/** Whether a file with this name is read when its directory is. */
export const isArticleName = (name: string): boolean => ARTICLE_NAME.test(name);

/** What is left out of directories, and what is told of them while they are listed. */
export interface Listing {
  /** Whether a file or folder in a directory that was named is left out. */
  readonly isExcluded?: ((path: string, directory: string) => boolean) | undefined;
  /** Called with the real path of each directory whose files are read. */
  readonly visit?: (directory: string) => void;
  /** Called with a directory that was named, and those of its files that are no articles by their names but may hold some. */
  readonly passedOver?: (directory: string, files: readonly string[]) => void;
}

const ADDRESS = /^https?:\/\//i;
const NOT_FETCHED = 'is an address, which is not fetched: save the page and name its file';

/** The files that the paths name, in the given order; those of a directory in path order. */
export function* listInputs(paths: Iterable<string>, listing: Listing = {}): Generator<InputFile> {
  for (const path of paths) {
    if (path === '-') yield {name: '-', path: null, error: null};
    else if (ADDRESS.test(path)) yield failed(path, new InputError('not-found', NOT_FETCHED));
    else if (isPattern(path)) yield* inputsMatching(path, listing);
    else yield* inputsAt(path, listing);
  }
}

/** The files that a pattern names, of whatever kind. */
function* inputsMatching(pattern: string, {isExcluded}: Listing): Generator<InputFile> {
  const paths = filesMatching(pattern).filter((path) => !isExcluded?.(path, ''));
  for (const path of paths) yield {name: path, path, error: null};
  if (paths.length === 0) yield failed(pattern, new InputError('not-found', 'matches no file, check the pattern'));
}

function* inputsAt(path: string, listing: Listing): Generator<InputFile> {
  try {
    if (!statSync(path).isDirectory()) {
      yield {name: path, path, error: null};
      return;
    }
  } catch (error) {
    yield failed(path, error);
    return;
  }
  let any = false;
  const directory = path.replace(/(?<=.)\/+$/, '');
  const passedOver: string[] = [];
  for (const input of walk(directory, {...listing, directory, seen: new Set(), found: passedOver})) {
    any = true;
    yield input;
  }
  if (passedOver.length > 0) listing.passedOver?.(directory, passedOver.sort());
  if (!any) {
    yield failed(
      path,
      new InputError('no-articles', 'no .txt, .md, .html or .htm file in it, name the files themselves'),
    );
  }
}

interface Walk extends Listing {
  /** As it was named. */
  readonly directory: string;
  readonly seen: Set<string>;
  /** The files that are passed over. */
  readonly found: string[];
}

/** Visits every directory once, however many links lead to it. */
function* walk(directory: string, of: Walk): Generator<InputFile> {
  const {seen, found, visit, isExcluded, passedOver} = of;
  const entries: {name: string; path: string; isDirectory: boolean}[] = [];
  try {
    const place = realpathSync(directory);
    if (seen.has(place)) return;
    seen.add(place);
    visit?.(place);
    for (const entry of readdirSync(directory, {withFileTypes: true})) {
      const path = directory.endsWith('/') ? directory + entry.name : `${directory}/${entry.name}`;
      if (isExcluded?.(path, of.directory)) continue;
      const isDirectory = entry.isDirectory() || (entry.isSymbolicLink() && leadsToDirectory(path));
      const isRead = isDirectory || isArticleName(entry.name);
      if (
        !isRead &&
        passedOver !== undefined &&
        (MEANT_NAME.test(entry.name) || (entry.isFile() && holdsRecords(path)))
      )
        found.push(path);
      if (isRead) entries.push({name: entry.name, path, isDirectory});
    }
  } catch (error) {
    yield failed(directory, error);
    return;
  }
  const key = (e: {name: string; isDirectory: boolean}) => (e.isDirectory ? `${e.name}/` : e.name);
  for (const entry of entries.sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (entry.isDirectory) yield* walk(entry.path, of);
    else yield {name: entry.path, path: entry.path, error: null};
  }
}

/** A dangling link counts as a file, so that reading it reports the error. */
function leadsToDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    fileError(error);
    return false;
  }
}

const failed = (name: string, error: unknown): InputFile => ({name, path: null, error: fileError(error)});

/** How an input is read: whole, as one text or page; as JSON records, in an array or one a line; as a table; as a web archive. */
export const INPUT_KINDS = ['article', 'json', 'jsonl', 'csv', 'warc'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** The kind that a file's name suggests. */
export const inputKindOf = (name: string): InputKind => {
  const ending = /\.(jsonl|ndjson|json|csv|tsv|warc)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'ndjson') return 'jsonl';
  return ending === 'tsv' ? 'csv' : (INPUT_KINDS.find((kind) => kind === ending) ?? 'article');
};

const LONGEST_LIST_IN_BYTES = 1_000_000_000;

/** The paths in a list: one per line, or separated by NULs as `find -print0` writes them. */
export async function listPaths(list: string, stdin: Readable, signal: AbortSignal): Promise<readonly string[]> {
  const bytes = await bytesOf(list === '-' ? stdin : list, LONGEST_LIST_IN_BYTES, signal).catch((error: unknown) => {
    const {message} = fileError(error);
    throw new UsageError(`--files-from ${list}: ${message}`);
  });
  const text = new TextDecoder().decode(bytes);
  return (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)).filter((path) => path !== '');
}
