import type {ClauseDraft} from '../clause/machine.js';
import type {Read} from '../clause/read-clauses.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import type {Words} from '../../layers/words.js';

/** "“They lied,” said Ivo Marr": the quotation at the front is what the first who speaks has said. */
export function takeFirstQuotation({clauses, quotation}: Read, words: Words): void {
  if (quotation < 0) return;
  const free = clauses.filter(
    (c) =>
      c.verb !== null &&
      !c.complement &&
      (!c.object || (c.verb.takes & TAKES['person-that']) !== 0) &&
      c.quotation < 0 &&
      c.verb.head > quotation,
  );
  const speaker = free.find((c) => (c.verb!.takes & QUOTES) !== 0 && c.verb!.finite);
  if (!speaker) return;
  speaker.quotation = words.quotation[quotation]!;
  speaker.quotationWord = quotation;
  // "told reporters": whoever is told is no object.
  if (speaker.object && !speaker.indirect) {
    speaker.indirect = speaker.object;
    speaker.indirect.role = 'indirect';
    speaker.object = null;
  }
}

/** "They lied, Ivo Marr said": what is said is the sentence before, unless it goes on behind. */
export function linkTrailing(clauses: readonly ClauseDraft[]): void {
  const root = clauses[0];
  if (!root?.verb) return;
  for (const clause of clauses) {
    if (clause.kind !== 'inserted' || clause.link !== 'loose' || clause.parent !== root || !clause.verb) continue;
    if (clause.complement || clause.object || clause.quotation >= 0 || !(clause.verb.takes & (QUOTES | TAKES.bare)))
      continue;
    if (clause.start < root.verb.head || root.end > clause.end) continue;
    clause.complement = root;
    clause.link = 'root';
    root.link = 'complement';
    root.parent = clause;
    clause.parent = null;
    return;
  }
}
