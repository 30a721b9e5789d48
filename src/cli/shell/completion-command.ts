import type {CommandContext} from '../command.js';
import {oneOf} from '../options.js';
import {print} from '../with-output.js';
import {bash} from './bash.js';
import type {CommandShape} from './command-shape.js';
import {fish} from './fish.js';
import {SHELLS} from './shells.js';
import {zsh} from './zsh.js';

const scripts = {bash, zsh, fish};

/** `stance completion SHELL`: prints the script that makes the shell complete the program's commands and options. */
export async function printCompletion(
  shell: string,
  commands: readonly CommandShape[],
  context: CommandContext,
): Promise<number> {
  return print(scripts[oneOf('completion', SHELLS)(shell)]('stance', commands), context);
}
