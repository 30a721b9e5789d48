import type {ErrorCode} from '../layers/errors.js';
import type {ErrorRecord} from './record.js';

/** An article that could not be read: whose, and why. */
export interface Unread {
  /** As the user named the file; "-" for standard input. */
  readonly name: string;
  /** Of the record or the page in that file, where it could be told. */
  readonly id?: string | null;
  readonly url?: string | null;
  readonly part?: number;
  /** Where in the file, for people. In no record: whoever cuts a file in two changes it. */
  readonly line?: number;
  readonly error: {readonly code: ErrorCode; readonly message: string};
}

/** What stands in the output in place of an article that could not be read. */
export const errorRecord = ({name, id, url, part, error}: Unread): ErrorRecord => ({
  schemaVersion: 1,
  source: name,
  part: part ?? 1,
  id: id ?? null,
  url: url ?? null,
  error: {code: error.code, message: error.message},
});
