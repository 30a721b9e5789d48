import {TAKES} from '../verb-lexicon.js';
import type {ClauseDraft} from '../clause/machine.js';
import {IS} from '../function-words.js';
import type {Relation} from './relations.js';
import type {Edges} from './edges.js';

/** The word that stands for a clause: what a copula says of its subject, else its verb, else its noun phrase. */
export function headOfClause(clause: ClauseDraft, depth = 0): number {
  const {verb, predicate, predicateWord, complement, subject} = clause;
  if (!verb)
    return subject ? subject.head : clause.wh >= 0 ? clause.wh : clause.adjuncts[0] ? clause.adjuncts[0].head : -1;
  if (!verb.copula) return verb.head;
  if (predicate) return predicate.head;
  if (predicateWord >= 0) return predicateWord;
  if (complement && complement.wh >= 0 && complement.whRole !== 'adjunct') return complement.wh;
  if (complement && depth < 8) return headOfClause(complement, depth + 1);
  const place = clause.adjuncts.find((a) => a.start > verb.head && a.preposition >= 0);
  if (place) return place.head;
  if (clause.wh >= 0 && clause.whRole !== 'subject' && clause.expletive < 0) return clause.wh;
  return verb.head;
}

/** Writes the edges of a clause: to its verb, its subject, its objects, and to the clause that it hangs on. */
export function writeClause(edges: Edges, clause: ClauseDraft, bits: Int32Array, root: ClauseDraft): void {
  const head = headOfClause(clause);
  if (head < 0) return;
  const {verb, subject, complement} = clause;
  if (verb) {
    const isOuter = verb.copula && complement !== null && !clause.predicate && clause.predicateWord < 0;
    const passive = verb.passive;
    if (subject) edges.set(subject.head, head, isOuter ? 'nsubj:outer' : passive ? 'nsubj:pass' : 'nsubj');
    if (clause.expletive >= 0) edges.set(clause.expletive, head, 'expl');
    if (clause.wh >= 0 && clause.whRole === 'subject' && clause.link !== 'complement')
      edges.set(clause.wh, head, passive ? 'nsubj:pass' : 'nsubj');
    for (const word of verb.auxiliaries) {
      if (word === verb.head && verb.copula && head !== word) edges.set(word, head, 'cop');
      else
        edges.set(word, head, passive && word === verb.auxiliaries.at(-1) && bits[word]! & IS.be ? 'aux:pass' : 'aux');
    }
    for (const word of verb.negations) edges.set(word, head, 'advmod');
    edges.set(verb.particle, verb.head, 'compound:prt');
    edges.set(verb.to, head, 'mark');
    if (clause.object) edges.set(clause.object.head, verb.head, 'obj');
    if (clause.indirect)
      edges.set(clause.indirect.head, verb.head, clause.object || complement || clause.quotation >= 0 ? 'iobj' : 'obj');
    if (clause.predicate && clause.predicate.head !== head) edges.set(clause.predicate.head, verb.head, 'xcomp');
    if (clause.predicateWord >= 0 && clause.predicateWord !== head) edges.set(clause.predicateWord, verb.head, 'xcomp');
    if (clause.wh >= 0 && clause.whRole === 'object' && clause.link !== 'complement')
      edges.set(clause.wh, gapOf(clause).verb!.head, 'obj');
    if (clause.quotationWord >= 0) writeQuotation(edges, clause, head);
  }
  for (const phrase of clause.adjuncts)
    edges.set(phrase.head, head, phrase.preposition >= 0 ? 'obl' : phrase.isTime ? 'obl:unmarked' : 'dep');
  // "know what he did": the treebanks hang the clause on the wh-word, and that on the verb.
  const free = clause.wh >= 0 && clause.link === 'complement' && clause.wh !== head;
  if (clause.wh >= 0) edges.set(clause.wh, free ? headOfClause(clause.parent!) : head, free ? 'obj' : 'advmod');
  edges.set(clause.connective, head, clause.link === 'coordinate' ? 'cc' : 'mark');
  if (clause !== root) {
    const [on, relation] = placeOf(clause, root);
    edges.set(head, on, relation);
  }
}

/** "said: “…”", "gasped his last words, “…”", "is called “…”" */
function writeQuotation(edges: Edges, {quotationWord, object, verb}: ClauseDraft, head: number): void {
  if (object && object.end <= quotationWord) edges.set(quotationWord, object.head, 'appos');
  else if (verb!.takes & TAKES.speech) edges.set(quotationWord, head, 'ccomp');
  else edges.set(quotationWord, head, verb!.takes & TAKES.naming ? 'xcomp' : 'obj');
}

function placeOf(clause: ClauseDraft, root: ClauseDraft): readonly [number, Relation] {
  const parent = clause.parent ?? root;
  const on = headOfClause(parent);
  switch (clause.link) {
    case 'complement':
      if (clause.wh >= 0) return clause.wh === headOfClause(clause) ? [on, 'obj'] : [clause.wh, 'acl:relcl'];
      return [on, parent.expletive >= 0 && (parent.verb?.copula || parent.verb?.passive) ? 'csubj' : 'ccomp'];
    case 'open':
      return [on, 'xcomp'];
    case 'subject':
      return [on, 'csubj'];
    case 'relative':
      return clause.antecedent ? [clause.antecedent.head, 'acl:relcl'] : [on, 'advcl'];
    case 'adnominal':
      return clause.antecedent ? [clause.antecedent.head, 'acl'] : [on, 'advcl'];
    case 'adverbial':
      return [on, 'advcl'];
    case 'coordinate':
      return [on, 'conj'];
    case 'loose':
    case 'root':
      return [on, 'parataxis'];
  }
}

/** The clause in which the wh-word is missing: "what he wants to do" is about "do". */
function gapOf(clause: ClauseDraft): ClauseDraft {
  let at = clause;
  for (let depth = 0; depth < 6; depth++) {
    const inner = at.complement;
    if (!inner?.verb || inner.object || (inner.link !== 'open' && inner.connective >= 0) || at.object) break;
    at = inner;
  }
  return at;
}

export const hasGap = (clause: ClauseDraft): boolean => {
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
