import {agentPreposition, expletive} from '../rules/words/grammar.js';
import {behindAgent, clauseBehind} from './behind-agent.js';
import {endOfClauseInside} from './clause-inside.js';
import type {ContentFound} from './content.js';
import type {Draft} from './draft.js';
import {draftOfCue} from './draft-of-cue.js';
import type {Item, Level} from './item.js';
import {findSubjectAfter, findSubjectBefore} from './source.js';
import type {VerbGroup} from './verb-group.js';
import {tagSet} from './word.js';
import {AS, ISSUING} from './word-sets.js';

const EXPLETIVE = expletive;

const CALLED = tagSet('adj', 'det', 'quotation', 'noun', 'name');

/** Items of a complement. */
const COMPLEMENT = 6;

/** "untrue", "a liar", "as “rubbish”": where what is said of somebody ends, before the agent; or null. */
function endOfComplement(items: readonly Item[], from: number): number | null {
  let i = items[from]?.lower === AS ? from + 1 : from;
  if (!CALLED.has(items[i]?.tag ?? '')) return null;
  while (i < from + COMPLEMENT && items[i] && items[i]!.lower !== agentPreposition) {
    if (items[i]!.tag === 'comma' || items[i]!.tag === 'stop' || items[i]!.tag === 'that' || items[i]!.tag === 'to')
      return null;
    i++;
  }
  return items[i]?.lower === agentPreposition && i > from ? i : null;
}

const SUBJECT = 60; // items, with its clause

const NAMED = tagSet('noun', 'name');

const PHRASE = tagSet('det', 'poss', 'adj', 'num', 'noun', 'name', 'genitive');

/** "A rumour that the hall had burned | was denied": a subject with a clause of its own, or null. */
function subjectWithClause(items: readonly Item[], verb: number): ContentFound | null {
  for (let i = verb - 2; i > 0 && i > verb - SUBJECT; i--) {
    if (items[i]!.tag !== 'that' || !NAMED.has(items[i - 1]!.tag)) continue;
    const end = endOfClauseInside(items, i + 1);
    if (end !== verb && !(end === verb - 1 && items[end]!.tag === 'comma')) continue;
    let start = i - 1;
    while (start > 0 && (PHRASE.has(items[start - 1]!.tag) || hasPhrase(items, start))) start--;
    return {start, end};
  }
  return null;
}

/** "it would have been reported by others" */
const isCounterfactual = (items: readonly Item[], group: VerbGroup): boolean =>
  items[group.start]!.tag === 'modal' && items.slice(group.start, group.head).some((it) => it.tag === 'have');

/** Whether a preposition stands before `i` that belongs to a noun: "a claim by the Courier that". */
const hasPhrase = (items: readonly Item[], i: number): boolean =>
  items[i - 1]!.tag === 'prep' && items[i - 2]?.tag === 'noun';

/** "was denied by Lund", "was told by Lund to leave", "was accused by Lund of theft". */
export function readPassive(level: Level, group: VerbGroup): Draft | null {
  const {items} = level;
  const it = items[group.head]!;
  const takes = (letter: string) =>
    it.cues.find((c) => c.frames.some((f) => f.takes !== 'p' && f.particle === null && f.takes.includes(letter)));
  let by = group.end;
  while (items[by] && (items[by]!.tag === 'adv' || items[by]!.tag === 'time')) by++;
  const object = takes('o');
  // was called “rubbish” by Lund
  const called = object && items[by]?.lower !== agentPreposition ? endOfComplement(items, by) : null;
  if (called) by = called;
  if (items[by]?.lower !== agentPreposition) return null;
  const subject = subjectWithClause(items, group.start) ?? findSubjectBefore(items, group.start);
  const agent = findSubjectAfter(items, by + 1);
  if (!subject || !agent) return null;
  // it was claimed by the clerk that
  const claimed = items[subject.start]!.lower === EXPLETIVE ? takes('c') : undefined;
  const clause = claimed ? clauseBehind(items, agent.end) : null;
  if (claimed && clause) return draftOfCue(level, group, claimed, agent, [clause], 'passive-by');
  const behind = called ? null : behindAgent(items, it.cues, agent, !group.passive);
  if (behind) {
    const told = draftOfCue(level, group, behind.cue, behind.agent, [behind.content], 'passive-by');
    return behind.tells ? {...told, addressee: subject} : {...told, content: [subject, behind.content]};
  }
  const cue = called ? object : takes('n');
  if (!cue || ISSUING.has(it.lower) || isCounterfactual(items, group)) return null; // a book written by Lund
  const content = [{start: subject.start, end: subject.end}, ...(called ? [{start: group.end, end: called}] : [])];
  return draftOfCue(level, group, cue, agent, content, 'passive-by');
}
