/*
 * Bundles the program into dist/, which is emptied first. Tables are computed and bundled as data (tables.mjs); the command
 * is bundled with V8's code cache (cached.mjs), and `require` gets the library out of it.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {buildWork, cached} from './cached.mjs';
import {onDemand} from './on-demand.mjs';
import {tables} from './tables.mjs';

/** The commit that the program is built from, with "+" if files have changed since; null outside a repository. */
function commitOf() {
  const git = (...args) => execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  try {
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain', 'src', 'package.json') === '' ? '' : '+');
  } catch (error) {
    if (error.code === 'ENOENT' || error.status !== undefined) return null;
    throw error;
  }
}

/** A hash of the paths and contents of all rule files. */
function hashOfRules() {
  const hash = createHash('sha256');
  const paths = readdirSync('src/rules', {recursive: true}).filter((path) => path.endsWith('.ts'));
  for (const path of paths.map((p) => p.replaceAll('\\', '/')).sort()) {
    hash.update(`${path}\n`).update(readFileSync(`src/rules/${path}`));
  }
  return hash.digest('hex').slice(0, 16);
}

const define = {STANCE_COMMIT: JSON.stringify(commitOf()), STANCE_RULES: JSON.stringify(hashOfRules())};

rmSync('dist', {recursive: true, force: true});
const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  logLevel: 'warning',
  // not imported, so that browsers can load what they share with the command
  banner: {js: "const require = globalThis.process?.getBuiltinModule?.('node:module').createRequire(import.meta.url);"},
  define,
  plugins: [tables, onDemand],
};
await build({
  ...shared,
  entryPoints: {index: 'src/index.ts', 'with-rules': 'src/with-rules.ts'},
  splitting: true,
  outdir: 'dist',
  plugins: [tables, onDemand, cached],
});
await buildWork(shared, 'dist');
writeFileSync(
  'dist/index.cjs',
  `'use strict';
const {library, useReaders} = require('./work.cjs');
useReaders();
module.exports = {...library()};
`,
);
writeFileSync(
  'dist/with-rules.cjs',
  `'use strict';
exports.analyzerWith = async (rules) => (await import('./with-rules.js')).analyzerWith(rules);
`,
);

// The program as one file, for machines with nothing installed but Node.
const oneFile = `
  import {workerData} from 'node:worker_threads';
  if (workerData?.stance) await import('./src/job/thread.js');
  else {
    const {main, endWith} = await import('./src/cli/cli.js');
    endWith(await main(process.argv.slice(2), process));
  }
`;
await build({
  ...shared,
  stdin: {contents: oneFile, resolveDir: process.cwd()},
  banner: {js: `#!/usr/bin/env node\n${shared.banner.js}`},
  define: {...define, STANCE_ONE_FILE: 'true'},
  outfile: 'dist/stance.mjs',
});
chmodSync('dist/stance.mjs', 0o755);

writeFileSync('dist/stance.1', execFileSync(process.execPath, ['bin/stance.js', 'man']));
