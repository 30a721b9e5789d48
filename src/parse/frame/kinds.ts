import type {ClauseDraft} from '../clause/machine.js';
import type {Words} from '../../layers/words.js';

/** A clause without a verb is a fragment; the first of a sentence with a question mark is a question. */
export function nameKinds(clauses: readonly ClauseDraft[], {lower, length}: Words): void {
  for (const clause of clauses) if (!clause.verb && clause.kind === 'main') clause.kind = 'fragment';
  const [first] = clauses;
  if (first?.kind === 'main' && lower[length - 1] === '?') first.kind = 'question';
}
