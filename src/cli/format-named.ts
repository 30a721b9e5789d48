import {extname} from 'node:path';
import {UsageError} from '../layers/errors.js';
import type {Io} from '../terminal/io.js';

/** A file's name decides its format. On standard output, a person gets a table and a program JSON. */
export function formatNamed<F extends string>(
  output: string | undefined,
  io: Io,
  endings: readonly F[],
): F | 'table' | 'json' {
  if (output === undefined) return io.stdout.isTTY ? 'table' : 'json';
  const ending = extname(output);
  const format = endings.find((name) => ending === `.${name}` || (ending === '.ndjson' && name === 'jsonl'));
  // a device has no ending, and what is to be packed is refused in words of its own
  if (format !== undefined || ['', '.gz'].includes(ending)) return format ?? 'json';
  throw new UsageError(
    `${output}: no format is called ${ending.slice(1)}, end the name in ${endings.map((name) => `.${name}`).join(', ')}, or say --format`,
  );
}
