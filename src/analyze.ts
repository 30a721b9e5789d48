import {attribute} from './attribute/attribute.js';
import {classify} from './classify/classify.js';
import {clean} from './clean/clean.js';
import type {Attributed, Classified, Metadata, Parsed, Resolved, Source} from './layers/article.js';
import {span} from './layers/span.js';
import type {ArticleRecord} from './record/record.js';
import {type RecordOptions, toRecord} from './record/to-record.js';
import {parse} from './parse/parse.js';
import {resolve} from './resolve/resolve.js';
import {segment} from './segment/segment.js';

export interface ReadingOptions {
  /** Whether to look for statements in another language too. */
  readonly anyLanguage?: boolean;
}

/** The whole program: the articles of a source with their statements, stances and speakers. Pure. */
export function analyzeSource(source: Source, options: ReadingOptions = {}): Resolved[] {
  return analyzeSources([source], options)[0]!;
}

/**
 * The same for several sources, stage by stage: a stage's code stays in the processor's cache while it works on all of
 * them. Source by source, each stage would evict the code of the one before.
 */
export function analyzeSources(sources: readonly Source[], options: ReadingOptions = {}): Resolved[][] {
  const cleaned = sources.map((source) => clean(source));
  const segmented = cleaned.flat().map((article) => segment(article));
  const parsed = segmented.map((article) => parse(article));
  const attributed = parsed.map((article) => (isToRead(article, options) ? attribute(article) : silent(article)));
  const classified = attributed.map((article) => classify(article));
  const resolved = classified.map((article) => resolve(article));
  let next = 0;
  return cleaned.map(({length}) => {
    next += length;
    return resolved.slice(next - length, next);
  });
}

/** The rules are of English: in another language they would find what nobody said. */
const isToRead = ({warnings}: Parsed, {anyLanguage}: ReadingOptions): boolean =>
  anyLanguage === true || !warnings.some(({code}) => code === 'other-language');

const silent = (article: Parsed): Attributed => ({...article, statements: []});

/** A line as a headline with its statements, whatever it looks like: nothing is dropped. */
export function readHeadline(text: string): Classified {
  const source: Source = {name: '-', format: 'text', text, knownMetadata: {}};
  const whole = span(0, text.length);
  const line = {text, pieces: [{text, source: whole}], title: whole, headlines: [], dropped: [], warnings: []};
  return classify(attribute(parse(segment({...line, source, part: 1, metadata: NO_METADATA}))));
}

const NO_METADATA: Metadata = {
  id: null,
  url: null,
  title: null,
  date: null,
  byline: null,
  publisher: null,
  language: null,
  place: null,
};

/** The records of each source, with spans in UTF-16 units. The library returns them; the command prints code points. */
export const recordsOf = (
  sources: readonly Source[],
  options: RecordOptions & ReadingOptions = {},
): ArticleRecord[][] =>
  analyzeSources(sources, options).map((articles) => articles.map((article) => toRecord(article, options)));
