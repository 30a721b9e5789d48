import {IS} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import {type ClauseDraft, type Machine, popTo, push, waiting, waitWith} from './machine.js';
import {isPronounSubject, isThere} from './phrase-links.js';

/** "said the bridge was safe": the noun phrase behind the verb has a verb of its own, and no outer clause waits for that. */
export function startsClause(m: Machine, k: number, own: number, clause: ClauseDraft): boolean {
  const verb = clause.verb!;
  const phrase = m.chunks[k]!.phrase!;
  const outer = waiting(m);
  if (outer && outer.reach === own) return false;
  // "A man who said he saw a ghost denies it": the only verb that is left for the subject in front
  const isLast = outer?.state === 'subject' && outer.reach < 0 && m.reach.outer[own + 1]! < 0;
  if (isLast && !outer.subject?.isTime && !isPronounSubject(m, phrase)) {
    outer.reach = own;
    return false;
  }
  // "Having been mayor gives him weight": the verb belongs to the clause that waits at the front.
  if (outer?.state === 'open' && !verb.finite && !isPronounSubject(m, phrase)) {
    if (!(verb.takes & TAKES.bare) || !commaFollows(m, own)) return false;
  }
  // "As you see it was late": no comma tells where the clause in front ends.
  const isSubject = isPronounSubject(m, phrase) || isThere(m, phrase);
  if (outer?.state === 'open' && isSubject && !(verb.takes & TAKES.speech) && !commaFollows(m, own)) {
    popTo(m, outer);
    waitWith(m, outer, phrase, k);
    return true;
  }
  if (phrase.isTime && !isTimeSubject(m, k, own, verb.takes)) return false;
  const group = m.chunks[own]!.group!;
  if (verb.takes & TAKES['object-base'] && group.form === FORM.base && group.auxiliaries.length === 0) return false;
  if ((verb.alone && !verb.copula) || m.bits[phrase.head]! & IS.objectPronoun) return false;
  if (
    group.certainty === 1 &&
    m.chunks[own - 1]!.kind === 'adjunct' &&
    !takesObjectHere(m, own) &&
    !(verb.takes & (TAKES.speech | TAKES.bare))
  )
    return false;
  if (verb.copula && !isNear(m, k, own)) return false;
  const bare = TAKES.bare | TAKES['person-that'] | (verb.takes & TAKES.speech ? TAKES.that : 0);
  const complement = (verb.takes & bare) !== 0 || verb.copula;
  if (!complement && !(isPronounSubject(m, phrase) && verb.takes & (TAKES.that | TAKES.speech))) return false;
  const inner = push(m, 'that', 'complement', startOf(m, k), clause);
  clause.complement = inner;
  clause.state = 'done';
  waitWith(m, inner, phrase, k);
  return true;
}

/** "said next year would be hard": right before a verb that is no past form, the time is what is spoken of. */
const isTimeSubject = ({chunks}: Machine, k: number, own: number, takes: number): boolean =>
  own === k + 1 && chunks[own]!.group!.certainty === 2 && (takes & TAKES.bare) !== 0 && (takes & TAKES.speech) !== 0;

/** "said not one shot was fired": a negation right behind the verb belongs to who or what comes next. */
function startOf({chunks, bits}: Machine, k: number): number {
  const before = chunks[k - 1];
  const isNot = before?.kind === 'adverb' && (bits[before.head]! & IS.negation) !== 0 && chunks[k - 2]?.group;
  return isNot ? before.start : chunks[k]!.start;
}

/** Looks a short way: a clause in front is not long. */
function commaFollows({chunks}: Machine, from: number): boolean {
  for (let at = from + 1; at < chunks.length && at < from + 16; at++) if (chunks[at]!.kind === 'comma') return true;
  return false;
}

/** An object or a that-clause stands behind the verb. */
export const takesObjectHere = ({chunks}: Machine, verb: number): boolean =>
  chunks[verb + 1]?.kind === 'phrase' || chunks[verb + 1]?.kind === 'that';

/** No comma and no coordinator stand between. */
export function isNear({chunks}: Machine, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (chunks[at]!.kind === 'comma' || chunks[at]!.kind === 'coordinator') return false;
  return true;
}

/** "told him that …", "gave the mayor the key". */
export function isIndirect(m: Machine, k: number, takes: number): boolean {
  const next = m.chunks[k + 1];
  const phrase = m.chunks[k]!.phrase!;
  if (!next) return false;
  if (
    takes & TAKES['person-thing'] &&
    !(takes & TAKES.naming) &&
    next.kind === 'phrase' &&
    !next.phrase!.isTime &&
    m.reach.after[k + 2]! < 0
  )
    return true;
  if (takes & TAKES['person-that']) {
    if (next.kind === 'that' || next.kind === 'wh' || next.kind === 'quotation') return true;
    if (next.kind === 'phrase' && m.reach.after[k + 2]! >= 0) return true;
    return (
      (takes & TAKES['person-alone']) !== 0 && ((m.bits[phrase.head]! & IS.person) !== 0 || phrase.kind === 'name')
    );
  }
  return false;
}
