import {EXIT} from '../layers/errors.js';
import {outputTo} from '../output/output-stream.js';
import type {Io} from '../terminal/io.js';
import {untilSignal} from '../terminal/signals.js';
import {withOutput} from './with-output.js';

/** Prints help and versions the way records are printed, so that a closed pipe or a full disk is handled the same. */
export const print = (text: string, io: Io): Promise<number> =>
  untilSignal(io, async (signal) => {
    const output = outputTo(io.stdout, 'standard output', signal, async () => {});
    return withOutput(output, signal, async () => {
      await output.write(text);
      return EXIT.ok;
    });
  });
