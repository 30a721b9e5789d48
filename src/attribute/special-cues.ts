import {agentPreposition} from '../rules/words/grammar.js';
import {contentBefore} from './content-before.js';
import {endOfContent} from './content.js';
import {draftOfCue} from './draft-of-cue.js';
import {type Draft, draftOf} from './draft.js';
import type {Item, Level} from './level.js';
import {quoted} from './quoted.js';
import {findSubjectAfter, findSubjectBefore} from './source.js';
import {type VerbGroup, verbGroupAt} from './verb-group.js';
import {WORDS} from './word-sets.js';
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

const CALLED = tagSet('adj', 'det', 'quotation', 'noun', 'name');

/** Items of a complement. */
const COMPLEMENT = 6;

/** "untrue", "a liar", “rubbish”: where what is said of somebody ends, before the agent; or null. */
function endOfComplement(items: readonly Item[], from: number): number | null {
  if (!CALLED.has(items[from]?.tag ?? '')) return null;
  let i = from;
  while (i < from + COMPLEMENT && items[i] && items[i]!.lower !== agentPreposition) {
    if (items[i]!.tag === 'comma' || items[i]!.tag === 'stop' || items[i]!.tag === 'that' || items[i]!.tag === 'to')
      return null;
    i++;
  }
  return items[i]?.lower === agentPreposition && i > from ? i : null;
}

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
  const told = takes('a');
  const that = items[agent.end]?.tag === 'that' && agent.end + 1 < items.length;
  if (told && that) {
    // we were told by several insiders that
    const content = {start: agent.end, end: endOfContent(items, agent.end + 1, WORDS)};
    return content.end > content.start + 1 ? draftOfCue(level, group, told, agent, [content], 'passive-by') : null;
  }
  const subject = takes('n') || called ? findSubjectBefore(items, group.start) : null;
  if (!subject) return null;
  const content = [{start: subject.start, end: subject.end}, ...(called ? [{start: group.end, end: called}] : [])];
  return draftOfCue(level, group, cue, agent, content, 'passive-by');
}
