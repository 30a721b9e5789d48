import * as z from 'zod';
import {claimRecord} from './claim-record.js';
import {positionRecord} from './position-record.js';
import {outputRecord} from './record.js';

/** What commands print: `extract` articles, `compare` claims, `compare --claim` positions. */
const SCHEMAS = {article: outputRecord, claim: claimRecord, position: positionRecord} as const;

/** JSON Schema of one record. */
export const recordSchema = (of: 'article' | 'claim' | 'position' = 'article'): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(SCHEMAS[of]),
});
