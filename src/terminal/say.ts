import type {Io} from './io.js';
import {safeText} from './safe-text.js';

/** Says something to the user, beside the data: "stance: path: what is wrong, what to do". */
export type Say = (message: string) => void;

export function sayTo(io: Io): Say {
  // Nobody may be listening: that is no reason to stop.
  io.stderr.on('error', () => {});
  return (message) => {
    io.stderr.write(`stance: ${safeText(message)}\n`);
  };
}
