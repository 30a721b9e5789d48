import * as z from 'zod';
import {VERB_TABLES} from '../layers/own-rules.js';
import {exampleShape} from './rule-shape.js';
import {spelled} from './spelled.js';

/* The shape of a file of own rules. Its rules are looked at one by one, each by the shape of its stage and kind. */

const name = z.string().trim().min(1);
const names = z.array(name).readonly().default([]);
const phrases = z.array(name.transform(spelled)).readonly().default([]);

const body = z.strictObject({name, aliases: names});

export const RULE_KINDS = ['line', 'hint', 'cut', 'section', 'markup'] as const;

export const fileShape = z.strictObject({
  verbs: z.partialRecord(z.enum(VERB_TABLES), z.array(name).readonly()).default({}),
  refusals: phrases,
  denials: phrases,
  rules: z
    .array(z.looseObject({stage: z.enum(['classify', 'clean']), kind: z.enum(RULE_KINDS).optional()}))
    .default([]),
  people: z
    .array(
      z.strictObject({
        name,
        aliases: names,
        role: name.nullable().default(null),
        affiliation: name.nullable().default(null),
        gender: z.enum(['male', 'female']).nullable().default(null),
      }),
    )
    .default([]),
  bodies: z.array(body).default([]),
  outlets: z.array(z.union([name.transform((only) => ({name: only, aliases: []})), body])).default([]),
  off: names,
  examples: z.array(exampleShape).readonly().default([]),
});

export type OwnFile = z.output<typeof fileShape>;
