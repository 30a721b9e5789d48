/** What can go wrong, by code. A code is part of the contract: scripts match on it. */
export const ERROR_CODES = [
  'not-found',
  'not-readable',
  'no-articles',
  'not-text',
  'too-large',
  'bad-encoding',
  'bad-gzip',
  'bad-warc',
  'not-json',
  'no-text',
  'timeout',
  'crashed',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An input that could not be read. Never stops the others. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The program was called wrongly: status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The output could not be written: status 4. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Exit statuses, in rising order of what wins; a signal's status is 128 + its number. */
export const EXIT = {ok: 0, gate: 1, usage: 2, input: 3, output: 4} as const;

/** The code that Node gave an error, "ENOENT"; empty where it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
