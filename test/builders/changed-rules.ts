import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import type {Positioned, Source} from '../../src/layers/article.js';
import type {Rule} from '../../src/layers/rule.js';
// @ts-expect-error: a script of the build, without types
import {moduleOf, runTable} from '../tools/tables.mjs';

/*
 * The program with changed rules: with lines added to a file of src/rules, or rules left out. It is bundled from source
 * and run separately, because the stages compile their rules when they are loaded.
 */

/** Lines to insert into a file of src/rules, after the first line that contains `after`. */
export interface Insertion {
  readonly file: string;
  readonly after: string;
  readonly lines: string;
}

export type Analyze = (source: Source) => Positioned[];

/** Builds the program with the insertions; returns a function that runs it with only the rules that a test keeps. */
export async function programWith(insertions: readonly Insertion[] = []): Promise<(keeps?: Keeps) => Promise<Analyze>> {
  const {outputFiles} = await build({
    stdin: {
      contents:
        "import {loadReader} from './src/clean/html/load-html.js'; export {analyzeSource} from './src/analyze.js'; export const ready = loadReader('html');",
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'changed-rules',
        setup({onLoad}) {
          onLoad({filter: /-table\.ts$/}, async ({path}) =>
            /(compromise|wordnet)-table\.ts$/.test(path)
              ? {contents: moduleOf(await runTable(path)), loader: 'js'}
              : null,
          );
          onLoad({filter: /\/src\/rules\/.*\.ts$/}, ({path}) => ({contents: changed(path, insertions), loader: 'ts'}));
        },
      },
    ],
  });
  const run = new Function('keeps', 'require', `${outputFiles[0]!.text}\nreturn program;`);
  return async (keeps = () => true) => {
    const program = run(keeps, () => ({}));
    await program.ready;
    return program.analyzeSource;
  };
}

/** Asked of each rule, by its id, and of each frame, source phrase, silence, source of a refusal and end of content, by its example. */
export type Keeps = (rule: {readonly id?: Rule['id']; readonly example?: string}) => boolean;

function changed(path: string, insertions: readonly Insertion[]): string {
  let text = readFileSync(path, 'utf8');
  for (const {file, after, lines} of insertions) {
    if (resolve('src/rules', file) !== path) continue;
    const at = text.indexOf(after);
    if (at < 0) throw new Error(`src/rules/${file} has no line with: ${after}`);
    const end = text.indexOf('\n', at) + 1;
    text = `${text.slice(0, end)}${lines}\n${text.slice(end)}`;
  }
  // the lists of rules, of frames, of source phrases, of silences, of refusals’ sources and of ends of content become those of the kept ones
  const frames = text.replace(
    /(export const (?:verbFrames|contentEnds|narratorActs|sourcePhrases|silences|refusalSources): readonly \w+\[\] = )(\[[\s\S]*?\n\]);/,
    '$1($2).filter(keeps);',
  );
  if (!path.endsWith('/src/rules/own.ts')) return frames;
  if (!frames.includes(IN_FORCE)) throw new Error('src/rules/own.ts gives the rules in force in another way');
  return frames.replace(IN_FORCE, `if (own === null) return ours.filter(keeps);\n  ${IN_FORCE}`);
}

const IN_FORCE = 'if (own === null || (theirs.length === 0';
