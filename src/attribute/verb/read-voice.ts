import type {Clause, Phrase} from '../../layers/parsed.js';
import type {Words} from '../../layers/words.js';
import {agentOf} from '../../parse/readers.js';
import type {FrameVoice} from '../../rules/attribution/verb-frames.js';
import {purposeVerbs, contentWords} from '../../rules/attribution/words.js';
import {agentPreposition} from '../../rules/words/grammar.js';
import {genitives} from '../../rules/words/names.js';
import {findAddressee} from '../addressees.js';
import {skipBetween} from '../between.js';
import {contentBefore} from '../content-before.js';
import {type ContentFound, hasFiniteVerb} from '../content.js';
import {type After, brings, frameTaking, readAfter} from '../cue-frames.js';
import type {Item, Level, LevelSentence} from '../item.js';
import {endOfNounPhrase} from '../noun-phrase.js';
import {startOfGroup, type VerbGroup} from '../verb-group.js';
import {tagSet} from '../word.js';
import {aheadOf} from './ahead-of.js';
import type {Reading} from './reading.js';
import {saidAt} from './said-at.js';
import {itemsOf} from './sentence.js';
import {type Subject, subjectFor} from './subject.js';

/* What the clause of a verb gives, for each voice. */

/** "Lund said", "said Lund", "Lund declined". */
export function readActive(
  level: Level,
  sentence: LevelSentence,
  clause: Clause,
  group: VerbGroup,
  source: Subject,
  voice: FrameVoice,
): Reading {
  const {items} = level;
  const after = readAfter(items, group, items[group.head]!);
  const start = source.inverted ? source.end : skipManner(items, after);
  const brought = brings(items, start, after) && !isTopic(sentence, clause, items, start, after);
  const addressee = source.inverted || brought ? null : findAddressee(items, start, after);
  const behind = brought ? start : skipBetween(items, addressee ? addressee.end : start, after);
  const ahead = aheadOf(sentence, clause, source, group, level);
  const quotes = ahead !== null && items[ahead.end - 1]!.tag === 'quotation';
  const at = brought || quotes ? behind : saidAt(sentence, clause, items, behind, addressee !== null);
  return readingOf(
    level,
    sentence,
    clause,
    voice,
    group,
    source,
    after,
    at > behind ? null : ahead,
    addressee,
    at,
    null,
    null,
  );
}

/** "said of the dam: “It is safe”", "said of the dam that it was safe": what the words are about, and behind it the words. */
function isTopic(s: LevelSentence, clause: Clause, items: readonly Item[], at: number, after: After): boolean {
  const {complement, quotationWord, verb} = clause;
  const says = genitives.includes(items[at]!.lower) && frameTaking(after, 'c'); // not "believed in a press that"
  if (says && complement?.kind === 'that' && complement.connective >= verb!.end) {
    const that = s.itemOf[complement.connective]!;
    return endOfNounPhrase(items, at + 1, that) === that;
  }
  if (quotationWord < verb!.end || !frameTaking(after, 'q')) return false;
  const q = s.itemOf[quotationWord]!;
  return items[q - 1]?.tag === 'colon' && !hasFiniteVerb(items, at, q - 1);
}

/** "complained bitterly about the levy": past the adverbs before the word that brings the content. */
function skipManner(items: readonly Item[], after: After): number {
  let at = after.start;
  while (items[at]?.tag === 'adv') at++;
  return brings(items, at, after) ? at : after.start;
}

/** The one place that makes readings: objects of one shape, which the engine reads fast. */
const readingOf = (
  level: Level,
  sentence: LevelSentence,
  clause: Clause,
  voice: FrameVoice,
  group: VerbGroup,
  source: Subject,
  after: After,
  ahead: ContentFound | null,
  addressee: ContentFound | null,
  at: number,
  patient: ContentFound | null,
  complementEnd: number | null,
): Reading => {
  const {items} = level;
  return {
    level,
    items,
    sentence,
    clause,
    voice,
    group,
    verb: items[group.head]!,
    source,
    after,
    ahead,
    addressee,
    at,
    next: items[at],
    patient,
    complementEnd,
  };
};

const own = (s: {readonly start: number; readonly end: number}): Subject => ({
  ...s,
  clause: s.start,
  inverted: false,
  own: true,
});

/** A reading whose content the clause itself shows, whatever stands around. */
function bareReading(
  level: Level,
  sentence: LevelSentence,
  clause: Clause,
  group: VerbGroup,
  source: Subject,
  voice: FrameVoice,
): Reading {
  const {items} = level;
  const after = readAfter(items, group, items[group.head]!);
  return readingOf(level, sentence, clause, voice, group, source, after, null, null, after.start, null, null);
}

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
