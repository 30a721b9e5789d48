import {tellingVerbs} from '../../rules/attribution/refusals.js';
import {negativeConjunction} from '../../rules/words/grammar.js';
import type {Item} from '../item.js';
import type {VerbGroup} from '../verb-group.js';

/** "confirm or deny", "neither confirmed nor denied", "would not discuss, confirm or explain": verbs of telling in a row make one cue. */
export function withAlternative(items: readonly Item[], group: VerbGroup): VerbGroup {
  const first = items[group.head]!;
  let row = group;
  for (let last = group.head; ; ) {
    const joint = items[last + 1];
    const comma = joint?.tag === 'comma' && group.negated;
    const refuses = ({cues}: Item) =>
      (group.negated || joint!.lower === negativeConjunction) && cues.some(({lemma}) => tellingVerbs.has(lemma));
    const at = comma && items[last + 2]?.tag === 'cc' ? last + 3 : last + 2;
    const next = items[at];
    if ((!comma && joint?.tag !== 'cc') || next?.tag !== 'verb' || next.cues.length === 0 || next.form !== first.form)
      return row;
    const closes = items[at - 1]!.tag === 'cc';
    const opens = refuses(next) || [first, next].every(settles);
    if (closes && !opens) return row;
    last = at;
    if (closes) row = {...group, negated: true, head: at, end: at + 1};
  }
}

/** A verb that settles a claim: to do the one or the other is to do neither. */
const settles = ({cues}: Item): boolean => cues.some((c) => c.group === 'confirm' || c.group === 'deny');
