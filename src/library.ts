import {type ReadingOptions, recordsOf} from './analyze.js';
import {clean as cleanSource} from './clean/clean.js';
import {type CompareOptions, Comparison} from './compare/compare.js';
import type {ComparedClaim} from './record/claim-record.js';
import type {Format, Metadata, Source} from './layers/article.js';
import {parseWhole} from './parse/parse-whole.js';
import {looksLikeHtml} from './read/sniff.js';
import {type ParseRecord, toParseRecord} from './record/parse-record.js';
import type {ArticleRecord, OutputRecord} from './record/record.js';
import type {RecordOptions} from './record/to-record.js';
import {segment} from './segment/segment.js';

/*
 * The library. It returns what the commands print, except that spans count UTF-16 units, so that `text.slice(...span)`
 * gives the words. It reads no files and knows no clock: the same in Node, in browsers and in workers.
 */

/** An article that was only cleaned. */
export type CleanedArticle = Omit<ArticleRecord, 'statements' | 'speakers' | 'provenance' | 'text'> & {
  /** Its body without boilerplate; "\n\n" separates paragraphs. */
  readonly text: string;
};

/** A text with what is known of it. */
export interface Input extends Partial<Metadata> {
  /** An article as plain text, a whole page, or Markdown; decoded. */
  readonly text: string;
  /** If left out, plain text or a page by the start of the text; Markdown must be named. */
  readonly format?: Format;
  /** The `source` of the records; "-" if left out. */
  readonly name?: string;
}

export interface AnalyzeOptions extends RecordOptions {
  /** Whether to look for statements in other languages than English too. */
  readonly anyLanguage?: boolean;
}

/**
 * The articles in a text, each with its statements: one record an article, as a text can hold several, and at least one.
 * Spans are pairs `[start, end)` of UTF-16 units in `text`. Throws a TypeError if it is not given a text; no text, however
 * odd, makes it throw.
 */
export function analyze(input: string | Input, options: AnalyzeOptions = {}): ArticleRecord[] {
  return recordsOf([sourceOf(input)], options).flat();
}

/**
 * The same for many texts, one after another: takes an iterable or an async one (a stream of lines, a cursor), holds one
 * text at a time, and gives the records of its articles before it asks for the next. Whoever stops (`break`) stops the
 * source; an error of the source, or an item that is no text, ends it with that error.
 */
export async function* analyzeAll(
  inputs: Iterable<string | Input> | AsyncIterable<string | Input>,
  options: AnalyzeOptions = {},
): AsyncGenerator<ArticleRecord, void, undefined> {
  if (typeof inputs === 'string') throw new TypeError('stance: expected many texts, as in analyzeAll([text])');
  for await (const input of inputs) yield* analyze(input, options);
}

/** The articles in a text without its boilerplate, with what was dropped and why. Spans and errors as of `analyze`. */
export function clean(input: string | Input): CleanedArticle[] {
  const cleaning: ReadingOptions & RecordOptions = {text: true, statements: false};
  return recordsOf([sourceOf(input)], cleaning)
    .flat()
    .map(({statements, speakers, text = '', ...article}) => ({...article, text}));
}

/** The grammar of the articles in a text: words, clauses and their relations. Spans and errors as of `analyze`. */
export function parse(input: string | Input): ParseRecord[] {
  return cleanSource(sourceOf(input)).map((article) => toParseRecord(parseWhole(segment(article)), () => (at) => at));
}

/**
 * The claims that articles hold, each with everyone's positions, changes of mind and contradictions; those that most sources
 * speak of come first. Takes records of `analyze`, or those that the command printed, of which it passes over the ones of
 * files that could not be read. An article's day is its `date`. Throws a TypeError for what is no record.
 */
export function compare(records: Iterable<OutputRecord>, options: CompareOptions = {}): ComparedClaim[] {
  const comparison = new Comparison();
  for (const record of records) {
    if (typeof record !== 'object' || record === null || !('error' in record || 'statements' in record))
      throw new TypeError('stance: expected records, as analyze gives them');
    if (!('error' in record)) comparison.add(record);
  }
  return comparison.claims(options);
}

const FORMATS: readonly Format[] = ['text', 'html', 'markdown'];

function sourceOf(input: string | Input): Source {
  const {text, format, name, ...given} = typeof input === 'string' ? {text: input} : (input ?? {});
  if (typeof text !== 'string') throw new TypeError('stance: expected a text, or an object with a text');
  if (format !== undefined && !FORMATS.includes(format))
    throw new TypeError(`stance: does not know the format '${format}', choose from ${FORMATS.join(', ')}`);
  for (const [field, value] of Object.entries({name, ...given}))
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw new TypeError(`stance: ${field} should be a text, or null`);
  return {
    name: name ?? '-',
    format: format ?? (looksLikeHtml(text) ? 'html' : 'text'),
    text,
    knownMetadata: given,
  };
}

export type {CompareOptions} from './compare/compare.js';

export type {Format, Metadata, Stance} from './layers/article.js';
export type {ComparedClaim, ComparedPosition} from './record/claim-record.js';
export {toCodePoints} from './record/code-points.js';
export type {ParseClause, ParseRecord, ParseToken} from './record/parse-record.js';
export type {ArticleRecord, ErrorRecord, OutputRecord, StatementRecord} from './record/record.js';
export {recordSchema} from './record/schemas.js';
export type {RecordOptions} from './record/to-record.js';
