import type {PhraseDraft} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM, TAG} from '../words.js';
import {addAdjunct, attach, type ClauseDraft, isFinite, type Machine, nearest, popTo, push, top, waiting, waitWith} from './machine.js';

/* What the machine does with a noun phrase that no preposition governs. */

/** Nothing stands in the clause yet: "The mayor …". */
export function becomeSubject(m: Machine, k: number): void {
  const clause = top(m);
  waitWith(m, clause, m.chunks[k]!.phrase!, k);
}

const isThere = ({words, bits}: Machine, phrase: PhraseDraft): boolean =>
  words.tag[phrase.head] === TAG.PRON && (bits[phrase.head]! & IS.expletive) !== 0;

/** A noun phrase waits for its verb, and another comes. */
export function secondPhrase(m: Machine, k: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const own = m.reach.after[k + 1]!;
  const first = clause.subject;
  if (!first || isThere(m, phrase)) return becomeSubject(m, k);
  if (m.coordinator >= 0) {
    coordinate(m, phrase);
    if (clause.reach < 0) clause.reach = own;
  } else if (clause.reach > k && !(first.isTime && !phrase.isTime)) {
    // The first goes on to a verb of its own: this one stands between.
    if (phrase.isTime) addAdjunct(clause, phrase);
    else if (own >= 0 && own < clause.reach && m.coordinator < 0) {
      if (m.comma < 0) contactClause(m, k);
      else looseClause(m, k, phrase);
    }
    else attach(phrase, m.last ?? first, 'apposition');
  } else if (m.comma < 0 && !first.isTime && isPronounSubject(m, phrase) && own >= 0) contactClause(m, k);
  else if (m.comma < 0 && !first.isTime && (first.kind === 'name' || phrase.kind === 'name') && first.end === phrase.start) {
    attach(phrase, first, 'apposition');
    clause.reach = own;
  } else if (m.comma >= 0 && m.bits[first.head]! & IS.title && phrase.kind === 'name') {
    attach(phrase, first, 'apposition');
    clause.reach = own;
  } else if (own >= 0 || first.isTime) {
    addAdjunct(clause, first);
    waitWith(m, clause, phrase, k);
  } else if (phrase.isTime) addAdjunct(clause, phrase);
  else attach(phrase, m.last ?? first, 'apposition');
}

/** A noun phrase right behind the verb. */
export function object(m: Machine, k: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const verb = clause.verb!;
  const own = m.reach.after[k + 1]!;
  if (clause.awaitsSubject) {
    clause.subject = phrase;
    clause.awaitsSubject = false;
    phrase.role = 'subject';
    phrase.clause = clause;
    if (!verb.alone || clause.expletive >= 0) clause.state = 'done';
    return;
  }
  if (m.comma >= 0 || m.coordinator >= 0) return behindObject(m, k);
  if (own >= 0 && startsClause(m, k, own, clause)) return;
  if (phrase.isTime && !(verb.takes & TAKES.spends) && !verb.copula) return addAdjunct(clause, phrase);
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
    if (own >= 0 && waiting(m)?.reach !== own) return looseClause(m, k, phrase);
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

/** "said the bridge was safe": the noun phrase behind the verb has a verb of its own, and no outer clause waits for that. */
function startsClause(m: Machine, k: number, own: number, clause: ClauseDraft): boolean {
  const verb = clause.verb!;
  const phrase = m.chunks[k]!.phrase!;
  const outer = waiting(m);
  if (outer && outer.reach === own) return false;
  // "Having been mayor gives him weight": the verb belongs to the clause that waits at the front.
  if (outer?.state === 'open' && !verb.finite && !isPronounSubject(m, phrase) && !(verb.takes & TAKES.bare)) return false;
  const group = m.chunks[own]!.group!;
  if (verb.takes & TAKES['object-base'] && group.form === FORM.base && group.auxiliaries.length === 0) return false;
  if ((verb.alone && !verb.copula) || m.bits[phrase.head]! & IS.objectPronoun) return false;
  if (group.certainty === 1 && m.chunks[own - 1]!.kind === 'adjunct' && !takesObjectHere(m, own) && !(verb.takes & (TAKES.speech | TAKES.bare))) return false;
  if (verb.copula && !isNear(m, k, own)) return false;
  const complement = (verb.takes & (TAKES.bare | TAKES.that | TAKES['person-that'])) !== 0 || verb.copula;
  if (!complement && !(isPronounSubject(m, phrase) && verb.takes & (TAKES.that | TAKES.speech))) return false;
  const inner = push(m, 'that', 'complement', m.chunks[k]!.start, clause);
  clause.complement = inner;
  clause.state = 'done';
  waitWith(m, inner, phrase, k);
  return true;
}

/** An object or a that-clause stands behind the verb. */
const takesObjectHere = ({chunks}: Machine, verb: number): boolean => chunks[verb + 1]?.kind === 'phrase' || chunks[verb + 1]?.kind === 'that';

/** No comma and no coordinator stand between. */
function isNear({chunks}: Machine, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks[at]!.kind === 'comma' || chunks[at]!.kind === 'coordinator') return false;
  return true;
}

