import type {Chunk, PhraseDraft} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import {TAG} from '../../layers/words.js';
import {addAdjunct, attach, type ClauseDraft, type Machine, nearest, push, rootOf, top, waitWith} from './machine.js';

export const isThere = ({words, bits}: Machine, phrase: PhraseDraft): boolean =>
  words.tag[phrase.head] === TAG.PRON && (bits[phrase.head]! & IS.expletive) !== 0;

/** "…, Ivo Marr said": a clause beside the others; what it says, if it says any, is found later. */
export function looseClause(m: Machine, k: number, phrase: PhraseDraft): void {
  const root = rootOf(m);
  const group = m.chunks[m.reach.after[k + 1]!]!.group!;
  const isSpeech = (group.takes & QUOTES) !== 0 ? m.comma >= 0 : m.comma >= 0 && endsTelling(m, m.reach.after[k + 1]!);
  const before = nearest(m, (c) => c.state === 'subject', 1);
  const clause = push(m, isSpeech ? 'inserted' : 'main', 'loose', m.chunks[k]!.start, before ? top(m) : root);
  waitWith(m, clause, phrase, k);
}

/** "the people he hurt": a relative clause with nothing at its front. */
export function contactClause(m: Machine, k: number): void {
  const clause = push(m, 'relative', 'relative', m.chunks[k]!.start, top(m));
  clause.antecedent = m.last;
  clause.whRole = 'object';
  waitWith(m, clause, m.chunks[k]!.phrase!, k);
}

export function coordinate(m: Machine, phrase: PhraseDraft): void {
  phrase.coordinator = m.coordinator;
  if (m.last) attach(phrase, m.last, 'conjunct');
  else addAdjunct(top(m), phrase);
}

/** "he"; also "it" and "you" right before a verb. */
export function isPronounSubject({bits, chunks}: Machine, {head, at}: PhraseDraft): boolean {
  const is = bits[head]!;
  if (is & IS.subjectPronoun) return true;
  const next = chunks[at + 1]?.group;
  return (is & IS.person) !== 0 && !(is & IS.objectPronoun) && next != null && next.certainty > 0;
}

/** "…, organizers say." */
export function endsWithSpeech({chunks}: Machine, verb: number): boolean {
  const next = chunks[verb + 1]?.kind;
  return (
    (chunks[verb]!.group!.takes & TAKES.speech) !== 0 &&
    (next === undefined || next === 'end' || next === 'comma' || next === 'mark')
  );
}

/** "Prices rose, figures show." */
const endsTelling = ({chunks}: Machine, verb: number): boolean => {
  const next = chunks[verb + 1]?.kind;
  return (chunks[verb]!.group!.takes & TAKES.bare) !== 0 && (next === undefined || next === 'end');
};

export const saysNothingYet = (c: ClauseDraft): boolean =>
  c.state === 'verb' && (c.verb!.takes & TAKES.speech) !== 0 && !c.awaitsSubject && !c.complement && c.quotation < 0;

/** "said on Friday its losses had doubled": what is said, and no clause about the day. */
export const saysBehind = ({kind, phrase}: Chunk, clause: ClauseDraft): boolean =>
  (kind === 'adjunct' || phrase?.isTime === true) &&
  (clause.verb!.takes & TAKES.bare) !== 0 &&
  !clause.complement &&
  !clause.object &&
  clause.quotation < 0;

/** "called what happened a farce": the question has all that it can hold, so what comes is said of it; the clause around, or null. */
export function judgeOf(m: Machine, trait: number): ClauseDraft | null {
  const {kind, link, wh, whRole, parent, subject, object, verb} = top(m);
  if (m.comma >= 0 || m.coordinator >= 0 || kind !== 'wh' || link !== 'complement' || wh < 0 || !verb) return null;
  if (!parent?.verb || !(parent.verb.takes & trait) || parent.predicate) return null;
  const isFull = whRole === 'object' ? subject !== null && !object : object !== null || (verb.takes & TAKES.none) !== 0;
  return isFull && !verb.copula && !(verb.takes & trait) ? parent : null;
}
