import {analyze} from './analyze.js';
import type {Source} from './article.js';
import type {ArticleRecord} from './record.js';
import {type RecordOptions, toRecord} from './to-record.js';

/** The records of a source, spans in UTF-16 units of its text: what the library gives and the command prints. */
export const recordsOf = (source: Source, options: RecordOptions = {}): ArticleRecord[] =>
  analyze(source).map((article) => toRecord(article, options));
