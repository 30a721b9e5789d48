import {analyzeAll} from './analyze.js';
import type {Source} from './layers/article.js';
import type {ArticleRecord} from './record/record.js';
import {type RecordOptions, toRecord} from './record/to-record.js';

/** The records of each source, spans in UTF-16 units of its text: what the library gives and the command prints. */
export const recordsOf = (sources: readonly Source[], options: RecordOptions = {}): ArticleRecord[][] =>
  analyzeAll(sources).map((articles) => articles.map((article) => toRecord(article, options)));
