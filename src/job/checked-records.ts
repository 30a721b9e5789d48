import {recordsOf} from '../analyze.js';
import type {Source} from '../layers/article.js';
import {InputError} from '../layers/errors.js';
import {toCodePoints} from '../record/code-points.js';
import {toErrorRecord} from '../record/error-record.js';
import {explain} from '../record/explain.js';
import {type ArticleRecord, articleRecord, type OutputRecord} from '../record/record.js';

export interface ExtractOptions {
  readonly text: boolean;
  readonly thoughts: boolean;
  readonly explain: boolean;
}

/** So many records cost as much as to compile their check, which makes those after them cheaper. */
const CHECKS_BEFORE_COMPILING = 100;
let checks = 0;

/**
 * The records of each source as they are printed: in code points, each checked against the schema. A fault of the program
 * costs the article that it was met in, and says so in its place.
 */
export function checkedRecords(sources: readonly Source[], options: ExtractOptions): OutputRecord[][] {
  try {
    const found = recordsOf(sources, options);
    return sources.map((source, i) => checked(source, found[i] ?? [], options));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Whose fault it is shows when each is tried alone.
    if (sources.length !== 1) return sources.flatMap((source) => checkedRecords([source], options));
    return [[failed(sources[0]!, internal(error.message))]];
  }
}

function checked(source: Source, records: readonly ArticleRecord[], options: ExtractOptions): OutputRecord[] {
  const inCodePoints = toCodePoints(source.text);
  return records.map((record) => {
    const counted = inCodePoints(record);
    const printed = options.explain ? explain(counted) : counted;
    const result = articleRecord.safeParse(printed, checks++ < CHECKS_BEFORE_COMPILING ? {jitless: true} : undefined);
    if (result.success) return printed; // not the copy of it that the check makes, which is slower to print
    const issue = result.error.issues[0];
    return failed(source, internal(`${issue?.path.join('.')}: ${issue?.message}`), record.part);
  });
}

const failed = (source: Source, error: InputError, part = 1): OutputRecord =>
  toErrorRecord({...source.knownMetadata, name: source.name, part, error});

const internal = (what: string): InputError =>
  new InputError('internal', `could not be analysed (${what}), please report it with the file`);
