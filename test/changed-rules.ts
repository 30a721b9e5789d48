import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import type {Resolved, Source} from '../src/article.js';
import type {Rule} from '../src/rule.js';
// @ts-expect-error: a script of the build, without types
import {moduleOf, runTable} from './tables.mjs';

/*
 * The program with other rules than it ships: a line more in a file of src/rules, or a rule less. It is bundled from
 * source and run apart, because the stages compile their rules when they are loaded.
 */

/** Lines that are put into a file of src/rules, behind the first line that holds `behind`. */
export interface Insertion {
  readonly file: string;
  readonly behind: string;
  readonly lines: string;
}

export type Analyze = (source: Source) => Resolved[];

/** The lists of rules, whose members `without` can leave out. */
const REGISTRIES = /\/rules\/(attribution|boilerplate|speaker|stance)\/index\.ts$/;

/** The program with the insertions; gives what makes an `analyze` from the rules that a test keeps. */
export async function programWith(insertions: readonly Insertion[] = []): Promise<(keeps?: Keeps) => Promise<Analyze>> {
  const {outputFiles} = await build({
    stdin: {
      contents:
        "import {prepare} from './src/clean/prepare.js'; export {analyze} from './src/analyze.js'; export const ready = prepare('html');",
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
            /(nlp|wordnet)-table\.ts$/.test(path) ? {contents: moduleOf(await runTable(path)), loader: 'js'} : null,
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
    return program.analyze;
  };
}

export type Keeps = (rule: Rule) => boolean;

function changed(path: string, insertions: readonly Insertion[]): string {
  let text = readFileSync(path, 'utf8');
  for (const {file, behind, lines} of insertions) {
    if (resolve('src/rules', file) !== path) continue;
    const at = text.indexOf(behind);
    if (at < 0) throw new Error(`src/rules/${file} has no line with: ${behind}`);
    const end = text.indexOf('\n', at) + 1;
    text = `${text.slice(0, end)}${lines}\n${text.slice(end)}`;
  }
  // "export const stanceRules: … = [" becomes a list without the rules that are left out
  return REGISTRIES.test(path)
    ? text.replace(/(export const \w+Rules: readonly \w+\[\] = )(\[[\s\S]*?\]);/, '$1($2).filter(keeps);')
    : text;
}
