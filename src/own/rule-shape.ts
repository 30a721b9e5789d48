import * as z from 'zod';
import {DROPPED_KINDS, SPEAKER_KINDS, STANCES} from '../layers/article.js';
import {ATTRIBUTION_FORMS, STANCE_RANKS} from '../layers/rule.js';
import {spelled} from './spelled.js';

/* The shape of a rule: what a user writes and what stands in src/rules, which a test holds against it. */

const words = z.string().min(1);
const phrases = z.array(words).min(1).readonly();
/** Phrases that are matched over tokens. */
const tokens = z.array(words.transform(spelled)).readonly();
const someTokens = z.array(words.transform(spelled)).min(1).readonly();
const stance = z.enum(STANCES).nullable();
const text = z.string();

/** "/^by (.+)$/i", as JSON and YAML have no regular expressions. */
const pattern = z.unknown().transform((written, {addIssue}) => {
  if (written instanceof RegExp) return written;
  const [, source = null, flags = ''] = /^\/(.+)\/([imsu]*)$/s.exec(String(written)) ?? [];
  try {
    if (source !== null) return new RegExp(source, flags);
    addIssue({code: 'custom', message: 'is no pattern, write it between slashes, as in /^our pigeons/i'});
  } catch (error) {
    addIssue({code: 'custom', message: error instanceof Error ? error.message : String(error)});
  }
  return z.NEVER;
});

const expected = {
  speaker: text.nullable().exactOptional(),
  mention: text.nullable().exactOptional(),
  cue: text.nullable().exactOptional(),
  content: text.exactOptional(),
  type: z.enum(['direct', 'indirect', 'mixed']).nullable().exactOptional(),
  stance: stance.exactOptional(),
  evidence: text.nullable().exactOptional(),
  hedged: z.boolean().exactOptional(),
  addressee: text.nullable().exactOptional(),
  role: text.nullable().exactOptional(),
  affiliation: text.nullable().exactOptional(),
  kind: z.enum(SPEAKER_KINDS).nullable().exactOptional(),
};
const format = z.literal('html').exactOptional();

/** A sentence with marks, or a text and what comes out of it. */
export const exampleShape = z.union([
  words,
  z.strictObject({text: words, format, dropped: z.array(words).readonly()}),
  z.strictObject({text: words, format, statements: z.array(z.strictObject(expected)).readonly()}),
  z.strictObject({text: words, format, ...expected}),
]);

const counterExample = z.strictObject({
  text: words,
  format,
  why: words,
  gives: z.union([words, z.array(words).readonly()]),
});

const ID = /^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/;

const base = {
  id: z.string().regex(ID, {error: 'is no id, write what it is about and its name, as in own/flimflam'}),
  doc: words,
  examples: z.strictObject({
    yes: z.array(exampleShape).min(1).readonly(),
    no: z.array(counterExample).readonly(),
    todo: z.array(words).readonly().exactOptional(),
  }),
};

const line = z.strictObject({
  whole: phrases.exactOptional(),
  starts: phrases.exactOptional(),
  ends: phrases.exactOptional(),
  has: phrases.exactOptional(),
  shape: z.array(pattern).min(1).readonly().exactOptional(),
  open: z.literal(true).exactOptional(),
  minWords: z.int().exactOptional(),
  maxWords: z.int().exactOptional(),
});

const boilerplate = {...base, stage: z.literal('clean'), drops: z.enum(DROPPED_KINDS)};

/** By stage and, of boilerplate, by kind: 'repeat' and 'page' are machines of ours that nobody needs two of. */
export const ruleShapes = {
  classify: z.strictObject({
    ...base,
    stage: z.literal('classify'),
    stance,
    rank: z.enum(STANCE_RANKS),
    reads: z.enum(['cue', 'content']),
    phrases: tokens,
    finds: someTokens.exactOptional(),
    forms: z.array(z.enum(ATTRIBUTION_FORMS)).readonly().exactOptional(),
    unless: someTokens.exactOptional(),
    cue: someTokens.exactOptional(),
    bids: z.literal(true).exactOptional(),
    answer: z.literal(true).exactOptional(),
    wants: z.literal(true).exactOptional(),
    withheld: z.literal(true).exactOptional(),
    accused: z.literal(true).exactOptional(),
    answers: someTokens.exactOptional(),
    where: z.enum(['start', 'opening', 'every', 'starts', 'end', 'whole']).exactOptional(),
    of: someTokens.exactOptional(),
    atIssue: z.enum(['thing', 'clause', 'contrary', 'known', 'teller']).exactOptional(),
    claims: z.enum(['called', 'clause', 'rest', 'theirs']).exactOptional(),
  }),
  line: z.strictObject({
    ...boilerplate,
    kind: z.literal('line'),
    line,
    where: z.enum(['head', 'body']).exactOptional(),
  }),
  hint: z.strictObject({...boilerplate, kind: z.literal('hint'), line, above: z.enum(DROPPED_KINDS).exactOptional()}),
  cut: z.strictObject({
    ...boilerplate,
    kind: z.literal('cut'),
    cuts: z.array(pattern).min(1).readonly(),
    first: z.literal(true).exactOptional(),
  }),
  section: z.strictObject({
    ...boilerplate,
    kind: z.literal('section'),
    opens: line,
    takes: line,
    needs: line.exactOptional(),
    needed: z.int().exactOptional(),
    closes: line.exactOptional(),
    last: z.literal(true).exactOptional(),
    least: z.int(),
    most: z.int(),
  }),
  markup: z.strictObject({
    ...boilerplate,
    kind: z.literal('markup'),
    elements: z.array(words).readonly().exactOptional(),
    words: z.array(words).readonly().exactOptional(),
    attribute: words.exactOptional(),
    maxWords: z.int().exactOptional(),
  }),
} as const;
