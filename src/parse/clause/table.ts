import {behindObject} from './behind-object.js';
import {completeVerb} from './complete-verb.js';
import type {Event} from './event-of.js';
import {type ClauseState, type Machine, top} from './machine.js';
import {infinitive, participle} from './non-finite-actions.js';
import {openSubordinate, openThat} from './opener-actions.js';
import {adjective, adjunct, closeBracket, openBeside, openBracket, preposition, quotation} from './other-actions.js';
import {becomeSubject, object, secondPhrase} from './phrase-actions.js';
import {takeSubject, verbAgain, verbFirst} from './verb-actions.js';
import {openWh} from './wh-action.js';

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
