import {EXIT} from '../../layers/errors.js';
import {openOutput} from '../../output/open-output.js';
import type {CommandContext} from '../command.js';
import {oneOf} from '../options.js';
import {bash} from './bash.js';
import type {CommandShape} from './command-shape.js';
import {fish} from './fish.js';
import {SHELLS} from './shells.js';
import {zsh} from './zsh.js';
import {withOutput} from '../with-output.js';

const scripts = {bash, zsh, fish};

/** `stance completion SHELL`: prints the script that makes the shell complete the program's commands and options. */
export async function printCompletion(
  shell: string,
  commands: readonly CommandShape[],
  {io, signal}: CommandContext,
): Promise<number> {
  const script = scripts[oneOf('completion', SHELLS)(shell)]('stance', commands);
  return withOutput(await openOutput(null, {whole: false}, {io, signal}), signal, async (output) => {
    await output.write(script);
    return EXIT.ok;
  });
}
