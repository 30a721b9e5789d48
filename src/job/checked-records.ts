import {type ReadRecord, readRecordsOf, recordsOf} from '../analyze.js';
import type {Source} from '../layers/article.js';
import {InputError} from '../layers/errors.js';
import {toCodePoints} from '../record/code-points.js';
import {toErrorRecord} from '../record/error-record.js';
import {explain} from '../record/explain.js';
import {type ArticleRecord, articleRecord, type ErrorRecord, type OutputRecord} from '../record/record.js';
import type {ArticleAsRead} from '../record/article-as-read.js';

export interface ExtractOptions {
  readonly text: boolean;
  readonly thoughts: boolean;
  readonly explain: boolean;
  /** Whether to read what is in another language, or a table of numbers, too. */
  readonly anyLanguage: boolean;
  /** Whether to give the articles too. */
  readonly withArticle?: boolean;
}

/** Below this many records, compiling the validator costs more than it saves. */
const CHECKS_BEFORE_COMPILING = 100;
let checks = 0;

/** A record as it is printed, and the article where the format shows it; none of an error. */
export interface CheckedRecord {
  readonly record: OutputRecord;
  readonly article: ArticleAsRead | null;
}

/**
 * The records of each source as they are printed, in code points, each validated against the schema; with the articles where
 * the options ask for them. A bug in the program costs only the article that triggers it, whose record is then an error.
 */
export function checkedReadings(sources: readonly Source[], options: ExtractOptions): CheckedRecord[][] {
  try {
    const found = options.withArticle ? readRecordsOf(sources, options) : recordsOf(sources, options).map(unread);
    return sources.map((source, i) => checked(source, found[i] ?? [], options));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Tries each source alone to find the one that fails.
    if (sources.length !== 1) return sources.flatMap((source) => checkedReadings([source], options));
    return [[lost(sources[0]!, internal(error.message))]];
  }
}

type Analysed = Pick<ReadRecord, 'record'> & {readonly article: ArticleAsRead | null};

export const unread = (records: readonly ArticleRecord[]): Analysed[] =>
  records.map((record) => ({record, article: null}));

/** Each record in code points, or its error. */
export function checked(source: Source, records: readonly Analysed[], options: ExtractOptions): CheckedRecord[] {
  const inCodePoints = toCodePoints(source.text);
  return records.map(({record, article}) => {
    const numbers = options.anyLanguage ? undefined : record.warnings.find(({code}) => code === 'numbers');
    if (numbers) return lost(source, new InputError('numbers', `${numbers.message}, ${ALL_THE_SAME}`), record.part);
    const counted = inCodePoints(options.anyLanguage ? record : withAdvice(record));
    const printed = options.explain ? explain(counted) : counted;
    const result = articleRecord.safeParse(printed, checks++ < CHECKS_BEFORE_COMPILING ? {jitless: true} : undefined);
    if (result.success) return {record: printed, article}; // not `result.data`: that copy is slower to print
    const issue = result.error.issues[0];
    return lost(source, internal(`${issue?.path.join('.')}: ${issue?.message}`), record.part);
  });
}

const ALL_THE_SAME = '--language any reads it all the same';

/** What is not understood has no statements; the warning says how to have it read. */
const withAdvice = (record: ArticleRecord): ArticleRecord =>
  record.warnings.some(isLanguage) ? {...record, warnings: record.warnings.map(advised)} : record;

type WarningRecord = ArticleRecord['warnings'][number];
const isLanguage = ({code}: WarningRecord): boolean => code === 'other-language';
const advised = (warning: WarningRecord): WarningRecord =>
  isLanguage(warning)
    ? {...warning, message: `${warning.message}: no statements are looked for, ${ALL_THE_SAME}`}
    : warning;

const lost = (source: Source, error: InputError, part = 1): CheckedRecord => ({
  record: failed(source, error, part),
  article: null,
});

export const failed = (source: Source, error: InputError, part = 1): ErrorRecord =>
  toErrorRecord({...source.knownMetadata, name: source.name, part, error});

export const internal = (what: string): InputError =>
  new InputError('internal', `could not be analysed (${what}), please report it with the file`);
