import type {Source} from './article.js';
import {toCodePoints} from './code-points.js';
import {errorRecord} from './error-record.js';
import {InputError} from './errors.js';
import {explain} from './explain.js';
import {articleRecord, type OutputRecord} from './record.js';
import {recordsOf} from './records-of.js';

export interface ExtractOptions {
  readonly text: boolean;
  readonly thoughts: boolean;
  readonly explain: boolean;
}

/** So many records cost as much as to compile their check, which makes those after them cheaper. */
const FEW = 100;
let checks = 0;

/**
 * The records of a source as they are printed: in code points, each checked against the schema. A fault of the program
 * costs the article that it was met in, and says so in its place.
 */
export function checkedRecords(source: Source, options: ExtractOptions): OutputRecord[] {
  const failed = (error: InputError, part = 1) => errorRecord({...source.given, name: source.name, part, error});
  try {
    const inCodePoints = toCodePoints(source.text);
    return recordsOf(source, options).map((record) => {
      const printed = inCodePoints(record);
      const jitless = checks++ < FEW;
      const result = articleRecord.safeParse(options.explain ? explain(printed) : printed, {jitless});
      if (result.success) return result.data;
      const issue = result.error.issues[0];
      return failed(internal(`${issue?.path.join('.')}: ${issue?.message}`), record.part);
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [failed(internal(error.message))];
  }
}

const internal = (what: string): InputError =>
  new InputError('internal', `could not be analysed (${what}), please report it with the file`);
