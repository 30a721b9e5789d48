import type {Readable, Writable} from 'node:stream';

/** The signals that ask a process to stop. */
export type Signal = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

/** Everything that the program uses of the process it runs in. `process` itself is an Io; tests pass another. */
export interface Io {
  readonly stdin: Readable & {readonly isTTY?: boolean};
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number};
  readonly stderr: Writable & {readonly isTTY?: boolean; readonly columns?: number};
  readonly env: Readonly<Record<string, string | undefined>>;
  once(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
}

/** A stream's file descriptor; null if it has none. */
export const fdOf = (stream: object): number | null =>
  'fd' in stream && typeof stream.fd === 'number' ? stream.fd : null;
