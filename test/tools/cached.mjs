/*
 * The code that analyses an article (src/job/batch.ts) is bundled separately, as dist/work.cjs, next to V8's code cache for
 * it, so that what one article calls is not compiled at each start. Another version of Node rejects the cache and compiles
 * as usual. Nothing is written when the program runs. It is a CommonJS module, and holds the library too.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import Module, {createRequire} from 'node:module';
import {join} from 'node:path';
import {Script} from 'node:vm';
import {build} from 'esbuild';

/** What work.cjs holds: the program's work, and the library for who asks for it, which loads a reader when the first page comes. */
const WORK = `
  import {usePageReader} from './src/clean/html/load-html.js';
  import {useMarkdownReader} from './src/clean/markdown/load-markdown.js';
  export {batchRunner} from './src/job/batch.js';
  export {loadReader} from './src/clean/html/load-html.js';
  export const library = () => require('./src/library.js');
  export const useReaders = () => {
    usePageReader(() => require('./src/clean/html/read-page.js').readPage);
    useMarkdownReader(() => require('./src/clean/markdown/read-markdown.js').readMarkdown);
  };
`;

/** Typical articles, run to fill the cache. Functions that they don't call are compiled when they are first called. */
const SAMPLE = ['refusals', 'three-stances'].map((name) => `fixtures/articles/${name}/input.txt`);

/** Take the places of src/job/batch.ts and src/job/core-with.ts in the other bundles. */
const LOADER = `
  import {readFileSync} from 'node:fs';
  import Module, {createRequire} from 'node:module';
  import {fileURLToPath} from 'node:url';
  import {Script} from 'node:vm';

  // it is in ASCII, which this encoding decodes fastest
  const read = (name, encoding) => readFileSync(new URL(name, import.meta.url), encoding);
  const filename = fileURLToPath(new URL('work.cjs', import.meta.url));
  const script = new Script(Module.wrap(read('work.cjs', 'latin1')), {filename, cachedData: read('work.cache')});
  function copyWith(own) {
    const module = {exports: {}};
    const before = globalThis.STANCE_OWN;
    globalThis.STANCE_OWN = own;
    try {
      script.runInThisContext()(module.exports, createRequire(import.meta.url), module);
    } finally {
      globalThis.STANCE_OWN = before;
    }
    return module.exports;
  }
`;
const BATCH = `${LOADER} export const {batchRunner} = copyWith(globalThis.STANCE_OWN);`;
const CORE_WITH = `${LOADER} export const coreWith = async (own) => {
    const {library, loadReader} = copyWith(own);
    return {...library(), loadReader};
  };`;

export const cached = {
  name: 'cached',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]job[\\/]batch\.ts$/}, () => ({contents: BATCH}));
    onLoad({filter: /[\\/]src[\\/]job[\\/]core-with\.ts$/}, () => ({contents: CORE_WITH}));
  },
};

/** A program with escapes for all that is not ASCII, so that V8 keeps it in one byte a character. */
const inAscii = (program) =>
  program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes work.cjs and its code cache into a folder. */
export async function buildWork(shared, folder) {
  const outfile = join(folder, 'work.cjs');
  await build({
    ...shared,
    stdin: {contents: WORK, resolveDir: process.cwd()},
    format: 'cjs',
    banner: {},
    outfile,
  });
  writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
  const script = new Script(Module.wrap(readFileSync(outfile, 'utf8')), {filename: outfile});
  const module = {exports: {}};
  script.runInThisContext()(module.exports, createRequire(import.meta.url), module);
  const {batchRunner} = module.exports;
  const work = await batchRunner({
    read: {encoding: null, maxBytes: 1e6, textField: null},
    render: {format: 'json', look: {width: 80, color: 0, explain: false}, filter: {stances: null, speakers: []}},
    timeout: 60_000,
  });
  const items = SAMPLE.map((path) => ({kind: 'file', name: path, path}));
  const {records} = await work(items, new AbortController().signal);
  for (const {error} of records.flat()) if (error) throw new Error(error.message);
  writeFileSync(join(folder, 'work.cache'), script.createCachedData());
}
