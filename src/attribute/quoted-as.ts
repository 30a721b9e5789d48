import {agentPreposition} from '../rules/words/grammar.js';
import {endOfContent} from './content.js';
import {contentBefore} from './content-before.js';
import {type Draft, draftOf} from './draft.js';
import type {Level} from './item.js';
import {quoted} from './quoted.js';
import {findSubjectBefore} from './source.js';
import {type VerbGroup, verbGroupAt} from './verb-group.js';
import {WORDS} from './word-sets.js';

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
  const passive = outer.passive && (head === as - 1 || items[head + 1]!.lower === agentPreposition); // quoted by the Herald as
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
