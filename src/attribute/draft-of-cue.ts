import type {ContentFound} from './content.js';
import type {Draft} from './draft.js';
import type {Level} from './level.js';
import type {SourceFound} from './source.js';
import type {VerbGroup} from './verb-group.js';
import type {CueVerb} from './word.js';

/** The draft of a verb whose content stands in one piece. */
export function draftOfCue(
  level: Level,
  group: VerbGroup,
  cue: CueVerb,
  source: SourceFound,
  content: ContentFound,
  form: Draft['form'],
): Draft {
  return {
    level,
    kind: cue.kind,
    lemma: cue.lemma,
    group: cue.group,
    negated: group.negated,
    cue: [{start: group.start, end: group.end}],
    source: {start: source.start, end: source.end},
    content: [content],
    more: [],
    addressee: null,
    form,
  };
}
