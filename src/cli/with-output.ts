import {EXIT} from '../layers/errors.js';
import {ClosedPipe, type Output, outputTo} from '../output/output-stream.js';
import type {CommandContext} from './command.js';

/** Runs `write`, then finishes the output; abandons it after an error or a signal. */
export async function withOutput(
  output: Output,
  signal: AbortSignal,
  write: (output: Output) => Promise<number>,
): Promise<number> {
  try {
    const status = await write(output);
    if (signal.aborted) await output.abandon();
    else await output.finish();
    return status;
  } catch (error) {
    await output.abandon();
    if (error instanceof ClosedPipe) return EXIT.ok;
    throw error;
  }
}

/** Prints a text as records are printed, so that a closed pipe or a full disk is handled the same. */
export const print = (text: string, {io, signal}: Pick<CommandContext, 'io' | 'signal'>): Promise<number> =>
  withOutput(
    outputTo(io.stdout, 'standard output', signal, async () => {}),
    signal,
    async (output) => {
      await output.write(text);
      return EXIT.ok;
    },
  );
