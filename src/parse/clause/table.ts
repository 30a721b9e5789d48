import {
  type ClauseAction,
  type ClauseEvent,
  type ClauseRule,
  type ClauseState,
  clauseRules,
} from '../../rules/grammar/clause-rules.js';
import {behindObject} from './behind-object.js';
import {completeVerb} from './complete-verb.js';
import {type Machine, top} from './machine.js';
import {infinitive, participle} from './non-finite-actions.js';
import {openSubordinate, openThat} from './opener-actions.js';
import {
  adjective,
  adjunct,
  beginBehindDateline,
  closeBracket,
  openBeside,
  openBracket,
  preposition,
  quotation,
} from './other-actions.js';
import {becomeSubject, object, secondPhrase} from './phrase-actions.js';
import {takeSubject, verbAgain, verbFirst} from './verb-actions.js';
import {openWh} from './wh-action.js';

export type Action = (m: Machine, k: number) => void;

/** A rule, ready to run. */
export interface ReadyClauseRule extends ClauseRule {
  readonly act: Action;
}

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

const ACTIONS: Readonly<Record<ClauseAction, Action>> = {
  'become-subject': becomeSubject,
  'weigh-subjects': secondPhrase,
  'complete-clause': behindVerb,
  'go-on': behindObject,
  'hang-adjunct': adjunct,
  'take-first-verb': verbFirst,
  'take-verb': takeSubject,
  'take-another-verb': finiteAgain,
  'take-infinitive': infinitive,
  'take-participle': participle,
  'open-that': openThat,
  'open-subordinate': openSubordinate,
  'open-wh': openWh,
  'say-of-subject': adjective,
  'strand-preposition': preposition,
  'take-quotation': quotation,
  'open-beside': openBeside,
  'begin-behind-dateline': beginBehindDateline,
  'open-bracket': openBracket,
  'close-bracket': closeBracket,
};

const STATES: readonly ClauseState[] = ['open', 'subject', 'verb', 'done'];

type Row = Record<ClauseState, ReadyClauseRule | undefined>;

const table = new Map<ClauseEvent, Row>();
for (const rule of clauseRules) {
  const row = table.get(rule.event) ?? {open: undefined, subject: undefined, verb: undefined, done: undefined};
  for (const state of rule.states ?? STATES) row[state] = {...rule, act: ACTIONS[rule.does]};
  table.set(rule.event, row);
}

/** What to do with what comes next, by how far the innermost clause has come. */
export const clauseRuleFor = (event: ClauseEvent, state: ClauseState): ReadyClauseRule | undefined =>
  table.get(event)?.[state];
