import {existsSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import picomatch from 'picomatch';

/*
 * Patterns of paths, for shells that do not expand them and for quotation marks that keep them from it. picomatch, which
 * tells whether a path matches, needs no other package; Node 20 has no glob of its own.
 */

/** Whether a path is a pattern: nothing has this name, and it has marks of one. */
export const isPattern = (path: string): boolean => picomatch.scan(path).isGlob && !existsSync(path);

/** The files that match a pattern, in order. */
export function filesMatching(pattern: string): readonly string[] {
  const {base, glob} = picomatch.scan(pattern);
  const folder = base === '' ? '.' : base;
  if (!existsSync(folder)) return [];
  const matches = picomatch(glob.replace(/^\//, ''));
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => matches(path))
    .map((path) => (base === '' ? path : `${base.replace(/\/$/, '')}/${path}`))
    .sort();
}

/** Tells whether a path of a folder is left out: by itself, within the folder, or by its last part for a pattern without a slash. */
export function excluder(patterns: readonly string[]): ((path: string, folder: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined;
  const matches = picomatch(
    patterns.map((pattern) => pattern.replace(/\/$/, '')),
    {basename: true, dot: true},
  );
  return (path, folder) => matches(path) || matches(path.slice(folder.length + 1));
}
