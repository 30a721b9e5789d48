import type {Read} from '../clause/read-clauses.js';
import {TAKES} from '../verb-lexicon.js';
import {hasGap} from '../relation/clause-edges.js';

/** Links what the one pass over the sentence could not know yet. */
export function finish(read: Read): void {
  for (const clause of read.clauses) {
    if (clause.wh >= 0 && clause.whRole === 'object' && (clause.subject === null || !hasGap(clause))) clause.whRole = 'adjunct';
  }
  linkInserted(read);
}

/** "They lied, Ivo Marr said": what is said is the sentence around. */
function linkInserted({clauses}: Read): void {
  const root = clauses[0];
  for (const clause of clauses) {
    if (clause.kind !== 'inserted' || clause.link !== 'loose' || !clause.verb || clause.complement || clause.object || clause.quotation >= 0) continue;
    if (!(clause.verb.takes & TAKES.speech) || !root?.verb || root === clause || clause.start < root.verb.head) continue;
    void root;
  }
}
