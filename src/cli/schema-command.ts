import {recordSchema} from '../record/schemas.js';
import {pretty} from '../render/json.js';
import type {CommandContext} from './command.js';
import type {RecordName} from './options.js';
import {print} from './with-output.js';

/** `stance schema`: prints the JSON Schema of a record. */
export const printSchema = (record: RecordName, context: CommandContext): Promise<number> =>
  print(`${pretty(recordSchema(record))}\n`, context);
