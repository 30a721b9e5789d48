import {bareArticle} from './layers/bare-article.js';
import {attribute} from './attribute/attribute.js';
import {classify} from './classify/classify.js';
import {clean} from './clean/clean.js';
import {claim} from './claim/claim.js';
import type {Attributed, Classified, Parsed, Positioned, Source} from './layers/article.js';
import {span} from './layers/span.js';
import type {ArticleRecord} from './record/record.js';
import {type ArticleAsRead, articleAsRead} from './record/article-as-read.js';
import {type RecordOptions, toRecord} from './record/to-record.js';
import {parse} from './parse/parse.js';
import {resolve} from './resolve/resolve.js';
import {segment} from './segment/segment.js';

export interface ReadingOptions {
  /** Whether to look for statements in another language too. */
  readonly anyLanguage?: boolean;
  /** False to clean the articles and look for no statements. */
  readonly statements?: boolean;
}

/** The whole program: the articles of a source with their statements, stances and speakers. Pure. */
export function analyzeSource(source: Source, options: ReadingOptions = {}): Positioned[] {
  return analyzeSources([source], options)[0]!;
}

/**
 * The same for several sources, stage by stage: a stage's code stays in the processor's cache while it works on all of
 * them. Source by source, each stage would evict the code of the one before.
 */
export function analyzeSources(sources: readonly Source[], options: ReadingOptions = {}): Positioned[][] {
  const cleaned = sources.map((source) => clean(source));
  const segmented = cleaned.flat().map((article) => segment(article));
  const parsed = segmented.map((article) => parse(article));
  const attributed = parsed.map((article) => (isToRead(article, options) ? attribute(article) : silent(article)));
  const classified = attributed.map((article) => classify(article));
  const resolved = classified.map((article) => resolve(article));
  const positioned = resolved.map((article) => claim(article));
  let next = 0;
  return cleaned.map(({length}) => {
    next += length;
    return positioned.slice(next - length, next);
  });
}

/** The rules are of English: in another language they would find what nobody said. */
const isToRead = ({warnings}: Parsed, {anyLanguage, statements}: ReadingOptions): boolean =>
  statements !== false && (anyLanguage === true || !warnings.some(({code}) => code === 'other-language'));

const silent = (article: Parsed): Attributed => ({...article, statements: []});

/** A line as a headline with its statements, whatever it looks like: nothing is dropped. */
export function readHeadline(text: string): Classified {
  return classify(attribute(parse(segment({...bareArticle(text), title: span(0, text.length)}))));
}

/** The records of each source, with spans in UTF-16 units. The library returns them; the command prints code points. */
export const recordsOf = (
  sources: readonly Source[],
  options: RecordOptions & ReadingOptions = {},
): ArticleRecord[][] =>
  analyzeSources(sources, options).map((articles) => articles.map((article) => toRecord(article, options)));

/** A record with the article that it is of, as it was read. */
export interface ReadRecord {
  readonly record: ArticleRecord;
  readonly article: ArticleAsRead;
}

/** The same for formats that show the articles. */
export const readRecordsOf = (sources: readonly Source[], options: RecordOptions & ReadingOptions): ReadRecord[][] =>
  analyzeSources(sources, options).map((articles) =>
    articles.map((article) => ({record: toRecord(article, options), article: articleAsRead(article)})),
  );
