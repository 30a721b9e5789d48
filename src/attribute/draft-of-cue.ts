import type {ContentFound} from './content.js';
import {type Draft, draftOf} from './draft.js';
import type {Level} from './item.js';
import type {VerbGroup} from './verb-group.js';
import type {CueVerb} from './word.js';

/** The draft of a verb's statement, with the verb group as its cue. */
export function draftOfCue(
  level: Level,
  group: VerbGroup,
  cue: CueVerb,
  source: ContentFound | null,
  content: readonly ContentFound[],
  form: Draft['form'],
): Draft {
  const words = {start: group.start, end: group.end};
  const own = source && {start: source.start, end: source.end};
  return {
    ...draftOf(level, cue.lemma, cue.group, words, own, content, form),
    kind: cue.kind,
    negated: group.negated,
  };
}
