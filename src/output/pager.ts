import {spawn} from 'node:child_process';
import {fdOf, type Io} from '../terminal/io.js';
import {type Output, outputTo} from './output-stream.js';

/*
 * A table goes through the user's pager, as git's do: PAGER, else less, which leaves a text that fits on the screen where
 * it is. An empty PAGER, or cat, is none.
 */

/** The command that pages, or null where the output is not for a person at a terminal. */
export function pagerFor({stdout, stdin, env}: Io): string | null {
  if (stdout.isTTY !== true || fdOf(stdout) !== 1 || fdOf(stdin) === null || env.TERM === 'dumb') return null;
  const pager = (env.PAGER ?? 'less').trim();
  return pager === '' || pager === 'cat' ? null : pager;
}

/** F: no paging of what fits; R: colours and links; X: what was shown stays on the screen. */
const LESS = 'FRX';
/** How a shell says that there is no such command. */
const NO_SUCH_COMMAND = 127;

/** Hands the whole text to the pager once it is there; where the pager cannot be started, to the terminal. */
export function pagedOutput(pager: string, io: Io, signal: AbortSignal): Output {
  let text = '';
  const plain = outputTo(io.stdout, 'standard output', signal, async () => {});
  return {
    write: async (more) => {
      text += more;
    },
    finish: async () => {
      if (text === '' || (await page(pager, text, io)) !== NO_SUCH_COMMAND) return;
      await plain.write(text);
      await plain.finish();
    },
    abandon: async () => {},
  };
}

/** Gives the pager's status once the user leaves it. */
function page(pager: string, text: string, {env}: Io): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', pager], {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: {...env, LESS: env.LESS ?? LESS, LV: env.LV ?? '-c'},
    });
    child.on('error', reject);
    child.on('close', resolve);
    // left before the end was read
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
