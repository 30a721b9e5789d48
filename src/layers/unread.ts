import type {ErrorCode} from './errors.js';

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
