import {sayCues} from '../rules/cues/say.js';
import {type ContentFound, endOfContent, hasClause} from './content.js';
import type {Draft} from './draft.js';
import {draftOfCue} from './draft-of-cue.js';
import type {Item, Level} from './item.js';
import {findSubjectAfter, type SourceFound} from './source.js';
import type {VerbGroup} from './verb-group.js';
import {takesClause} from './word.js';
import {AS, WORDS} from './word-sets.js';

/** The clause beside an insertion that ends the sentence or opens it: "as Lund said, it rained", "it rained, as Lund said". */
function clauseBeside(items: readonly Item[], start: number, from: number): ContentFound | null {
  let comma = from;
  while (items[comma] && items[comma]!.tag !== 'comma' && items[comma]!.tag !== 'stop' && comma < from + REACH) comma++;
  if (start === 0 || items[start - 1]!.tag === 'cc') {
    if (items[comma]?.tag !== 'comma') return null;
    const end = endOfContent(items, comma + 1, WORDS);
    return hasClause(items, comma + 1, end) ? {start: comma + 1, end} : null;
  }
  if (items[start - 1]!.tag !== 'comma' || (items[comma] && items[comma]!.tag !== 'stop')) return null;
  return hasClause(items, 0, start - 1) ? {start: 0, end: start - 1} : null;
}

/** Items between a cue and the comma after it. */
const REACH = 12;

/** "As Lund told the paper, it rained" */
export function readAsSaid(level: Level, group: VerbGroup, it: Item, source: SourceFound): Draft | null {
  const {items} = level;
  const as = source.start - 1;
  const cue = it.cues.find((c) => c.group === SAY && takesClause(c));
  if (!cue || items[as]?.lower !== AS) return null;
  const content = clauseBeside(items, as, group.end);
  if (!content) return null;
  const form = content.start === 0 ? 'clause-source-cue' : 'source-cue-clause';
  return draftOfCue(level, group, cue, source, [content], form);
}

/** "As reported by the Herald, it rained" */
export function readReportedBy(level: Level, group: VerbGroup): Draft | null {
  const {items} = level;
  const cue = items[group.head]!.cues.find(takesClause);
  const source = findSubjectAfter(items, group.end + 1);
  if (!cue || !source) return null;
  const content = clauseBeside(items, group.start - 1, group.end);
  if (!content) return null;
  return draftOfCue(level, {...group, start: group.start - 1}, cue, source, [content], 'passive-by');
}

const SAY = sayCues.group;
