import {readdir, realpath, stat} from 'node:fs/promises';
import type {InputError} from '../errors.js';
import {InputError as Unreadable} from '../errors.js';
import {fileError} from './bytes.js';

/** One thing to read: a file, standard input (path null), or what stands in the place of one that can't be. */
export interface Input {
  /** As the user named it; "-" for standard input. */
  readonly name: string;
  readonly path: string | null;
  readonly error: InputError | null;
}

const ARTICLE = /\.(?:txt|html?)(?:\.gz)?$/i;

/** The files that paths stand for: in the given order, directories in path order. */
export async function* listInputs(paths: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Input> {
  for await (const path of paths) {
    if (path === '-') yield {name: '-', path: null, error: null};
    else yield* inputsAt(path);
  }
}

async function* inputsAt(path: string): AsyncGenerator<Input> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield {name: path, path, error: null};
      return;
    }
  } catch (error) {
    yield failed(path, error);
    return;
  }
  let any = false;
  for await (const input of walk(path.replace(/(?<=.)\/+$/, ''), new Set())) {
    any = true;
    yield input;
  }
  if (!any) {
    yield failed(path, new Unreadable('no-articles', 'no .txt, .html or .htm file in it, name the files themselves'));
  }
}

/** Every directory once, however many links lead to it. */
async function* walk(directory: string, seen: Set<string>): AsyncGenerator<Input> {
  const entries: {name: string; path: string; isDirectory: boolean}[] = [];
  try {
    const place = await realpath(directory);
    if (seen.has(place)) return;
    seen.add(place);
    for (const entry of await readdir(directory, {withFileTypes: true})) {
      const path = directory.endsWith('/') ? directory + entry.name : `${directory}/${entry.name}`;
      const isDirectory = entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToDirectory(path)));
      if (isDirectory || ARTICLE.test(entry.name)) entries.push({name: entry.name, path, isDirectory});
    }
  } catch (error) {
    yield failed(directory, error);
    return;
  }
  const key = (e: {name: string; isDirectory: boolean}) => (e.isDirectory ? `${e.name}/` : e.name);
  for (const entry of entries.sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (entry.isDirectory) yield* walk(entry.path, seen);
    else yield {name: entry.path, path: entry.path, error: null};
  }
}

/** A link that leads nowhere is no directory: as a file it will say so itself. */
async function leadsToDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    fileError(error);
    return false;
  }
}

const failed = (name: string, error: unknown): Input => ({name, path: null, error: fileError(error)});
