import type {ArticleRecord, StatementRecord} from '../record/record.js';
import type {Look} from './renderer.js';

/** Where a statement stands: "a.txt:3:1". Lines of a record of a file are those of its text: "crawl.jsonl#v1:3:1". */
export const statementPlace = ({line, column}: StatementRecord, {source, id}: ArticleRecord): string =>
  `${source}${id === null ? '' : `#${id}`}:${line}:${column}`;

/** Makes a terminal open the source at a click on the words. */
export function linked(words: string, {source}: ArticleRecord, {links}: Look): string {
  if (!links || source === '-') return words;
  const {href} = new URL(source.split(/[\\/]/).map(encodeURIComponent).join('/'), links);
  return `\x1b]8;;${href}\x1b\\${words}\x1b]8;;\x1b\\`;
}
