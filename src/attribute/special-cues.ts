import {agentPreposition, expletive} from '../rules/words/grammar.js';
import {skipBetween} from './between.js';
import {endOfClauseInside} from './clause-inside.js';
import {contentBefore} from './content-before.js';
import {type ContentFound, endOfContent} from './content.js';
import {draftOfCue} from './draft-of-cue.js';
import {type Draft, draftOf} from './draft.js';
import type {Item, Level} from './level.js';
import {quoted} from './quoted.js';
import {findSubjectAfter, findSubjectBefore} from './source.js';
import {type VerbGroup, verbGroupAt} from './verb-group.js';
import {AS, ISSUING, WORDS} from './word-sets.js';
import {tagSet} from './word.js';

/** "is quoted as saying", and "the paper quoted Lee as saying": the words after are Lee's. */
export function readQuotedAs(level: Level, group: VerbGroup): Draft | null {
  const {items} = level;
  const as = group.start - 1;
  const it = items[group.head]!;
  const cue = it.cues.find((c) => c.frames.some((f) => f.takes.includes('c')));
  if (!cue) return null;
  let head = as - 1;
  while (head >= 0 && head > as - 12 && !(items[head]!.tag === 'verb' && items[head]!.form !== 'ing')) head--;
  const verb = items[head];
  if (verb?.tag !== 'verb') return null;
  const outer = verbGroupAt(items, head);
  const passive = outer.passive && head === as - 1;
  const source = passive ? findSubjectBefore(items, outer.start) : head + 1 < as ? {start: head + 1, end: as} : null;
  if (!source) return null;
  let at = group.end;
  if (items[at]?.tag === 'comma' || items[at]?.tag === 'colon') at++;
  const before =
    passive && (!items[at] || items[at]!.tag === 'stop' || items[at]!.tag === 'time')
      ? contentBefore(items, source.start)
      : null;
  const content = before ?? {
    start: at,
    end: items[at]?.tag === 'quotation' ? quoted(items, at) : endOfContent(items, at, WORDS),
  };
  if (content.end <= content.start) return null;
  const form = before ? 'quote-source-cue' : 'source-cue-clause';
  const words = {start: passive ? outer.start : as, end: group.end};
  return draftOf(level, cue.lemma, cue.group, words, {start: source.start, end: source.end}, [content], form);
}

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

/** "It was claimed by Lund on Monday that": the clause behind the agent, or null. */
function clauseBehind(items: readonly Item[], agent: number): ContentFound | null {
  const that = skipBetween(items, agent);
  if (items[that]?.tag !== 'that') return null;
  const end = endOfContent(items, that + 1, WORDS);
  return end > that + 1 ? {start: that, end} : null;
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
  const cue = called ? object : (takes('n') ?? takes('a'));
  if (!cue) return null;
  if (called) by = called;
  if (items[by]?.lower !== agentPreposition) return null;
  const agent = findSubjectAfter(items, by + 1);
  if (!agent) return null;
  const subject = subjectWithClause(items, group.start) ?? findSubjectBefore(items, group.start);
  if (!subject) return null;
  // we were told by several insiders that; it was claimed by the clerk that
  const clause = clauseBehind(items, agent.end);
  const told = takes('a') ?? (items[subject.start]!.lower === EXPLETIVE ? takes('c') : undefined);
  if (told && clause) return draftOfCue(level, group, told, agent, [clause], 'passive-by');
  if (!takes('n') && !called) return null;
  if (ISSUING.has(it.lower) || isCounterfactual(items, group)) return null; // a book written by Lund
  const content = [{start: subject.start, end: subject.end}, ...(called ? [{start: group.end, end: called}] : [])];
  return draftOfCue(level, group, cue, agent, content, 'passive-by');
}
