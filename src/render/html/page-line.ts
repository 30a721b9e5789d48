import {type HeldPosition, positionsIn} from '../../compare/held-positions.js';
import type {ArticleAsRead} from '../../record/article-as-read.js';
import type {OutputRecord} from '../../record/record.js';
import {reasonsOf} from '../argument.js';
import {type LoneArticle, pageArticle} from './page-article.js';

/* What a page needs of one input, as a line of JSON: made on any thread, and put together once all are there. */

export type PageLine = ReadLine | UnreadLine;

export interface ReadLine {
  readonly article: LoneArticle;
  readonly held: readonly HeldPosition[];
  /** The sentences of the rules behind its statements, by id. */
  readonly docs: Readonly<Record<string, string>>;
}

export interface UnreadLine {
  readonly unread: {readonly source: string; readonly message: string};
}

export const pageLine = (record: OutputRecord, article: ArticleAsRead | null): string =>
  `${JSON.stringify(lineOf(record, article))}\n`;

function lineOf(record: OutputRecord, article: ArticleAsRead | null): PageLine {
  if ('error' in record) return {unread: {source: record.source, message: record.error.message}};
  const reasons = record.statements.flatMap(reasonsOf);
  const docs = reasons.flatMap(({rule, doc}) => (rule === null || doc === undefined ? [] : [[rule, doc] as const]));
  return {article: pageArticle(record, article), held: positionsIn(record), docs: Object.fromEntries(docs)};
}
