import type {Io} from './io.js';
import {safeText} from './safe-text.js';

/** Prints a message for the user on standard error: "stance: path: what is wrong, what to do". */
export type Say = (message: string) => void;

export function sayTo(io: Io): Say {
  // Standard error may be closed. That is no reason to stop.
  io.stderr.on('error', () => {});
  return (message) => {
    io.stderr.write(`stance: ${safeText(message)}\n`);
  };
}
