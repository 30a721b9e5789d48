import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {recordSchema} from '../record/schemas.js';
import {pretty} from '../render/json.js';
import type {CommandContext} from './command.js';
import type {RecordName} from './options.js';
import {withOutput} from './with-output.js';

/** `stance schema`: prints the JSON Schema of a record. */
export async function printSchema(record: RecordName, {io, signal}: CommandContext): Promise<number> {
  return withOutput(await openOutput(null, {whole: false}, {io, signal}), signal, async (output) => {
    await output.write(`${pretty(recordSchema(record))}\n`);
    return EXIT.ok;
  });
}
