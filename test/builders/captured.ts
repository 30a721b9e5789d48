import {PassThrough, Writable} from 'node:stream';
import type {Io} from '../../src/terminal/io.js';

/** A stand-in for the process that keeps what is written to it. */
export interface Captured extends Io {
  readonly out: () => string;
  readonly err: () => string;
}

export function captured(): Captured {
  const stdout = sink();
  const stderr = sink();
  return {
    stdin: new PassThrough().end(),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: {},
    once: () => {},
    off: () => {},
    out: stdout.text,
    err: stderr.text,
  };
}

function sink(): {readonly stream: Writable; readonly text: () => string} {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return {stream, text: () => chunks.join('')};
}
