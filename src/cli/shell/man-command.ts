import {EXIT} from '../../layers/errors.js';
import {openOutput} from '../../output/open-output.js';
import {provenance} from '../../record/provenance.js';
import type {CommandContext} from '../command.js';
import {EXAMPLES} from '../help.js';
import type {CommandShape} from './command-shape.js';
import {manPage} from './man-page.js';
import {withOutput} from '../with-output.js';

/** `stance man`: prints the manual page. */
export async function printManual(
  description: string,
  commands: readonly CommandShape[],
  {io, signal}: CommandContext,
): Promise<number> {
  const page = manPage(commands, {program: 'stance', version: provenance.version, description, after: EXAMPLES});
  return withOutput(await openOutput(null, {whole: false}, {io, signal}), signal, async (output) => {
    await output.write(page);
    return EXIT.ok;
  });
}
