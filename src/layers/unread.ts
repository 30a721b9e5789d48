import type {ErrorCode} from './errors.js';

/** An article that could not be read: where it comes from, and why. */
export interface Unread {
  /** As the user named the file; "-" for standard input. */
  readonly name: string;
  /** Of the record or page in that file, if known. */
  readonly id?: string | null;
  readonly url?: string | null;
  readonly part?: number;
  /** Line in the file, for messages only. No record has it: splitting a file would change it. */
  readonly line?: number;
  /** Or its number among the records of a file without lines. */
  readonly record?: number;
  readonly error: {readonly code: ErrorCode; readonly message: string};
}
