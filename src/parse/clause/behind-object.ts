import type {PhraseDraft} from '../chunk/chunk.js';
import {HAS, traitsOf} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {behindComma, behindCoordinator} from './behind-mark.js';
import {addAdjunct, attach, type Machine, popTo, push, top, waiting, waitWith} from './machine.js';
import {becomeSubject, object, sayOfQuestion} from './phrase-actions.js';
import {contactClause, isPronounSubject, looseClause, saysBehind} from './phrase-links.js';

/** Further on in a clause that has its verb. */
export function behindObject(m: Machine, k: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const own = m.reach.after[k + 1]!;
  if (m.coordinator >= 0) {
    behindCoordinator(m, k, own);
    return;
  }
  if (m.comma >= 0) {
    behindComma(m, k, own);
    return;
  }
  if (clause.awaitsSubject) {
    object(m, k);
    return;
  }
  // "said Tarn Rescue (TR) spokesman Ivo Marr"
  if (
    m.chunks[k - 1]?.kind === 'close' &&
    phrase.determiner < 0 &&
    m.last?.kind === 'name' &&
    m.last.role === 'subject'
  ) {
    attach(phrase, m.last, 'apposition');
    return;
  }
  // "interviewed this week, including Ivo Marr, said", "met a miner Monday night by saying it was": no day says anything
  if (phrase.isTime && (own < 0 || m.chunks[k + 1]?.kind !== 'verb')) {
    addAdjunct(clause, phrase);
    return;
  }
  const before = m.chunks[k - 1]!;
  const verb = clause.verb!;
  const outer = waiting(m);
  if (own >= 0 && !(outer && outer.reach === own)) {
    const anew = opensWithTime(m, k);
    if (
      outer?.state === 'open' &&
      (anew || (clause.link !== 'complement' && (clause.kind === 'adverbial' || isPronounSubject(m, phrase))))
    ) {
      if (anew && clause.adjuncts.at(-1) === before.phrase) {
        clause.adjuncts.pop();
        addAdjunct(outer, before.phrase!);
      }
      popTo(m, outer);
      becomeSubject(m, k);
      return;
    }
    if (anew) {
      looseClause(m, k, phrase);
      return;
    }
    if (before.kind === 'adjective' && before.head === clause.predicateWord && !clause.complement) {
      // "so happy we were going"
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, clause);
      clause.complement = inner;
      waitWith(m, inner, phrase, k);
      return;
    }
    const sayer = clause.kind === 'participle' && clause.link === 'adnominal' ? clause.parent : null;
    // "said in a letter sent to the paper the dam will hold"
    if (sayer?.verb && saysBehind(before, sayer)) {
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, sayer);
      sayer.complement = inner;
      waitWith(m, inner, phrase, k);
      return;
    }
    if (
      !saysBehind(before, clause) &&
      (before.kind === 'phrase' || before.kind === 'adjunct') &&
      (before.phrase!.kind !== 'pronoun' || isOfThing(m, before.phrase!))
    ) {
      contactClause(m, k);
      return;
    }
    if (verb.takes & TAKES.bare && !clause.complement && !clause.object) {
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, clause);
      clause.complement = inner;
      waitWith(m, inner, phrase, k);
      return;
    }
    looseClause(m, k, phrase);
    return;
  }
  if (sayOfQuestion(m, k)) return;
  if (before.phrase && before.phrase === clause.object && verb.takes & TAKES['person-thing'] && !clause.indirect) {
    clause.indirect = clause.object;
    clause.indirect.role = 'indirect';
    clause.object = phrase;
    phrase.role = 'object';
    phrase.clause = clause;
  } else if (
    before.phrase &&
    before.phrase === clause.object &&
    verb.takes & (TAKES.naming | TAKES.judged) &&
    !clause.predicate
  ) {
    clause.predicate = phrase;
    phrase.role = 'predicate';
    phrase.clause = clause;
  } else if (
    !clause.object &&
    !clause.predicate &&
    !clause.complement &&
    !verb.copula &&
    !(verb.takes & (TAKES.none | TAKES.linking)) &&
    before.kind !== 'phrase' &&
    !verb.passive
  ) {
    // "denied on Monday the report"
    clause.object = phrase;
    phrase.role = 'object';
    phrase.clause = clause;
  } else if (before.phrase && before.kind === 'phrase') attach(phrase, before.phrase, 'apposition');
  else addAdjunct(clause, phrase);
}

/** "While he said it was late, on Monday she left": no clause about the day. */
function opensWithTime({chunks}: Machine, k: number): boolean {
  const before = chunks[k - 1]!;
  return before.kind === 'adjunct' && before.phrase!.isTime && chunks[k - 2]?.kind === 'comma';
}

/** "something she denies" */
const isOfThing = ({words}: Machine, {head}: PhraseDraft): boolean => (traitsOf(words.lower[head]!) & HAS.thing) !== 0;
