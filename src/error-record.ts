import type {InputError} from './errors.js';
import type {ErrorRecord} from './record.js';

/** What stands in the output in place of an article that could not be read. */
export const errorRecord = (source: string, error: InputError, part = 1): ErrorRecord => ({
  schemaVersion: 1,
  source,
  part,
  id: null,
  url: null,
  error: {code: error.code, message: error.message},
});
