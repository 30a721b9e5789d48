import * as z from 'zod';
import type {Resolved} from '../layers/article.js';
import {CLAIM_POSITIONS, type GivenRule} from '../layers/rule.js';
import {folded, type Span} from '../layers/span.js';
import {STANCES} from '../layers/article.js';
import {codePointAt} from './code-points.js';
import type {ArticleRecord} from './record.js';
import {spanPair} from './span-pair.js';
import {SourceMap} from './source-map.js';

const text = z.string().nullable();

/** What is printed of an article that is held against a given claim. */
export const positionRecord = z.strictObject({
  source: z.string().describe('The file of the article, as it was named.'),
  part: z.number().int().positive().describe('Which article of the file, from 1.'),
  id: text.describe('Of the article, as its file gives it.'),
  claim: z.string().describe('As it was given.'),
  position: z
    .enum(CLAIM_POSITIONS)
    .nullable()
    .describe(
      'assert: the article holds the claim true; deny: false; neither: it takes no side; null: it is not about it.',
    ),
  evidence: z.strictObject({
    by: z.string().describe('The rule that decided.'),
    claim: z
      .array(z.strictObject({text: z.string(), by: z.string()}))
      .describe('Words of the claim that say how it is told.'),
    article: z
      .array(z.strictObject({text: z.string(), span: spanPair, by: z.string()}))
      .describe('Words of the article that say so.'),
    sentences: z
      .array(z.strictObject({text: z.string(), span: spanPair}))
      .describe('Its sentences nearest to the claim, best first.'),
    because: z
      .record(z.string(), z.string())
      .optional()
      .describe('With --explain: the sentence of each rule that is named here, by its id.'),
  }),
  statements: z
    .array(z.strictObject({id: z.string(), speaker: text, stance: z.enum(STANCES).nullable(), quote: text}))
    .describe('Its statements that speak of the claim, with the ids that extract prints.'),
});

export type PositionRecord = z.infer<typeof positionRecord>;

/** What an article was found to hold of a claim: places in the claim and in the article's text. */
export interface FoundPosition {
  readonly claim: string;
  readonly rule: Extract<GivenRule, {kind: 'position'}>;
  readonly inClaim: readonly (Span & {readonly rule: GivenRule})[];
  readonly inArticle: readonly (Span & {readonly rule: GivenRule})[];
  /** Indices into the article's sentences and statements. */
  readonly sentences: readonly number[];
  readonly statements: readonly number[];
}

/** Takes the article's record as well: its statements have their ids and names there. */
export function toPositionRecord(
  found: FoundPosition,
  article: Resolved,
  record: ArticleRecord,
  explain = false,
): PositionRecord {
  const {claim, rule} = found;
  // most articles are about something else and have no place to show
  let ways: {readonly map: SourceMap; readonly at: ReturnType<typeof codePointAt>} | null = null;
  const place = (s: Span): {text: string; span: [number, number]} => {
    ways ??= {map: new SourceMap(article), at: codePointAt(article.source.text)};
    const {map, at} = ways;
    const pieces = map.places(s);
    const from = pieces[0]?.source.start ?? 0;
    return {text: folded(article.text, s).trim(), span: [at(from), at(pieces.at(-1)?.source.end ?? from)]};
  };
  const spoken = article.statements.flatMap((s, i) => (s.kind === 'speech' ? [i] : []));
  const about = new Set(found.statements);
  return {
    source: record.source,
    part: record.part,
    id: record.id,
    claim,
    position: rule.position,
    evidence: {
      by: rule.id,
      claim: found.inClaim.map((s) => ({text: folded(claim, s), by: s.rule.id})),
      article: found.inArticle.map((s) => ({...place(s), by: s.rule.id})),
      sentences: found.sentences.map((i) => place(article.sentences[i]!)),
      ...(explain && {because: sentencesOf([rule, ...[...found.inClaim, ...found.inArticle].map((s) => s.rule)])}),
    },
    statements: record.statements.flatMap(({id, speaker, stance, quote}, i) =>
      about.has(spoken[i] ?? -1)
        ? [{id, speaker: speaker?.name ?? speaker?.mention?.text ?? null, stance, quote: quote?.text ?? null}]
        : [],
    ),
  };
}

const sentencesOf = (rules: readonly GivenRule[]): Record<string, string> =>
  Object.fromEntries(rules.map(({id, doc}) => [id, doc]));
