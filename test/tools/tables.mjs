/*
 * Speed trick: a file named *-table.ts is run when the program is built, and the bundle holds what it exports as plain
 * data, so that no start of the program computes it. To switch the trick off, take `tables` out of the plugins in
 * build.mjs: the bundle then holds the files themselves and computes the tables at each start, as the unit tests do.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** The exports of a table. */
export async function runTable(path) {
  const folder = mkdtempSync(join(tmpdir(), 'stance-table-'));
  const outfile = join(folder, 'table.mjs');
  try {
    await build({entryPoints: [path], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20'});
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The module that takes the table's place. V8 parses JSON faster than the same data written as code, but for a text. */
export const moduleOf = (exports) =>
  Object.entries(exports)
    .map(([name, value]) => [name, JSON.stringify(value), typeof value === 'string'])
    .map(([name, json, isText]) => `export const ${name} = ${isText ? json : `JSON.parse(${JSON.stringify(json)})`};`)
    .join('\n');

export const tables = {
  name: 'tables',
  setup({onLoad}) {
    onLoad({filter: /-table\.ts$/}, async ({path}) => ({contents: moduleOf(await runTable(path))}));
  },
};
