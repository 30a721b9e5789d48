import {EXIT} from './errors.js';
import type {Io} from './io.js';
import {outputTo} from './output-stream.js';
import {untilSignal} from './signals.js';
import {writing} from './writing.js';

/** Help and versions go out as records do: where nobody reads them, or the disk is full, that is said as for those. */
export const print = (text: string, io: Io): Promise<number> =>
  untilSignal(io, async (signal) => {
    const output = outputTo(io.stdout, 'standard output', signal, async () => {});
    return writing(output, signal, async () => {
      await output.write(text);
      return EXIT.ok;
    });
  });
