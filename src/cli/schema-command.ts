import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {recordSchema} from '../record/record.js';
import {pretty} from '../render/json.js';
import type {CommandContext} from './command.js';
import {withOutput} from './with-output.js';

/** `stance schema`: prints the JSON Schema of a record, an article's or an error's. */
export async function printSchema({io, signal}: CommandContext): Promise<number> {
  return withOutput(await openOutput(null, {whole: false}, {io, signal}), signal, async (output) => {
    await output.write(`${pretty(recordSchema())}\n`);
    return EXIT.ok;
  });
}
