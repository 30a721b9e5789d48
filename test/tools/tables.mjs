/*
 * A file named *-table.ts is run when the program is built: what it exports, plain data, stands in the bundle. What it
 * takes to reckon it costs a start nothing.
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

/** The module that stands in its place. JSON is read faster than the same as code. */
export const moduleOf = (exports) =>
  Object.entries(exports)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join('\n');

export const tables = {
  name: 'tables',
  setup({onLoad}) {
    onLoad({filter: /-table\.ts$/}, async ({path}) => ({contents: moduleOf(await runTable(path))}));
  },
};
