import {EXIT} from '../layers/errors.js';
import {openOutput} from '../output/open-output.js';
import {recordSchema} from '../record/record.js';
import {pretty} from '../render/json.js';
import type {Run} from './run.js';
import {writing} from './writing.js';

/** `stance schema`: the JSON Schema of one record, an article's or an error's. */
export async function printSchema({io, signal}: Run): Promise<number> {
  return writing(await openOutput(null, {whole: false}, {io, signal}), signal, async (output) => {
    await output.write(`${pretty(recordSchema())}\n`);
    return EXIT.ok;
  });
}
