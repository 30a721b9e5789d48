import {type ReadingOptions, recordsOf} from './analyze.js';
import {loadReader} from './clean/html/load-html.js';
import type {Format, Metadata, Source} from './layers/article.js';
import {looksLikeHtml} from './read/sniff.js';
import type {ArticleRecord} from './record/record.js';
import type {RecordOptions} from './record/to-record.js';

/*
 * The library. It returns the same records as `stance extract --format json`, except that spans count UTF-16 units, so that
 * `text.slice(...span)` gives the words.
 */

// Loaded here so that `analyze` can stay synchronous for pages and Markdown too.
await loadReader('html');
await loadReader('markdown');

export interface Input extends Partial<Metadata> {
  readonly text: string;
  /** If left out, guessed from the start of the text. */
  readonly format?: Format;
  /** The `source` of the records; "-" if left out. */
  readonly name?: string;
}

/** The records of the articles in a text, each with its statements. */
export function analyze(input: string | Input, options: RecordOptions & ReadingOptions = {}): ArticleRecord[] {
  return recordsOf([sourceOfInput(input)], options).flat();
}

function sourceOfInput(input: string | Input): Source {
  const {text, format, name, ...given} = typeof input === 'string' ? {text: input} : input;
  return {
    name: name ?? '-',
    format: format ?? (looksLikeHtml(text) ? 'html' : 'text'),
    text,
    knownMetadata: given,
  };
}

/**
 * Makes an `analyze` that knows rules of your own: texts in YAML or JSON, as `stance rules new` prints them. Keep it: each
 * has a copy of the program to itself. Rejects with a `UsageError` whose message and `others` tell every fault.
 */
export async function analyzerWith(rules: string | readonly string[]): Promise<typeof analyze> {
  const {checkedTexts, ownRulesOf} = await import('./own/read-own.js');
  const {coreWith} = await import('./job/core-with.js');
  const texts = [rules].flat().map((text, i) => ({path: `rules[${i}]`, text}));
  const core = await coreWith(ownRulesOf(checkedTexts(texts)));
  for (const format of ['html', 'markdown'] as const) await core.loadReader(format);
  return (input, options = {}) => core.recordsOf([sourceOfInput(input)], options).flat();
}

export type {ReadingOptions} from './analyze.js';
export type {Stance} from './layers/article.js';
export {type ErrorCode, UsageError} from './layers/errors.js';
export {toCodePoints} from './record/code-points.js';
export type {ArticleRecord, ErrorRecord, OutputRecord, StatementRecord} from './record/record.js';
export {articleRecord, errorRecord, outputRecord} from './record/record.js';
export type {RecordOptions} from './record/to-record.js';
