import type {PhraseDraft} from '../chunk/chunk.js';
import type {ClauseDraft} from '../clause/machine.js';

/** Longer chains of phrases that hang on one another are lists of something. */
const CHAIN = 24;

/** Widens each clause over the clauses in it, and each noun phrase over all that hangs on it. */
export function widen(clauses: readonly ClauseDraft[], phrases: readonly PhraseDraft[]): void {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    const {parent} = clause;
    if (parent && clause.start >= parent.start && clause.end > parent.end) parent.end = clause.end;
  }
  for (const {antecedent, end} of clauses) if (antecedent && end > antecedent.last) antecedent.last = end;
  for (let i = phrases.length - 1; i >= 0; i--) {
    const {last, of} = phrases[i]!;
    let holder = of;
    for (let depth = 0; holder && depth < CHAIN && holder.last < last; depth++) {
      holder.last = last;
      holder = holder.of;
    }
  }
}
