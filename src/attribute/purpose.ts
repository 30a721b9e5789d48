import {purposeVerbs} from '../rules/attribution/words.js';
import {denyCues} from '../rules/cues/deny.js';
import {sayCues} from '../rules/cues/say.js';
import {endOfContent, hasFiniteVerb} from './content.js';
import {frameTaking, readAfter} from './cue-frames.js';
import type {Draft} from './draft.js';
import {draftOfCue} from './draft-of-cue.js';
import type {Level} from './item.js';
import {startsNounPhrase} from './noun-phrase.js';
import {endOfObject} from './objects.js';
import {findSubject} from './subjects.js';
import {isFiniteAt, type VerbGroup, verbGroupAt} from './verb-group.js';
import {WORDS} from './word-sets.js';

const PURPOSE = new Set(purposeVerbs);

const SPOKEN: ReadonlySet<string> = new Set([denyCues.group, sayCues.group]);

/** How far the verb may stand from what it was done for. */
const REACH = 12;

/** "Lund took to the radio to deny the report": what was done to say it, and then the cue. */
export function readPurpose(level: Level, group: VerbGroup): Draft | null {
  const {items} = level;
  const it = items[group.head]!;
  if (!it.cues.some((c) => SPOKEN.has(c.group))) return null;
  let head = group.start - 2;
  while (head > 0 && head > group.start - REACH && !isFiniteAt(items, head)) head--;
  if (!PURPOSE.has(items[head]?.lower ?? '') || hasFiniteVerb(items, head + 1, group.start)) return null;
  const source = findSubject(items, verbGroupAt(items, head));
  const after = readAfter(items, group, it);
  const at = after.start;
  const clause = frameTaking(after, 'c');
  const object = frameTaking(after, 'n');
  if (!source) return null;
  if (clause && items[at]?.tag === 'that') {
    const end = endOfContent(items, at + 1, WORDS);
    return end > at + 1 ? draftOfCue(level, group, clause.cue, source, [{start: at, end}], 'source-cue-clause') : null;
  }
  if (!object || object.cue.group !== denyCues.group || !startsNounPhrase(items, at)) return null;
  const end = endOfObject(items, at, endOfContent(items, at, WORDS));
  return draftOfCue(level, group, object.cue, source, [{start: at, end}], 'source-cue-object');
}
