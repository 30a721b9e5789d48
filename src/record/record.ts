import * as z from 'zod';
import {DROPPED_KINDS, SPEAKER_KINDS, STANCES, WARNING_CODES} from '../layers/article.js';
import {ERROR_CODES} from '../layers/errors.js';

/*
 * The schema of what is printed: the one source of truth for the types, for `stance schema` and for the check of every
 * record. Spans are half-open pairs [start, end): code points of the source when printed, UTF-16 units in the library.
 */

const text = z.string().nullable();
const spanPair = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

const speakerRef = z.strictObject({
  name: text,
  role: text,
  affiliation: text,
  kind: z.enum(SPEAKER_KINDS).nullable(),
  mention: z.strictObject({text: z.string(), span: spanPair}).nullable(),
  sure: z
    .boolean()
    .describe(
      'Whether the words name the speaker, only one fits or the article writes the tie; false for a likely guess.',
    ),
});

const statement = z.strictObject({
  id: z.string(),
  kind: z.enum(['speech', 'thought']),
  in: z.enum(['title', 'body']),
  stance: z.enum(STANCES).nullable(),
  speaker: speakerRef.nullable(),
  cue: z.strictObject({text: z.string(), lemma: z.string(), spans: z.array(spanPair).min(1)}).nullable(),
  quote: z
    .strictObject({type: z.enum(['direct', 'indirect', 'mixed']), text: z.string(), spans: z.array(spanPair).min(1)})
    .nullable(),
  addressee: text,
  within: text,
  hedged: z.boolean(),
  evidence: z.strictObject({text: z.string(), span: spanPair}).nullable(),
  by: z.strictObject({statement: z.string(), stance: z.string(), speaker: z.string()}),
  /** The sentences of the three rules, with --explain. */
  because: z.strictObject({statement: z.string(), stance: z.string(), speaker: z.string()}).optional(),
});

/** With --provenance. */
const provenance = z.strictObject({version: z.string(), commit: text, rules: text}).optional();

const head = {
  schemaVersion: z.literal(1),
  source: z.string(),
  part: z.number().int().positive(),
  id: text,
  url: text,
};

export const articleRecord = z.strictObject({
  ...head,
  title: text,
  titleSpan: spanPair.nullable(),
  date: text,
  byline: text,
  publisher: text,
  language: text,
  place: text,
  statements: z.array(statement),
  speakers: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(SPEAKER_KINDS).nullable(),
      role: text,
      affiliation: text,
      aliases: z.array(z.string()),
      statements: z.array(z.string()),
    }),
  ),
  dropped: z.array(z.strictObject({span: spanPair, kind: z.enum(DROPPED_KINDS), by: z.string()})),
  warnings: z.array(z.strictObject({code: z.enum(WARNING_CODES), message: z.string()})),
  text: z.string().optional(),
  provenance,
});

export const errorRecord = z.strictObject({
  ...head,
  error: z.strictObject({code: z.enum(ERROR_CODES), message: z.string()}),
  provenance,
});

/** One record of the output: an article, or the error that replaces one that could not be read. */
export const outputRecord = z.union([articleRecord, errorRecord]);

/** JSON Schema of one record. */
export const recordSchema = () => z.toJSONSchema(outputRecord);

export type StatementRecord = z.infer<typeof statement>;
export type ArticleRecord = z.infer<typeof articleRecord>;
export type ErrorRecord = z.infer<typeof errorRecord>;
export type OutputRecord = z.infer<typeof outputRecord>;
