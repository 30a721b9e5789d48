import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readExample} from '../../src/language/example.js';
import type {Format} from '../../src/layers/article.js';
import {rules} from '../../src/rules/index.js';

/** The texts that inputs are made from. */
export interface Corpus {
  /** Short texts: the examples of the rules. */
  readonly examples: readonly string[];
  /** Whole articles. */
  readonly articles: readonly string[];
  readonly pages: readonly string[];
  /** One JSON record per line. */
  readonly records: readonly string[];
}

const ARTICLES = 'fixtures/articles';
const COMMANDS = 'fixtures/cli';
const RECORDS = 'fixtures/records';

export function readCorpus(): Corpus {
  const given = rules.flatMap((rule) => [
    ...rule.examples.yes.map((e) => readExample(e, rule)),
    ...rule.examples.no.map(({text, format = 'text'}) => ({text, format})),
    ...(rule.examples.todo ?? []).map((text) => ({text, format: 'text' as const})),
  ]);
  const paths = readdirSync(ARTICLES)
    .sort()
    .flatMap((name) => readdirSync(join(ARTICLES, name)).map((file) => join(ARTICLES, name, file)));
  const read = (ending: string) =>
    paths.filter((path) => path.endsWith(ending)).map((path) => readFileSync(path, 'utf8'));
  const texts = (format: Format) => given.filter((e) => e.format === format).map((e) => e.text);
  const records = readdirSync(RECORDS)
    .sort()
    .flatMap((file) => readFileSync(join(RECORDS, file), 'utf8').split('\n'))
    .filter((line) => line !== '');
  return {
    examples: texts('text'),
    articles: [...read('input.txt'), ...commandInputs()],
    pages: [...read('input.html'), ...texts('html')],
    records,
  };
}

/** The scripts of the command-line fixtures. Each contains its own inputs, odd ones mostly. */
const commandInputs = (): string[] =>
  readdirSync(COMMANDS)
    .sort()
    .map((name) => readFileSync(join(COMMANDS, name, 'cmd'), 'utf8'));
