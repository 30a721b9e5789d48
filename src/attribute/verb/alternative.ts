import {negativeConjunction} from '../../rules/words/grammar.js';
import type {Item} from '../item.js';
import type {VerbGroup} from '../verb-group.js';

/** "confirm or deny", "neither confirmed nor denied": two verbs of telling make one cue. */
export function withAlternative(items: readonly Item[], group: VerbGroup): VerbGroup {
  const cc = items[group.end];
  const second = items[group.end + 1];
  if (cc?.tag !== 'cc' || second?.tag !== 'verb' || second.cues.length === 0 || second.form !== items[group.head]!.form)
    return group;
  const pair = [items[group.head]!, second].every((it) =>
    it.cues.some((c) => c.group === 'confirm' || c.group === 'deny'),
  );
  if (!group.negated && cc.lower !== negativeConjunction && !pair) return group;
  return {...group, negated: true, head: group.end + 1, end: group.end + 2};
}
