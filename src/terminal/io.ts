import type {Readable, Writable} from 'node:stream';

/** What tells a process to stop. */
export type Signal = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

/** All that the program touches of the process it runs in. `process` itself is one. */
export interface Io {
  readonly stdin: Readable & {readonly isTTY?: boolean};
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number};
  readonly stderr: Writable & {readonly isTTY?: boolean; readonly columns?: number};
  readonly env: Readonly<Record<string, string | undefined>>;
  once(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
}

/** The number by which a process has a stream open. */
export const fdOf = (stream: object): number | null =>
  'fd' in stream && typeof stream.fd === 'number' ? stream.fd : null;
