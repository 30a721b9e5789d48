import {EXIT} from '../layers/errors.js';
import {outputTo} from '../output/output-stream.js';
import type {Io} from '../terminal/io.js';
import {untilSignal} from '../terminal/signals.js';
import {withOutput} from './with-output.js';

/** Help and versions go out as records do: where nobody reads them, or the disk is full, that is said as for those. */
export const print = (text: string, io: Io): Promise<number> =>
  untilSignal(io, async (signal) => {
    const output = outputTo(io.stdout, 'standard output', signal, async () => {});
    return withOutput(output, signal, async () => {
      await output.write(text);
      return EXIT.ok;
    });
  });
