import {IS} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import {addAdjunct, attach, type Machine, popTo, top, waiting, waitWith} from './machine.js';
import {contactClause, coordinate, isPronounSubject, isThere, judgeOf, looseClause} from './phrase-links.js';
import {isIndirect, startsClause} from './starts-clause.js';

/* What the machine does with a noun phrase that no preposition governs. */

/** Nothing stands in the clause yet: "The mayor …". */
export function becomeSubject(m: Machine, k: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  // "who, on a call Friday, denied it"
  if (phrase.isTime && clause.link === 'relative' && clause.wh >= 0 && m.chunks[k + 1]?.kind === 'comma')
    addAdjunct(clause, phrase);
  else waitWith(m, clause, phrase, k);
}

/** A noun phrase waits for its verb, and another comes. */
export function secondPhrase(m: Machine, k: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const own = m.reach.after[k + 1]!;
  const first = clause.subject;
  if (!first || isThere(m, phrase)) {
    becomeSubject(m, k);
    return;
  }
  // "Venn, 43, of Ostrel, pleaded"
  if (phrase.kind === 'number' && m.comma === k - 1 && m.chunks[k + 1]?.kind === 'comma' && !first.isTime) {
    attach(phrase, first, 'apposition');
    if (clause.reach < 0) clause.reach = own;
    return;
  }
  if (phrase.isTime && !first.isTime && m.coordinator < 0) {
    addAdjunct(clause, phrase);
    if (clause.reach < 0) clause.reach = own;
  } else if (m.coordinator >= 0) {
    coordinate(m, phrase);
    if (clause.reach < 0) clause.reach = own;
  } else if (clause.reach > k && !(first.isTime && !phrase.isTime)) {
    // The first goes on to a verb of its own: this one stands between.
    if (own >= 0 && own < clause.reach && m.coordinator < 0) {
      if (m.comma < 0) contactClause(m, k);
      else looseClause(m, k, phrase);
    } else attach(phrase, m.last ?? first, 'apposition');
  } else if (m.comma < 0 && !first.isTime && isPronounSubject(m, phrase) && own >= 0) contactClause(m, k);
  else if (
    m.comma < 0 &&
    !first.isTime &&
    first.kind !== 'number' &&
    (first.kind === 'name' || phrase.kind === 'name') &&
    first.end === phrase.start
  ) {
    attach(phrase, first, 'apposition');
    clause.reach = own;
  } else if (m.comma >= 0 && m.bits[first.head]! & IS.title && phrase.kind === 'name') {
    attach(phrase, first, 'apposition');
    clause.reach = own;
  } else if (own >= 0 || first.isTime) {
    addAdjunct(clause, first);
    waitWith(m, clause, phrase, k);
  } else attach(phrase, m.last ?? first, 'apposition');
}

/** A noun phrase right behind the verb. */
export function object(m: Machine, k: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const verb = clause.verb!;
  const own = m.reach.after[k + 1]!;
  // "There was, she said, no need": who says it is not what there was
  if (clause.awaitsSubject && clause.expletive >= 0 && m.comma === k - 1 && own >= 0 && saysAt(m, own)) {
    looseClause(m, k, phrase);
    return;
  }
  if (clause.awaitsSubject) {
    clause.subject = phrase;
    clause.awaitsSubject = false;
    phrase.role = 'subject';
    phrase.clause = clause;
    if (!verb.alone || clause.expletive >= 0) clause.state = 'done';
    return;
  }
  if (own >= 0 && startsClause(m, k, own, clause)) return;
  if (sayOfQuestion(m, k)) return;
  if (phrase.isTime && ((!(verb.takes & TAKES.spends) && !verb.copula) || completesLater(m, k))) {
    addAdjunct(clause, phrase);
    return;
  }
  if (verb.copula || verb.takes & TAKES.becomes) {
    clause.predicate = phrase;
    phrase.role = 'predicate';
    phrase.clause = clause;
    clause.state = 'done';
    return;
  }
  if (verb.passive && verb.takes & TAKES.naming) {
    clause.predicate = phrase;
    phrase.role = 'predicate';
  } else if (verb.takes & TAKES.none && !(verb.takes & TAKES.speech)) {
    if (own >= 0 && waiting(m)?.reach !== own) {
      looseClause(m, k, phrase);
      return;
    }
    // "Inside sat forty delegates"
    const isLate = clause.link === 'root' && verb.finite && !clause.subject && clause.wh < 0 && verb.start > 0;
    if (isLate && m.comma < 0 && phrase.kind !== 'pronoun') {
      clause.subject = phrase;
      phrase.role = 'subject';
      phrase.clause = clause;
      clause.state = 'done';
      return;
    }
    addAdjunct(clause, phrase);
    return;
  } else if (isIndirect(m, k, verb.takes)) {
    clause.indirect = phrase;
    phrase.role = 'indirect';
    phrase.clause = clause;
    return;
  } else {
    clause.object = phrase;
    clause.objectReach = own;
    phrase.role = 'object';
  }
  phrase.clause = clause;
  clause.state = 'done';
}

/** "had the day before denied it", "was last night refusing": behind the time stands the verb that the auxiliary waits for. */
function completesLater(m: Machine, k: number): boolean {
  const {chunks, bits} = m;
  const last = bits[top(m).verb!.head]!;
  let at = k + 1;
  while (at < k + 4 && (chunks[at]?.kind === 'adverb' || chunks[at]?.phrase?.isTime)) at++;
  const verb = chunks[at]?.group;
  if (!verb || verb.to >= 0 || (verb.certainty === 2 && verb.form !== FORM.past)) return false;
  if (last & IS.be) return verb.form === FORM.ing || verb.form === FORM.participle || verb.form === FORM.past;
  return (last & IS.have) !== 0 && verb.form !== FORM.ing && verb.form !== FORM.base;
}

const saysAt = ({chunks}: Machine, verb: number): boolean =>
  (chunks[verb]!.group!.takes & TAKES.speech) !== 0 && chunks[verb + 1]?.kind === 'comma';

/** "called what the paper wrote a lie" */
export function sayOfQuestion(m: Machine, k: number): boolean {
  const phrase = m.chunks[k]!.phrase!;
  const judge = phrase.isTime || phrase.kind === 'pronoun' ? null : judgeOf(m, TAKES.naming | TAKES.judged);
  if (!judge) return false;
  popTo(m, judge);
  judge.predicate = phrase;
  phrase.role = 'predicate';
  phrase.clause = judge;
  return true;
}
