import type {ClauseEvent} from '../../rules/grammar/clause-rules.js';
import type {Chunk} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import {QUOTES, TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';
import {goesOnActing} from './goes-on.js';
import {type ClauseDraft, hasFiniteVerb, isSaidOfGap, type Machine, nearest, top, waiting} from './machine.js';

/** What comes next: a chunk, verb groups told apart by whether they can be the verb of a clause here. */
export function eventOf(m: Machine, k: number): ClauseEvent {
  const {kind, group} = m.chunks[k]!;
  if (kind !== 'verb') return kind;
  const {certainty, form, to} = group!;
  if (to >= 0) return 'infinitive';
  // "that the rent be paid"
  if (
    certainty === 0 &&
    form === FORM.base &&
    group!.auxiliaries.length > 0 &&
    top(m).state === 'subject' &&
    top(m).link === 'complement'
  )
    return 'finite';
  if (certainty === 0) return form === FORM.base ? 'infinitive' : 'participle';
  if (certainty === 1) return m.finite === k || isFiniteHere(m, k) ? 'finite' : 'participle';
  return form === FORM.base && group!.auxiliaries.length === 0 && isBareInfinitive(m) ? 'infinitive' : 'finite';
}

/** "denied" of "the council denied" or of "the report denied by the council". */
function isFiniteHere(m: Machine, k: number): boolean {
  const clause = top(m);
  const next: Chunk | undefined = m.chunks[k + 1];
  switch (clause.state) {
    case 'subject':
      return (
        (next?.kind === 'phrase' &&
          !next.phrase!.isTime &&
          clause.subject?.kind === 'name' &&
          m.last === clause.subject &&
          m.comma < 0) ||
        clause.reach === k ||
        clause.reach < 0 ||
        isBehindWh(m, clause, k) ||
        (clause.subject !== null && (m.bits[clause.subject.head]! & IS.subjectPronoun) !== 0)
      );
    case 'open':
      if (clause.wh >= 0) return !(m.bits[clause.wh]! & IS.questionAdverb);
      if (m.coordinator >= 0) return true;
      if (clause.kind === 'adverbial') return false;
      if (m.quotation >= 0) return true;
      return !(next && next.kind !== 'phrase' && next.kind !== 'end' && opensMain(m, k));
    default: {
      const outer = waiting(m);
      if (outer?.state === 'subject' && (outer.reach === k || isSaidOfGap(m, clause, outer, k))) return true;
      if (outer?.state !== 'subject' && goesOnActing(m, k)) return true;
      if (m.coordinator >= 0) {
        const verb = clause.verb!;
        // "refused to comment but denied it"
        const plain = verb.to >= 0 && verb.auxiliaries.length === 0;
        return verb.finite || (nearest(m, hasFiniteVerb) !== null && (verb.form === FORM.ing || plain));
      }
      if (clause.objectReach === k && clause.object && !m.chunks[k]!.group!.passive)
        return next?.kind === 'phrase' || next?.kind === 'that';
      if (outer?.state === 'open' && outer.link === 'root' && m.comma < 0 && clause.link !== 'adverbial') return true;
      return m.comma >= 0 && next?.kind === 'phrase' && (m.chunks[k]!.group!.takes & QUOTES) !== 0;
    }
  }
}

/** "what Paine called ground rent": the wh-word is what the verb right behind the subject is done to. */
function isBehindWh({chunks}: Machine, {wh, whRole, kind, subject}: ClauseDraft, k: number): boolean {
  let at = k - 1;
  while (at > k - 4 && chunks[at]?.kind === 'adverb') at--;
  return wh >= 0 && kind === 'wh' && whRole === 'object' && subject?.at === at;
}

/** Whether a comma and a noun phrase with a verb follow: "Asked about it, Brock said". */
function opensMain(m: Machine, k: number): boolean {
  // The scan is short: openers are, and each sentence has one.
  for (let at = k + 1; at < m.chunks.length && at < k + 20; at++) {
    if (m.chunks[at]!.kind === 'comma' && m.chunks[at + 1]?.kind === 'phrase') return true;
  }
  return false;
}

/** "let him go", "help rebuild it": a base form that nothing makes finite. */
function isBareInfinitive(m: Machine): boolean {
  const clause = top(m);
  if (clause.state !== 'verb' && clause.state !== 'done') return false;
  if (m.coordinator >= 0) {
    const verb = clause.verb!;
    return !verb.finite || verb.to >= 0 || verb.modal >= 0;
  }
  const verb = clause.verb!;
  if (verb.alone && !verb.copula) return true;
  if (verb.takes & TAKES['object-base'] && m.comma < 0) return clause.state === 'verb' || m.last === clause.object;
  const outer = waiting(m);
  return !(outer?.state === 'subject') && m.comma < 0 && clause.state === 'verb' && !clause.awaitsSubject;
}
