/*
 * The program is bundled as one CommonJS module, dist/work.cjs, next to V8's code cache for it, so that what one article
 * calls is not compiled at each start. Another version of Node rejects the cache and compiles as usual. Nothing is written
 * when the program runs. The module holds the library too. CommonJS, because Node loads its own loader of ES modules, and
 * compiles each of them without a cache, only for those who import one.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {PassThrough} from 'node:stream';
import v8 from 'node:v8';
import {build} from 'esbuild';

/** What work.cjs holds: the command, a thread of it, and the library, which loads a reader when the first page comes. */
const WORK = `
  import {loadReader, usePageReader} from './src/clean/html/load-html.js';
  import {useMarkdownReader} from './src/clean/markdown/load-markdown.js';
  export {loadReader};
  export const main = (argv, io) => require('./src/cli/cli.js').main(argv, io);
  export const endWith = (status) => require('./src/cli/cli.js').endWith(status);
  export const serve = () => void require('./src/job/thread.js');
  export const library = () => require('./src/library.js');
  export const useReaders = () => {
    usePageReader(() => require('./src/clean/html/read-page.js').readPage);
    useMarkdownReader(() => require('./src/clean/markdown/read-markdown.js').readMarkdown);
  };
`;

/** Typical articles, run to fill the cache. Functions that they don't call are compiled when they are first called. */
const SAMPLE = ['refusals', 'three-stances'].map((name) => `fixtures/articles/${name}/input.txt`);

/**
 * Reads and runs work.cjs, by its cache if asked to and if it fits this Node. What is read is kept or read in short pieces:
 * when malloc gets back megabytes at a time, it returns less to the system from then on, in every thread.
 */
const LOADER = `'use strict';
const {closeSync, openSync, readSync, statSync} = require('node:fs');
const {join} = require('node:path');
const {Script} = require('node:vm');

const filename = join(__dirname, 'work.cjs');
const PIECE_IN_BYTES = 100_000;
const kept = [];

exports.open = ({cached}) => {
  const cache = cached ? join(__dirname, 'work.cache') : null;
  const sizes = cache === null ? [PIECE_IN_BYTES] : [statSync(filename).size, statSync(cache).size];
  const buffer = Buffer.allocUnsafeSlow(Math.max(...sizes));
  // It is in ASCII, which this encoding decodes fastest. What is put around it brings it into V8's heap: functions that are
  // not in the cache take longer to compile out of a string that Node keeps elsewhere.
  let text = '';
  read(filename, buffer, (length) => {
    text += buffer.latin1Slice(0, length);
  });
  const source = \`(function (exports, require, module, __filename) {\${text}\\n})\`;
  if (cache !== null) {
    read(cache, buffer, () => {});
    kept.push(text, buffer);
  }
  const script = new Script(source, {filename, cachedData: cache === null ? undefined : buffer.subarray(0, sizes[1])});
  /** A copy of the program. */
  const load = () => {
    const module = {exports: {}};
    script.runInThisContext()(module.exports, require, module, filename);
    return module.exports;
  };
  return {script, load};
};

/** Reads a file into the buffer, as much as it holds at a time. */
function read(path, buffer, use) {
  const file = openSync(path);
  for (let length; (length = readSync(file, buffer)) > 0; ) use(length);
  closeSync(file);
}
`;

/** V8 has other flags by the time a thread starts, and would reject the cache. */
const THREAD = `'use strict';
require('./load.cjs').open({cached: false}).load().serve();
`;

/** Takes the place of src/job/core-with.ts in the other bundles. */
const CORE_WITH = `
  import {createRequire} from 'node:module';
  const {load} = createRequire(import.meta.url)('./load.cjs').open({cached: true});
  export const coreWith = async (own) => {
    const before = globalThis.STANCE_OWN;
    globalThis.STANCE_OWN = own;
    try {
      const {library, loadReader} = load();
      return {...library(), loadReader};
    } finally {
      globalThis.STANCE_OWN = before;
    }
  };
`;

export const cached = {
  name: 'cached',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]job[\\/]core-with\.ts$/}, () => ({contents: CORE_WITH}));
  },
};

/** A program with escapes for all that is not ASCII, so that V8 keeps it in one byte a character. */
const inAscii = (program) =>
  program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes work.cjs, its code cache, and what loads them, into a folder. */
export async function buildWork(shared, folder) {
  const outfile = join(folder, 'work.cjs');
  await build({
    ...shared,
    stdin: {contents: WORK, resolveDir: process.cwd()},
    format: 'cjs',
    banner: {js: "const STANCE_URL = require('node:url').pathToFileURL(__filename);"},
    define: {...shared.define, 'import.meta.url': 'STANCE_URL'},
    outfile,
  });
  writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
  writeFileSync(join(folder, 'load.cjs'), LOADER);
  writeFileSync(join(folder, 'thread.cjs'), THREAD);
  // the cache is for V8 as it starts
  v8.setFlagsFromString = () => {};
  const {script, load} = createRequire(import.meta.url)(resolve(folder, 'load.cjs')).open({cached: false});
  const sink = () => new PassThrough().resume();
  const io = {stdin: process.stdin, stdout: sink(), stderr: process.stderr, env: {}, once() {}, off() {}};
  const status = await load().main(['extract', '--no-config', '--format', 'json', ...SAMPLE], io);
  if (status !== 0) throw new Error(`the sample could not be read: status ${status}`);
  writeFileSync(join(folder, 'work.cache'), script.createCachedData());
}