/** "told him that …", "gave the mayor the key". */
function isIndirect(m: Machine, k: number, takes: number): boolean {
  const next = m.chunks[k + 1];
  const phrase = m.chunks[k]!.phrase!;
  if (!next) return false;
  if (takes & TAKES['person-thing'] && !(takes & TAKES.naming) && next.kind === 'phrase' && !next.phrase!.isTime && m.reach.after[k + 2]! < 0) return true;
  if (takes & TAKES['person-that']) {
    if (next.kind === 'that' || next.kind === 'wh' || next.kind === 'quotation') return true;
    if (next.kind === 'phrase' && m.reach.after[k + 2]! >= 0) return true;
    return (takes & TAKES['person-alone']) !== 0 && ((m.bits[phrase.head]! & IS.person) !== 0 || phrase.kind === 'name');
  }
  return false;
}

/** Further on in a clause that has its verb. */
export function behindObject(m: Machine, k: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const own = m.reach.after[k + 1]!;
  if (m.coordinator >= 0) return behindCoordinator(m, k, own);
  if (m.comma >= 0) return behindComma(m, k, own);
  if (clause.awaitsSubject) return object(m, k);
  if (phrase.isTime && own < 0) return addAdjunct(clause, phrase);
  const before = m.chunks[k - 1]!;
  const verb = clause.verb!;
  const outer = waiting(m);
  if (own >= 0 && !(outer && outer.reach === own)) {
    if (outer?.state === 'open' && clause.link !== 'complement' && (clause.kind === 'adverbial' || isPronounSubject(m, phrase))) {
      popTo(m, outer);
      return becomeSubject(m, k);
    }
    if (verb.takes & TAKES['person-that'] && before.phrase && before.phrase === (clause.indirect ?? clause.object)) {
      clause.indirect = before.phrase;
      before.phrase.role = 'indirect';
      if (clause.object === before.phrase) clause.object = null;
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, clause);
      clause.complement = inner;
      return waitWith(m, inner, phrase, k);
    }
    if (before.kind === 'adjective' && before.head === clause.predicateWord && !clause.complement) {
      // "so happy we were going"
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, clause);
      clause.complement = inner;
      return waitWith(m, inner, phrase, k);
    }
    const speaker = clause.kind === 'adverbial' || clause.link === 'adverbial' ? nearest(m, saysNothingYet) : null;
    if (speaker) {
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, speaker);
      speaker.complement = inner;
      return waitWith(m, inner, phrase, k);
    }
    if ((before.kind === 'phrase' || before.kind === 'adjunct') && before.phrase!.kind !== 'pronoun') return contactClause(m, k);
    if (verb.takes & TAKES.bare && !clause.complement && !clause.object) {
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, clause);
      clause.complement = inner;
      return waitWith(m, inner, phrase, k);
    }
    return looseClause(m, k, phrase);
  }
  if (phrase.isTime) return addAdjunct(clause, phrase);
  if (before.phrase && before.phrase === clause.object && verb.takes & TAKES['person-thing'] && !clause.indirect) {
    clause.indirect = clause.object;
    clause.indirect.role = 'indirect';
    clause.object = phrase;
    phrase.role = 'object';
    phrase.clause = clause;
  } else if (before.phrase && before.phrase === clause.object && verb.takes & (TAKES.naming | TAKES.judged) && !clause.predicate) {
    clause.predicate = phrase;
    phrase.role = 'predicate';
    phrase.clause = clause;
  } else if (!clause.object && !clause.predicate && !clause.complement && !verb.copula && !(verb.takes & (TAKES.none | TAKES.linking)) && before.kind !== 'phrase' && !verb.passive) {
    // "denied on Monday the report"
    clause.object = phrase;
    phrase.role = 'object';
    phrase.clause = clause;
  } else if (verb.copula && !clause.predicate && clause.predicateWord < 0) {
    clause.predicate = phrase;
    phrase.role = 'predicate';
    phrase.clause = clause;
  } else if (before.phrase && before.kind === 'phrase') attach(phrase, before.phrase, 'apposition');
  else addAdjunct(clause, phrase);
}

