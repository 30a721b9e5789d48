/*
 * Bundles the program into dist/, emptied first. Of compromise only its word list goes in, as it is once its plugins have
 * grown it: growing it anew took a third of the time of a start.
 */
import {rmSync} from 'node:fs';
import nlp from 'compromise/two';
import {build} from 'esbuild';

const grown = {
  name: 'grown-word-list',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^compromise\/two$/}, ({path}) => ({path, namespace: 'grown'}));
    onLoad({filter: /.*/, namespace: 'grown'}, () => {
      const {one, two} = nlp.model();
      const {suffixPatterns, switches} = two;
      const json = JSON.stringify({one: {lexicon: one.lexicon}, two: {suffixPatterns, switches}});
      // JSON is read faster than the same as code.
      return {contents: `const model = JSON.parse(${JSON.stringify(json)}); export default {model: () => model};`};
    });
  },
};

rmSync('dist', {recursive: true, force: true});
await build({
  entryPoints: ['src/cli.ts', 'src/index.ts', 'src/worker.ts'],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  outdir: 'dist',
  logLevel: 'warning',
  banner: {js: "import {createRequire as __cr} from 'node:module'; const require = __cr(import.meta.url);"},
  plugins: [grown],
});
