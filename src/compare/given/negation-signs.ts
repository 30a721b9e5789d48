import type {Classified} from '../../layers/article.js';
import type {Clause, ClausedSentence} from '../../layers/parsed.js';
import {overlap, type Span} from '../../layers/span.js';
import {clauseSign, type Sign} from './signs.js';

/**
 * The negated clauses of a sentence that fit. One that only says what somebody did not say unsays nothing: "She would not
 * confirm the sale".
 */
export function negationSigns(
  {statements}: Classified,
  parsed: ClausedSentence,
  sentence: number,
  fits: (clause: Clause) => boolean,
): Sign[] {
  return parsed.clauses.flatMap((clause) => {
    if (!clause.negated || !fits(clause)) return [];
    const words = negationIn(parsed, clause);
    const isCue = statements.some((s) => s.cue?.spans.some((cue) => overlap(cue, words)));
    return isCue ? [] : [{rule: clauseSign('negated'), sentence, ...words}];
  });
}

/** The words that negate a clause: its verb group, or all of it. */
function negationIn({words}: ClausedSentence, {verb, start, end}: Clause): Span {
  const first = verb ? Math.min(verb.start, ...verb.negations) : start;
  const last = verb ? Math.max(verb.end, ...verb.negations.map((n) => n + 1)) : end;
  return {start: words.start[first]!, end: words.end[last - 1]!};
}
