import type {Clause, Phrase} from '../../layers/parsed.js';
import type {Words} from '../../layers/words.js';
import {agentOf} from '../../parse/readers.js';
import {contentWords, purposeVerbs} from '../../rules/attribution/words.js';
import {agentPreposition} from '../../rules/words/grammar.js';
import {contentBefore} from '../content-before.js';
import type {ContentFound} from '../content.js';
import type {Item, Level, LevelSentence} from '../item.js';
import {startOfGroup, type VerbGroup} from '../verb-group.js';
import {tagSet} from '../word.js';
import {bareReading} from './make-reading.js';
import type {Reading} from './reading.js';
import {itemsOf} from './sentence.js';
import {type Subject, subjectFor} from './subject.js';

/* What the clause of a verb gives, for each voice but the active. */

const own = (s: {readonly start: number; readonly end: number}): Subject => ({
  ...s,
  clause: s.start,
  inverted: false,
  own: true,
});

/** "was denied by Lund", "was told by Lund to leave", "was called “rubbish” by Lund". */
export function readPassive(level: Level, s: LevelSentence, clause: Clause, group: VerbGroup): Reading | null {
  const agent = agentOf(clause, s.parsed, AGENT);
  const patient = agent && patientOf(s, level.items, clause);
  if (!patient) return null;
  const called = clause.verb!.end < agent.preposition && isCalled(clause, agent, s.parsed.words);
  const source = own(apart(level.items, itemsOf(s, agent.start, agent.last)));
  const complementEnd = called ? s.itemOf[agent.preposition]! : null;
  return {...bareReading(level, s, clause, group, source, 'passive'), patient, complementEnd};
}

const AGENT: ReadonlySet<string> = new Set([agentPreposition]);

/** Whether the agent stands behind what somebody is called: "untrue", "a liar", "as “rubbish”". */
function isCalled(
  {predicate, predicateWord, adjuncts, verb, quotationWord}: Clause,
  {preposition: by}: Phrase,
  {lower}: Words,
): boolean {
  const between = (at: number) => at >= verb!.end && at < by;
  return (
    between(predicate?.start ?? -1) ||
    between(predicateWord) ||
    between(quotationWord) ||
    adjuncts.some(({preposition: at}) => between(at) && lower[at] === contentWords.as)
  );
}

const ENDS = tagSet('stop', 'comma');

/** Without the marks behind it: a clause that hangs on it ends with the sentence. */
function apart(items: readonly Item[], {start, end}: ContentFound): ContentFound {
  let to = end;
  while (ENDS.has(items[to - 1]!.tag)) to--;
  return {start, end: to};
}

/** "It was claimed"; "a plan" of "a plan criticised by Lund". */
function patientOf(s: LevelSentence, items: readonly Item[], clause: Clause): ContentFound | null {
  if (clause.expletive >= 0) return itemsOf(s, clause.expletive, clause.expletive + 1);
  const subject = subjectFor(s, items, clause);
  if (!subject) return null;
  const start = s.itemOf[clause.start]!;
  const end = subject.start < start ? Math.min(subject.end, start) : subject.end;
  return {start: subject.start, end: beforeAside(items, subject.start, end)};
}

/** "The rumour, first told in a blog, was denied by Lund": what stands between commas is none of it. */
function beforeAside(items: readonly Item[], start: number, end: number): number {
  if (items[end]?.tag !== 'comma') return end;
  const comma = items.findIndex((it, i) => i > start && it.tag === 'comma');
  return Math.min(comma, end);
}

/** "As reported by the Herald, it rained" */
export function readReportedBy(level: Level, s: LevelSentence, clause: Clause, group: VerbGroup): Reading | null {
  const agent = agentOf(clause, s.parsed, AGENT);
  const source = agent && own(apart(level.items, itemsOf(s, agent.start, agent.last)));
  return source && bareReading(level, s, clause, group, source, 'reported-by');
}

/** "is quoted as saying", "is on record as saying", and "the paper quoted Lund as saying": the words after are Lund's. */
export function readQuotingAs(level: Level, s: LevelSentence, clause: Clause, group: VerbGroup): Reading | null {
  const {items} = level;
  const outer = clause.parent;
  if (!outer?.verb) return null;
  const as = group.start - 1;
  const {verb, object} = outer;
  const quoted = object && object.start >= verb.end ? {start: s.itemOf[object.start]!, end: as} : null;
  const doer = subjectFor(s, items, outer);
  const source = quoted ?? doer;
  if (!source) return null;
  const start = quoted ? as : s.itemOf[startOfGroup(s, verb.start)]!;
  const r = bareReading(level, s, clause, {...group, start}, own(source), 'quoting-as');
  // "“It is late,” the Echo quoted Lund as saying"
  const end = items[group.end];
  const isLast = !end || end.tag === 'stop' || end.tag === 'time' || end.lower === agentPreposition;
  const ahead = isLast && doer && (quoted || verb.passive) ? contentBefore(items, doer.start) : null;
  return {...r, ahead};
}

/** "Lund took to the radio to deny the report": what was done to say it, and then the cue. */
export function readPurpose(level: Level, s: LevelSentence, clause: Clause, group: VerbGroup): Reading | null {
  const done = clause.parent;
  if (!done?.verb?.finite || done.negated || done.verb.head > clause.start) return null;
  if (!purposeVerbs.has(s.parsed.words.lower[done.verb.head]!)) return null;
  const source = subjectFor(s, level.items, done);
  return source && bareReading(level, s, clause, {...group, start: group.head}, own(source), 'purpose');
}
