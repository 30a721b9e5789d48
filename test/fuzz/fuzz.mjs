/*
 * The fuzzer: bundles the source and the laws, then tries broken inputs until the time is up. See options.ts.
 *
 *     npm run fuzz -- --seconds 120 --seed 1
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {tables} from '../tools/tables.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stance-fuzz-'));
try {
  await build({
    entryPoints: ['test/fuzz/main.ts', 'test/fuzz/worker.ts'],
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    banner: {js: "import {createRequire as __cr} from 'node:module'; const require = __cr(import.meta.url);"},
    plugins: [tables],
  });
  const at = (name) => pathToFileURL(join(folder, name));
  const {main} = await import(at('main.mjs').href);
  if ((await main(process.argv.slice(2), at('worker.mjs'))) === false) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, {recursive: true});
}
