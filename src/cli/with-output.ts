import {EXIT} from '../layers/errors.js';
import {ClosedPipe, type Output} from '../output/output-stream.js';

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
