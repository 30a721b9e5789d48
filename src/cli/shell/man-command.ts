import {provenance} from '../../record/provenance.js';
import type {CommandContext} from '../command.js';
import {EXAMPLES} from '../help.js';
import {print} from '../with-output.js';
import type {CommandShape} from './command-shape.js';
import {manPage} from './man-page.js';

/** `stance man`: prints the manual page. */
export async function printManual(
  description: string,
  commands: readonly CommandShape[],
  context: CommandContext,
): Promise<number> {
  const page = manPage(commands, {program: 'stance', version: provenance.version, description, after: EXAMPLES});
  return print(page, context);
}
