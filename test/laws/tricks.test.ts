import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {afterAll, describe, expect, it} from 'vitest';
import {analyzeSource} from '../../src/analyze.js';
import {readExample} from '../../src/language/example.js';
import type {Format, Source} from '../../src/layers/article.js';
import {rules} from '../../src/rules/index.js';

/* Each speed trick has one line that switches it off, and the program finds the same without it. */

const SWITCHES = [
  ['src/language/vocabulary.ts', 'const PLAIN: boolean = false;', 'const PLAIN: boolean = true;'],
  ['src/clean/prefilter/line-signs.ts', 'const PREFILTER: boolean = true;', 'const PREFILTER: boolean = false;'],
  ['src/classify/active-phrases.ts', 'const ONLY_ACTIVATED: boolean = true;', 'const ONLY_ACTIVATED: boolean = false;'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'stance-tricks-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** The program with one line of one file replaced. */
async function builtWith(path: string, line: string, replacement: string, at: number) {
  const source = readFileSync(path, 'utf8');
  expect(source.split(line).length, `${path} holds once: ${line}`).toBe(2);
  const replaced: Plugin = {
    name: 'replaced',
    setup({onLoad}) {
      onLoad({filter: /\.ts$/}, (file) =>
        file.path.endsWith(path) ? {contents: source.replace(line, replacement), loader: 'ts'} : null,
      );
    },
  };
  const outfile = join(folder, `${at}.mjs`);
  await build({
    stdin: {
      contents:
        "export {analyzeSource} from './src/analyze.js';export {loadReader} from './src/clean/html/load-html.js';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    banner: {js: "import {createRequire as __cr} from 'node:module'; const require = __cr(import.meta.url);"},
    plugins: [replaced],
  });
  const program = await import(pathToFileURL(outfile).href);
  await program.loadReader('html');
  return program.analyzeSource;
}

const named = (text: string, format: Format): Source => ({name: '-', format, text, knownMetadata: {}});
const fixtures = readdirSync('fixtures/articles').flatMap((name) =>
  readdirSync(`fixtures/articles/${name}`)
    .filter((file) => /^input\.(?:txt|html)$/.test(file))
    .map((file) =>
      named(readFileSync(`fixtures/articles/${name}/${file}`, 'utf8'), file === 'input.html' ? 'html' : 'text'),
    ),
);
const examples = rules.flatMap((rule) => [
  ...rule.examples.yes.map((e) => readExample(e, rule)).map(({text, format}) => named(text, format)),
  ...rule.examples.no.map(({text, format}) => named(text, format ?? 'text')),
]);

/** All layers but the numbers of words, which are the vocabulary's own business. */
const layersOf = (analyze: typeof analyzeSource, source: Source): string =>
  JSON.stringify(analyze(source), (key, value) => (key === 'word' ? undefined : value));

const sources = [...fixtures, ...examples];
const expected = sources.map((source) => layersOf(analyzeSource, source));

describe.each(SWITCHES)('%s', (path, line, replacement) => {
  it(`finds the same with ${replacement}`, async () => {
    const at = SWITCHES.findIndex((s) => s[0] === path);
    const analyze = await builtWith(path, line, replacement, at);
    const differ = sources.filter((source, i) => layersOf(analyze, source) !== expected[i]);
    expect(differ.map((s) => s.text)).toEqual([]);
  });
});
