import type {ClauseDraft} from '../clause/machine.js';
import {bitsOf, HAS, IS, traitsOf} from '../function-words.js';
import type {Words} from '../../layers/words.js';

/**
 * Says which clauses are negated: by a word in the verb group ("did not deny"), or by a subject or object that is nobody or
 * nothing ("Neither the mayor nor the council denied it", "He said nothing"). Two of them cancel out: "nobody did not know".
 */
export function negate(clauses: readonly ClauseDraft[], words: Words): void {
  for (const clause of clauses) {
    const {verb, subject, object} = clause;
    if (!verb) continue;
    let count = verb.negations.length;
    if (subject && (isNegative(words, subject.start) || isNotBefore(clause, words))) count++;
    if (object && isNegative(words, object.start)) count++;
    clause.negated = count % 2 === 1;
  }
}

/** "said not one shot was fired": the clause begins with a negation of its subject. */
const isNotBefore = ({start, subject}: ClauseDraft, {lower}: Words): boolean =>
  start === subject!.start - 1 && (bitsOf(lower[start]!) & IS.negation) !== 0;

/** The phrase begins with a word that makes nothing of it, or stands right behind one: "neither the mayor". */
const isNegative = ({lower}: Words, start: number): boolean =>
  (traitsOf(lower[start]!) & HAS.negative) !== 0 || (start > 0 && (traitsOf(lower[start - 1]!) & HAS.negative) !== 0);
