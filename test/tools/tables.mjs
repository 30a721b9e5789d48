/*
 * A file named *-table.ts is run when the program is built, and its exports, which are plain data, are bundled in its
 * place. Computing them costs no time at start.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** Runs a table and gives its exports. */
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

/** The module that takes its place. JSON parses faster than the same data as code. */
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
