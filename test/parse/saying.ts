import {parseWhole} from '../../src/parse/parse-whole.js';
import type {Clause} from '../../src/layers/parsed.js';
import {subjectOf} from '../../src/parse/readers.js';
import {articleOf} from './tagged.js';

/** Of the first clause with a verb: whether it has a tense, whether it is negated, its subject, the words of its content. */
export function clauseOf(text: string, verb: string) {
  for (const {words, clauses} of parseWhole(articleOf(text)).parsed) {
    const textOf = (range: {readonly start: number; readonly end: number} | null) =>
      range && text.slice(words.start[range.start], words.end[range.end - 1]);
    const clause = clauses.find((c) => c.verb && words.lower[c.verb.head] === verb);
    if (clause?.verb)
      return {
        finite: clause.verb.finite,
        negated: clause.negated,
        subject: textOf(subjectOf(clause)),
        content: textOf(contentOf(clause)),
      };
  }
  throw new Error(`no such verb: ${verb}`);
}

/** Who says it, and what. */
export function saying(text: string, verb: string): readonly [string | null, string | null] {
  const {subject, content} = clauseOf(text, verb);
  return [subject, content];
}

/** The words of what a verb takes as its content: a leading "that" left out, up to a speaker who follows. */
function contentOf({complement, verb}: Clause): {start: number; end: number} | null {
  if (!complement || !verb) return null;
  const start = complement.kind === 'that' && complement.connective >= 0 ? complement.connective + 1 : complement.start;
  const end = complement.start < verb.start ? Math.min(complement.end, verb.start) : complement.end;
  return start < end ? {start, end} : null;
}
