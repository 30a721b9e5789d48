import * as z from 'zod';
import {DROPPED_KINDS, SPEAKER_KINDS, STANCES, WARNING_CODES} from '../layers/article.js';
import {ERROR_CODES} from '../layers/errors.js';
import {spanPair} from './span-pair.js';

/*
 * The schema of what is printed: the one source of truth for the types, for `stance schema` and for the check of every
 * record. Spans are half-open pairs [start, end): code points of the source when printed, UTF-16 units in the library.
 */

const text = z.string().nullable();
const place = z.number().int().positive();
const piece = z.strictObject({text: z.string(), span: spanPair});

const speakerRef = z.strictObject({
  name: text.describe('The fullest that the article gives; null if nobody is named or implied.'),
  role: text,
  affiliation: text,
  kind: z.enum(SPEAKER_KINDS).nullable(),
  mention: piece.nullable().describe('The words that name the speaker here.'),
  for: text.describe('Whom a spokesman speaks for; null for anybody else.'),
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
  stance: z.enum(STANCES).nullable().describe('Null for a question, an order, thanks.'),
  speaker: speakerRef.nullable(),
  cue: z.strictObject({text: z.string(), lemma: z.string(), spans: z.array(spanPair).min(1)}).nullable(),
  quote: z
    .strictObject({
      type: z.enum(['direct', 'indirect', 'mixed']),
      text: z.string(),
      spans: z.array(spanPair).min(1),
      pieces: z.array(piece).min(1).describe('The words apart, where they are in pieces: each with its span.'),
    })
    .nullable(),
  claim: z
    .strictObject({
      text: z.string().describe('Its pieces joined by " … ", where a negation was left out between them.'),
      spans: z.array(spanPair).min(1),
      of: text.describe(
        'Whose words these are, where those of the statement only point to them ("the report"): the id of a statement, "title", or null.',
      ),
    })
    .nullable()
    .describe('What the stance is about, as a proposition; null where the words do not say it, or claim nothing.'),
  answers: z.array(z.string()).describe('The statements of this article that it rejects or declines to confirm.'),
  when: z
    .strictObject({text: z.string(), span: spanPair, date: text.describe("The day, where the article's own tells it.")})
    .nullable()
    .describe('When it was said, as the sentence puts it: "on Monday", "previously".'),
  sentence: spanPair.describe('The sentence of the cue, else of the first words.'),
  line: place.describe('The line of the source on which the first words of the statement stand, from 1.'),
  column: place.describe('And the column in that line, from 1.'),
  addressee: text.describe('Whom it was said to.'),
  within: text.describe('The id of the statement that reports this one.'),
  hedged: z.boolean().describe('Whether the article marks doubt: "reportedly".'),
  evidence: piece.nullable().describe('The words that decided the stance.'),
  by: z
    .strictObject({statement: z.string(), stance: z.string(), speaker: z.string()})
    .describe('The ids of the rules that found the statement, its stance and its speaker.'),
  /** The sentences of the three rules, with --explain. */
  because: z.strictObject({statement: z.string(), stance: z.string(), speaker: z.string()}).optional(),
});

/** With --provenance. */
const provenance = z.strictObject({version: z.string(), commit: text, rules: text}).optional();

const head = {
  schemaVersion: z.literal(2),
  source: z.string(),
  part: z.number().int().positive().describe('1, 2, … if the source holds several articles.'),
  id: text,
  url: text,
};

export const articleRecord = z.strictObject({
  ...head,
  title: text,
  titleSpan: spanPair.nullable(),
  date: text.describe('As an ISO day where it can be told, else as it was given.'),
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
  dropped: z
    .array(z.strictObject({span: spanPair, kind: z.enum(DROPPED_KINDS), by: z.string()}))
    .describe('What was not read as part of the article, and the rule that dropped it.'),
  warnings: z.array(z.strictObject({code: z.enum(WARNING_CODES), message: z.string()})),
  text: z.string().optional(),
  provenance,
});

const errorRecord = z.strictObject({
  ...head,
  error: z.strictObject({code: z.enum(ERROR_CODES), message: z.string()}),
  provenance,
});

/** One record of the output: an article, or the error that replaces one that could not be read. */
export const outputRecord = z.union([articleRecord, errorRecord]);

export type StatementRecord = z.infer<typeof statement>;
export type ArticleRecord = z.infer<typeof articleRecord>;
export type ErrorRecord = z.infer<typeof errorRecord>;
export type OutputRecord = z.infer<typeof outputRecord>;
