import {codeOf, UsageError} from '../layers/errors.js';
import {bytesOf, fileError} from '../read/bytes.js';
import {decode} from '../read/decode.js';

/** The text of a file of rules or of a configuration, however it is encoded. Throws a UsageError that says what to do. */
export async function ownText(path: string, mostBytes: number, signal: AbortSignal): Promise<string> {
  try {
    return decode(await bytesOf(path, mostBytes, signal), null, false);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error, path, mostBytes)}`);
  }
}

function reasonOf(error: unknown, path: string, mostBytes: number): string {
  if (codeOf(error) === 'EISDIR') return 'is a directory, name a file';
  const {code, message} = fileError(error);
  if (code === 'too-large') return `is larger than ${mostBytes} bytes, divide it into several`;
  return /^https?:/.test(path) ? 'is an address, which is not fetched: save it and name its file' : message;
}
