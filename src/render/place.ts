import type {ArticleRecord, StatementRecord} from '../record/record.js';

/** Where a statement stands: "a.txt:3:1". */
export const statementPlace = (_s: StatementRecord, {source}: ArticleRecord): string => source;
