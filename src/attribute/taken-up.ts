import {denyCues} from '../rules/cues/deny.js';
import {confirmCues} from '../rules/cues/others.js';
import type {Draft} from './draft.js';
import {draftOfCue} from './draft-of-cue.js';
import type {Item, Level} from './item.js';
import {startsNounPhrase} from './noun-phrase.js';
import type {SourceFound} from './source.js';
import type {VerbGroup} from './verb-group.js';
import {tagSet} from './word.js';
import {AS, WORDS} from './word-sets.js';

/** ", a claim Lund dismissed as untrue": the noun that takes up what was said is the object, the name after it the source. */
export function readTaken(level: Level, group: VerbGroup, it: Item, source: SourceFound): Draft | null {
  const {items} = level;
  const {start} = source;
  const end = group.start;
  if (items[start]!.tag !== 'det' || !WORDS.resumptives.has(items[start + 1]?.lower ?? '') || start + 2 >= end)
    return null;
  if (!startsNounPhrase(items, start + 2) && items[start + 2]!.tag !== 'that') return null;
  const cue = it.cues.find((c) =>
    c.frames.some((f) => f.particle === null && (f.takes.includes('n') || f.takes.includes('c'))),
  );
  const from = items[start + 2]!.tag === 'that' || items[start + 2]!.tag === 'who' ? start + 3 : start + 2;
  if (!cue || from >= end) return null;
  const judged = items[group.end]?.lower === AS && items[group.end + 1] ? group.end + 2 : group.end;
  const taken = {start, end: start + 2};
  return {
    ...draftOfCue(level, group, cue, {start: from, end}, [taken], 'source-cue-object'),
    cue: [{start: group.start, end: judged}],
  };
}

/** "a report that Lund denies", "the charges, which Lund has denied": the object stands before its clause. */
export function readRelative(level: Level, group: VerbGroup, it: Item, source: SourceFound): Draft | null {
  const {items} = level;
  const relative = source.start - 1;
  const opens = items[relative];
  if (relative < 1 || (opens?.tag !== 'who' && opens?.tag !== 'that')) return null;
  const cue = it.cues.find((c) => JUDGING.has(c.group) && c.frames.some((f) => f.takes.includes('n')));
  const next = items[group.end];
  if (!cue || (next && !AFTER_RELATIVE.has(next.tag))) return null;
  const end = items[relative - 1]!.tag === 'comma' || items[relative - 1]!.tag === 'dash' ? relative - 1 : relative;
  let start = end;
  while (start > 0 && ANTECEDENT.has(items[start - 1]!.tag)) start--;
  const noun = items[end - 1]!.tag === 'noun' || items[end - 1]!.tag === 'name';
  return noun && start < end ? draftOfCue(level, group, cue, source, [{start, end}], 'source-cue-object') : null;
}

const AFTER_RELATIVE = tagSet('stop', 'comma', 'close', 'adv', 'time', 'dash');

const ANTECEDENT = tagSet('noun', 'adj', 'det', 'poss', 'num', 'name', 'genitive');

const JUDGING = new Set([denyCues.group, confirmCues.group]);
