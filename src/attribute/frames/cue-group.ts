import type {Clause} from '../../layers/parsed.js';
import {TAG} from '../../layers/words.js';
import type {Item} from '../item.js';
import {chainBefore} from '../verb-cues.js';
import type {VerbGroup} from '../verb-group.js';
import {NEGATIVE} from '../word-sets.js';
import {type FrameSentence, itemsOf} from './sentence.js';

/** The verb group of a cue, and the clause that has its tense. */
export interface CueGroup {
  readonly group: VerbGroup;
  readonly at: Clause;
  /** Whether the verb is an infinitive with no chain before it: "came to say", not "went on to say". */
  readonly alone: boolean;
}

/** The verb of a clause with its auxiliaries, the adverbs before it and the chain that leads to it. */
export function cueGroupOf(s: FrameSentence, items: readonly Item[], clause: Clause): CueGroup {
  const {tag} = s.parsed.words;
  const verb = clause.verb!;
  const head = s.itemOf[verb.head]!;
  let at = clause;
  let {start} = verb;
  let negated = verb.negations.length > 0;
  const chained = verb.to >= 0 ? chainBefore(items, s.itemOf[verb.to]!) : null;
  if (chained) {
    while (at.verb!.to >= 0 && at.link === 'open' && at.parent?.verb) at = at.parent;
    while (start > 0 && s.itemOf[start]! > chained.start) start--;
    negated ||= chained.negated || NEGATIVE.has(items[chained.head]!.lower);
  }
  while (
    start > 1 &&
    tag[start - 1] === TAG.ADV &&
    tag[start - 2] !== TAG.ADP &&
    !(tag[start - 2] === TAG.PUNCT && start < 3)
  )
    start--;
  const group: VerbGroup = {
    start: itemsOf(s, start, verb.head + 1).start,
    head,
    end: head + 1,
    negated,
    passive: verb.passive,
    finite: at.verb!.finite,
  };
  return {group, at, alone: verb.to >= 0 && !chained};
}
