/** What can go wrong. Codes are part of the contract: scripts match on them. */
export const ERROR_CODES = [
  'not-found',
  'not-readable',
  'no-articles',
  'not-text',
  'other-format',
  'too-large',
  'bad-encoding',
  'bad-gzip',
  'bad-warc',
  'not-json',
  'not-csv',
  'no-text',
  'numbers',
  'timeout',
  'crashed',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An input could not be read. The others are read all the same. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The command line is wrong: status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    message: string,
    /** What else is wrong, each on a line of its own. */
    readonly others: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The output could not be written: status 4. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Exit statuses; the highest that applies wins. For a signal it is 128 plus its number. */
export const EXIT = {ok: 0, gate: 1, usage: 2, input: 3, output: 4} as const;

/** The code that Node gives an error, such as "ENOENT"; empty if it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
