import type {PhraseMatch} from '../language/phrase-matcher.js';
import {STANCE_RANKS, type StanceRule} from '../layers/rule.js';

/** A rule, and where it matched. */
export interface Candidate {
  readonly rule: StanceRule;
  readonly match: PhraseMatch;
}

/**
 * Which rule decides where several match. Conflicts are settled here and nowhere else.
 *
 * 1. By rank, in the order of `STANCE_RANKS`. A verb used in another sense comes first ("denied him a visa"), then what
 *    the cue says (a refusal before a denial: "would neither confirm nor deny"), then what the content says. There a
 *    denial comes before a refusal: "I can't go into it, but the story is false."
 * 2. Within a rank the match that begins first wins, then the longer one, then the lower id.
 */
export function prefer(a: Candidate, b: Candidate): number {
  return (
    STANCE_RANKS.indexOf(a.rule.rank) - STANCE_RANKS.indexOf(b.rule.rank) ||
    a.match.start - b.match.start ||
    b.match.end - a.match.end ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)
  );
}

/** Whether a rule's rank alone lets it win over another. */
export const outranks = (a: StanceRule, b: StanceRule): boolean =>
  STANCE_RANKS.indexOf(a.rank) < STANCE_RANKS.indexOf(b.rank);
