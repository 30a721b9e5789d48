import type {ClauseDraft} from '../clause/machine.js';
import {HAS, isIt, traitsOf} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import type {Words} from '../../layers/words.js';

/** "it is clear that it rained": the pronoun only holds the place of the clause. */
export function emptySubjects(clauses: readonly ClauseDraft[], words: Words): void {
  for (const clause of clauses) {
    const {subject, complement, verb} = clause;
    if (!subject || !complement || !verb || !isIt(words.lower[subject.head]!)) continue;
    if (complement.kind !== 'that' && !isOpenPredicate(clause, words)) continue;
    const seems = (verb.takes & TAKES.linking) !== 0 && !verb.copula && complement.link === 'complement';
    const isSaid = clause.predicate !== null || clause.predicateWord >= 0 || clause.adjuncts.length > 0;
    if (!verb.passive && !seems && !(verb.copula && isSaid)) continue;
    clause.expletive = subject.head;
    clause.subject = null;
  }
}

/** "it is easy to see", but "it is likely to fail" */
const isOpenPredicate = ({predicateWord, complement}: ClauseDraft, words: Words): boolean =>
  complement?.kind === 'infinitive' && predicateWord >= 0 && !(traitsOf(words.lower[predicateWord]!) & HAS.raising);
