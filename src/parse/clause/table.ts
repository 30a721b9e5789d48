import type {Chunk, ChunkKind} from '../chunk/chunk.js';
import {IS} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../words.js';
import {behindObject} from './behind-object.js';
import {completeVerb} from './complete-verb.js';
import {type ClauseState, hasFiniteVerb, type Machine, nearest, top, waiting} from './machine.js';
import {infinitive, participle} from './non-finite-actions.js';
import {openSubordinate, openThat} from './opener-actions.js';
import {adjective, adjunct, closeBracket, openBeside, openBracket, preposition, quotation} from './other-actions.js';
import {becomeSubject, object, secondPhrase} from './phrase-actions.js';
import {takeSubject, verbAgain, verbFirst} from './verb-actions.js';
import {openWh} from './wh-action.js';

/** What comes next: a chunk, verb groups told apart by whether they can be the verb of a clause here. */
export type Event = Exclude<ChunkKind, 'verb'> | 'finite' | 'infinitive' | 'participle';

export type Action = (m: Machine, k: number) => void;

const nothing: Action = () => {};
/** A comma or a coordinator before it: no object. */
const behindVerb: Action = (m, k) => {
  const {awaitsSubject, verb} = top(m);
  // "This is, perhaps, the best one"
  const isPredicate = verb?.copula === true && m.coordinator < 0 && m.reach.after[k + 1]! < 0;
  if (!awaitsSubject && !isPredicate && (m.comma >= 0 || m.coordinator >= 0)) behindObject(m, k);
  else object(m, k);
};
const finiteAgain: Action = (m, k) => {
  if (!completeVerb(m, k)) verbAgain(m, k);
};
const same = (action: Action): Record<ClauseState, Action> => ({
  open: action,
  subject: action,
  verb: action,
  done: action,
});

/** What to do with what comes next, by how far the innermost clause has come. */
export const TABLE: Readonly<Record<Event, Readonly<Record<ClauseState, Action>>>> = {
  phrase: {open: becomeSubject, subject: secondPhrase, verb: behindVerb, done: behindObject},
  adjunct: same(adjunct),
  finite: {open: verbFirst, subject: takeSubject, verb: finiteAgain, done: finiteAgain},
  infinitive: same(infinitive),
  participle: same(participle),
  that: same(openThat),
  subordinator: same(openSubordinate),
  wh: same(openWh),
  adjective: {open: nothing, subject: nothing, verb: adjective, done: adjective},
  adverb: same(nothing),
  preposition: same(preposition),
  quotation: same(quotation),
  colon: same(openBeside),
  semicolon: same(openBeside),
  open: same(openBracket),
  close: same(closeBracket),
  coordinator: same(nothing),
  comma: same(nothing),
  dash: same(nothing),
  mark: same(nothing),
  end: same(nothing),
  other: same(nothing),
};

export function eventOf(m: Machine, k: number): Event {
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
  if (certainty === 1) return isFiniteHere(m, k) ? 'finite' : 'participle';
  return form === FORM.base && group!.auxiliaries.length === 0 && isBareInfinitive(m) ? 'infinitive' : 'finite';
}

/** "denied" of "the council denied" or of "the report denied by the council". */
function isFiniteHere(m: Machine, k: number): boolean {
  const clause = top(m);
  const next: Chunk | undefined = m.chunks[k + 1];
  switch (clause.state) {
    case 'subject':
      return (
        // "Brock called it a hoax", but "a man called Brock"
        (next?.kind === 'phrase' &&
          !next.phrase!.isTime &&
          clause.subject?.kind === 'name' &&
          m.last === clause.subject &&
          m.comma < 0) ||
        clause.reach === k ||
        clause.reach < 0 ||
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
      if (outer?.state === 'subject' && outer.reach === k) return true;
      if (m.coordinator >= 0) {
        const verb = clause.verb!;
        return verb.finite || (nearest(m, hasFiniteVerb) !== null && verb.form === FORM.ing);
      }
      if (clause.objectReach === k && clause.object && !m.chunks[k]!.group!.passive)
        return next?.kind === 'phrase' || next?.kind === 'that';
      if (outer?.state === 'open' && outer.link === 'root' && m.comma < 0 && clause.link !== 'adverbial') return true;
      return m.comma >= 0 && next?.kind === 'phrase' && (m.chunks[k]!.group!.takes & TAKES.speech) !== 0;
    }
  }
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
