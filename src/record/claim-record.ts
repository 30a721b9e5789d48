import * as z from 'zod';
import {STANCES} from '../layers/article.js';

/* What `stance compare` prints: for each claim, who takes which position on it, where and when. */

const text = z.string().nullable();
const index = z.number().int().nonnegative();
const stance = z.enum(STANCES);

const comparedPosition = z.strictObject({
  source: z.string().describe('The file of the article, as it was named.'),
  part: z.number().int().positive().describe('Which article of the file, from 1.'),
  article: text.describe('The id of the article, as its file gives it.'),
  id: z.string().describe('The id of the statement in its article, as extract prints it.'),
  speaker: text.describe('By name, else in the words of the article; null if nobody is named.'),
  for: text.describe('Whom the speaker speaks for.'),
  stance,
  date: text.describe("The day on which it was said; else the article's."),
  when: text.describe("When it was said, in the article's words."),
  quote: text.describe('What was said; its pieces joined by " … ".'),
  because: z
    .strictObject({
      claim: z.string().describe('The claim in the words of this article.'),
      of: text.describe(
        'Whose words these are, where those of the statement only point to them: a statement, or "title".',
      ),
      shares: z.array(z.string()).describe('Words of the heading that say the same here, by which the claims are one.'),
      evidence: text.describe('The words that decided the stance.'),
      by: z.string().describe('The rule that decided it.'),
      rule: z.string().describe('Its sentence.'),
    })
    .optional()
    .describe('With --explain: why it stands under this claim, with this stance.'),
});

const difference = z.strictObject({
  speaker: z.string(),
  from: stance,
  to: stance,
  at: z.tuple([index, index]).describe('Indices into positions.'),
});

const openDifference = difference.extend({
  order: z.enum(['known', 'unknown']).describe('Whether it is known which came first.'),
  occasion: z
    .enum(['same', 'another', 'unknown'])
    .describe('Whether both speak of the same occasion: the call of May is not that of October.'),
});

const comparedClaim = z
  .strictObject({
    claim: z
      .strictObject({text: z.string(), source: z.string(), id: z.string()})
      .describe('Its words, and the statement that they are taken from.'),
    positions: z.array(comparedPosition).describe('By day, then by source.'),
    changes: z.array(difference).describe('Changes of mind: on the same occasion, and the order is known.'),
    differences: z
      .array(openDifference)
      .describe('A speaker who differs from himself, which is no change or may be none.'),
    contradictions: z
      .array(z.tuple([index, index]))
      .describe('Pairs of positions: one asserts what somebody else denies.'),
  })
  .describe('A claim with everyone’s positions.');

const underClaim = comparedPosition.extend({claim: z.string().describe('The heading of the claim.')});

const comparedSpeaker = z
  .strictObject({speaker: text.describe('A body stands for those who speak for it.'), positions: z.array(underClaim)})
  .describe('With --by speaker: the positions of one.');

const comparedSource = z
  .strictObject({source: z.string(), positions: z.array(underClaim)})
  .describe('With --by source: the positions in one.');

/** One element of what is printed, or one line. */
export const claimRecord = z.union([comparedClaim, comparedSpeaker, comparedSource]);

export type ComparedPosition = z.infer<typeof comparedPosition>;
export type Difference = z.infer<typeof difference>;
export type OpenDifference = z.infer<typeof openDifference>;
export type ComparedClaim = z.infer<typeof comparedClaim>;
/** The positions of one speaker, or in one source. */
export interface ComparedBy {
  readonly speaker?: string | null;
  readonly source?: string;
  readonly positions: readonly (ComparedPosition & {readonly claim: string})[];
}
export type Compared = Omit<ComparedClaim, 'claim'>;
