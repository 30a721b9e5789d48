import type {ClauseDraft} from '../clause/machine.js';
import type {Read} from '../clause/read-clauses.js';
import {HAS, isIt, traitsOf} from '../function-words.js';
import {hasGap} from '../relation/clause-edges.js';
import {TAKES} from '../verb-lexicon.js';
import type {Words} from '../words.js';

/** Links what the one pass over the sentence could not know yet. */
export function finish(read: Read, words: Words): void {
  for (const clause of read.clauses) {
    if (clause.wh >= 0 && clause.whRole === 'object' && (clause.subject === null || !hasGap(clause)))
      clause.whRole = 'adjunct';
    const {subject, complement, verb} = clause;
    // "it is clear that it rained"
    if (clause.sharesObject && clause.object && clause.shares && !clause.shares.object)
      clause.shares.object = clause.object;
    const isEmpty =
      subject !== null &&
      isIt(words.lower[subject.head]!) &&
      complement !== null &&
      verb !== null &&
      (complement.kind === 'that' || isOpenPredicate(clause, words));
    if (
      isEmpty &&
      (verb.passive ||
        (verb.takes & TAKES.linking && !verb.copula && complement.link === 'complement') ||
        (verb.copula && (clause.predicate || clause.predicateWord >= 0 || clause.adjuncts.length > 0)))
    ) {
      clause.expletive = subject.head;
      clause.subject = null;
    }
  }
  nameKinds(read.clauses, words);
  takeFirstQuotation(read, words);
  linkTrailing(read.clauses);
}

/** "it is easy to see", but "it is likely to fail" */
const isOpenPredicate = ({predicateWord, complement}: ClauseDraft, words: Words): boolean =>
  complement?.kind === 'infinitive' && predicateWord >= 0 && !(traitsOf(words.lower[predicateWord]!) & HAS.raising);

/** A clause without a verb is a fragment; the first of a sentence with a question mark is a question. */
function nameKinds(clauses: readonly ClauseDraft[], {lower, length}: Words): void {
  for (const clause of clauses) if (!clause.verb && clause.kind === 'main') clause.kind = 'fragment';
  const [first] = clauses;
  if (first?.kind === 'main' && lower[length - 1] === '?') first.kind = 'question';
}

/** "“They lied,” said Ivo Marr": the quotation at the front is what the first who speaks has said. */
function takeFirstQuotation({clauses, quotation}: Read, words: Words): void {
  if (quotation < 0) return;
  const free = clauses.filter(
    (c) => c.verb !== null && !c.complement && !c.object && c.quotation < 0 && c.verb.head > quotation,
  );
  const speaker = free.find((c) => (c.verb!.takes & TAKES.speech) !== 0 && c.verb!.finite);
  if (!speaker) return;
  speaker.quotation = words.quotation[quotation]!;
  speaker.quotationWord = quotation;
}

/** "They lied, Ivo Marr said": what is said is the sentence before, unless it goes on behind. */
function linkTrailing(clauses: readonly ClauseDraft[]): void {
  const root = clauses[0];
  if (!root?.verb) return;
  for (const clause of clauses) {
    if (clause.kind !== 'inserted' || clause.link !== 'loose' || clause.parent !== root || !clause.verb) continue;
    if (clause.complement || clause.object || clause.quotation >= 0 || !(clause.verb.takes & TAKES.speech)) continue;
    if (clause.start < root.verb.head || root.end > clause.end) continue;
    clause.complement = root;
    clause.link = 'root';
    root.link = 'complement';
    root.parent = clause;
    clause.parent = null;
    return;
  }
}
