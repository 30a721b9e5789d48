import type {ClauseDraft} from '../clause/machine.js';
import {TAKES} from '../verb-lexicon.js';

/** Settles what a wh-word does in its clause: "what he said" is an object, "what he spoke of" is none. */
export function findGaps(clauses: readonly ClauseDraft[]): void {
  for (const clause of clauses)
    if (clause.wh >= 0 && clause.whRole === 'object' && (clause.subject === null || !hasGap(clause)))
      clause.whRole = 'adjunct';
}

/** "protects and serves every citizen": the object is the first verb's too. */
export function shareObjects(clauses: readonly ClauseDraft[]): void {
  for (const {sharesObject, object, shares} of clauses)
    if (sharesObject && object && shares && !shares.object) shares.object = object;
}

/** The clause in which the wh-word is missing: "what he wants to do" is about "do". */
export function gapOf(clause: ClauseDraft): ClauseDraft {
  let at = clause;
  for (let depth = 0; depth < 6; depth++) {
    const inner = at.complement;
    if (!inner?.verb || inner.object || (inner.link !== 'open' && inner.connective >= 0) || at.object) break;
    at = inner;
  }
  return at;
}

const hasGap = (clause: ClauseDraft): boolean => {
  const gap = gapOf(clause);
  const verb = gap.verb;
  return (
    verb !== null &&
    !verb.copula &&
    !verb.alone &&
    !verb.passive &&
    !gap.object &&
    !(verb.takes & (TAKES.none | TAKES.linking)) &&
    gap.stranded < 0
  );
};
