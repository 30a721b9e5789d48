import type {Unread} from '../layers/unread.js';
import type {ErrorRecord} from './record.js';

/** The record that is printed in place of an article that could not be read. */
export const toErrorRecord = ({name, id, url, part, error}: Unread): ErrorRecord => ({
  schemaVersion: 2,
  source: name,
  part: part ?? 1,
  id: id ?? null,
  url: url ?? null,
  error: {code: error.code, message: error.message},
});
