import {recordsOf} from './analyze.js';
import {loadReader} from './clean/html/load-html.js';
import type {Format, Metadata} from './layers/article.js';
import {looksLikeHtml} from './read/sniff.js';
import type {ArticleRecord} from './record/record.js';
import type {RecordOptions} from './record/to-record.js';

/*
 * The library. The same records as `stance extract --format json`, but for the spans, which are in UTF-16 units here, so
 * that `text.slice(...span)` gives the words.
 */

// So that `analyze` is one plain call for pages too.
await loadReader('html');

export interface Input extends Partial<Metadata> {
  readonly text: string;
  /** Found out from the text's start where left out. */
  readonly format?: Format;
  /** What the records give as their source; "-" where left out. */
  readonly name?: string;
}

/** The articles of a text, each with its statements. */
export function analyze(input: string | Input, options: RecordOptions = {}): ArticleRecord[] {
  const {text, format, name, ...given} = typeof input === 'string' ? {text: input} : input;
  const source = {
    name: name ?? '-',
    format: format ?? (looksLikeHtml(text) ? 'html' : 'text'),
    text,
    knownMetadata: given,
  } as const;
  return recordsOf([source], options).flat();
}

export type {Stance} from './layers/article.js';
export type {ErrorCode} from './layers/errors.js';
export {toCodePoints} from './record/code-points.js';
export type {ArticleRecord, ErrorRecord, OutputRecord, StatementRecord} from './record/record.js';
export {articleRecord, errorRecord, outputRecord} from './record/record.js';
export type {RecordOptions} from './record/to-record.js';