function behindCoordinator(m: Machine, k: number, own: number): void {
  const phrase = m.chunks[k]!.phrase!;
  if (own < 0 || m.chunks[k + 1]?.kind === 'coordinator') return coordinate(m, phrase);
  const outer = waiting(m);
  if (outer && outer.state === 'subject' && outer.reach === own) return coordinate(m, phrase);
  const partner = nearest(m, (c) => isFinite(c) && c.link !== 'relative') ?? nearest(m, isFinite) ?? top(m);
  const open = nearest(m, (c) => c.state === 'open');
  if (open && !isFinite(top(m))) {
    popTo(m, open);
    return becomeSubject(m, k);
  }
  const clause = push(m, partner.kind, 'coordinate', m.coordinator, partner);
  clause.connective = m.coordinator;
  waitWith(m, clause, phrase, k);
}

function behindComma(m: Machine, k: number, own: number): void {
  const clause = top(m);
  const phrase = m.chunks[k]!.phrase!;
  const outer = waiting(m);
  if (outer?.state === 'open' && (own >= 0 || clause.link === 'adverbial' || clause.kind === 'participle') && !(own < 0 && phrase.isTime)) {
    popTo(m, outer);
    return becomeSubject(m, k);
  }
  if (own >= 0 && !(outer && outer.reach === own)) {
    const speaker = endsWithSpeech(m, own) ? null : nearest(m, saysNothingYet);
    // "said, we were late"; "said although it rained, nobody came"
    if (speaker) {
      const inner = push(m, 'that', 'complement', m.chunks[k]!.start, speaker);
      speaker.complement = inner;
      return waitWith(m, inner, phrase, k);
    }
    return looseClause(m, k, phrase);
  }
  if (phrase.isTime && outer?.state === 'subject' && outer.reach > k) {
    popTo(m, outer);
    return addAdjunct(outer, phrase);
  }
  if (phrase.isTime) return addAdjunct(clause, phrase);
  if (m.last) attach(phrase, m.last, 'apposition');
  else addAdjunct(clause, phrase);
}

/** "…, organizers say." */
function endsWithSpeech({chunks}: Machine, verb: number): boolean {
  const next = chunks[verb + 1]?.kind;
  return (chunks[verb]!.group!.takes & TAKES.speech) !== 0 && (next === undefined || next === 'end' || next === 'comma' || next === 'mark');
}

const saysNothingYet = (c: ClauseDraft): boolean =>
  c.state === 'verb' && (c.verb!.takes & TAKES.speech) !== 0 && !c.awaitsSubject && !c.complement && c.quotation < 0;

/** "…, Ivo Marr said": a clause beside the others; what it says, if it says any, is found later. */
function looseClause(m: Machine, k: number, phrase: PhraseDraft): void {
  const root = m.stack[m.brackets.at(-1) ?? 0]!;
  const group = m.chunks[m.reach.after[k + 1]!]!.group!;
  const isSpeech = (group.takes & TAKES.speech) !== 0 && m.comma >= 0;
  const before = nearest(m, (c) => c.state === 'subject', 1);
  const clause = push(m, isSpeech ? 'inserted' : 'main', 'loose', m.chunks[k]!.start, before ? top(m) : root);
  waitWith(m, clause, phrase, k);
}

/** "the people he hurt": a relative clause with nothing at its front. */
function contactClause(m: Machine, k: number): void {
  const clause = push(m, 'relative', 'relative', m.chunks[k]!.start, top(m));
  clause.antecedent = m.last;
  clause.whRole = 'object';
  waitWith(m, clause, m.chunks[k]!.phrase!, k);
}

function coordinate(m: Machine, phrase: PhraseDraft): void {
  phrase.coordinator = m.coordinator;
  if (m.last) attach(phrase, m.last, 'conjunct');
  else addAdjunct(top(m), phrase);
}

const isPronounSubject = (m: Machine, phrase: PhraseDraft): boolean => (m.bits[phrase.head]! & IS.subjectPronoun) !== 0;
