import type {Segmented} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {claimLinks, clauseLinks, clauseOpeners, claimantLinks} from '../rules/words/propositions.js';
import {isMark} from './tokens-of.js';

const CLAIM = new Set<string>([...wordClasses.claim, ...wordClasses.guess]);
/** "a widely shared newspaper report" */
const NOUN_WITHIN_WORDS = 5;
/** "a report in Friday's evening paper that" */
const LINK_WITHIN_WORDS = 9;

/** What is claimed, of a phrase with a noun for a claim: "the bridge was sold" of "a report that the bridge was sold"; null without one. */
export function withoutNoun(article: Segmented, {start, end}: Span): Span | null {
  const {tokens} = article;
  const noun = claimNounIn(article, {start, end});
  if (noun < 0 || noun + 1 >= end) return null;
  const next = tokens[noun + 1]!;
  if (claimLinks.has(next.lower)) return noun + 2 < end ? {start: noun + 2, end} : null;
  // "reports he was ill", "claims Ada Quill had left"
  const isPlural = tokens[noun]!.lower.endsWith(PLURAL_ENDING);
  if (clauseOpeners.has(next.lower) || (isPlural && next.capital && next.kind === 'word'))
    return {start: noun + 1, end};
  if (!claimantLinks.has(next.lower)) return null;
  for (let i = noun + 2; i < Math.min(end - 1, noun + LINK_WITHIN_WORDS); i++)
    if (clauseLinks.has(tokens[i]!.lower)) return {start: i + 1, end};
  return null;
}

const PLURAL_ENDING = 's';

/** The noun for a claim that a phrase begins with, behind its determiner and adjectives; -1 for none. */
export function claimNounIn({tokens, sentences, paragraphs}: Segmented, {start, end}: Span): number {
  // "the Washington Post report": a newspaper's name is no post; a headline may write each word with a capital
  const isTitle = start < end && paragraphs[sentences[tokens[start]!.sentence]!.paragraph]!.in === 'title';
  const isClaim = (i: number) => CLAIM.has(tokens[i]!.lower) && (isTitle || !tokens[i]!.capital || i === start);
  for (let i = start; i < Math.min(end, start + NOUN_WITHIN_WORDS); i++) {
    const t = tokens[i]!;
    if (isClaim(i)) {
      while (i + 1 < end && isClaim(i + 1)) i++; // "this news item"
      return i;
    }
    // "report" is a verb in "they report that"
    if (wordClasses.auxiliary.has(t.lower) || claimLinks.has(t.lower) || (isMark(t) && t.kind !== 'quote')) return -1;
  }
  return -1;
}
