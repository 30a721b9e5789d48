import type {Clause} from '../../layers/parsed.js';
import {TAG} from '../../layers/words.js';
import type {Item, LevelSentence} from '../item.js';
import {type VerbGroup, verbGroupAt} from '../verb-group.js';
import {CHAIN, NEGATIVE} from '../word-sets.js';
import {itemsOf} from './sentence.js';

/** The verb group of a cue, and the clause that has its tense. */
export interface CueGroup {
  readonly group: VerbGroup;
  readonly at: Clause;
  /** Whether the verb is an infinitive with no chain before it: "came to say", not "went on to say". */
  readonly alone: boolean;
}

/** The verb of a clause with its auxiliaries, the adverbs before it and the chain that leads to it. */
export function cueGroupOf(s: LevelSentence, items: readonly Item[], clause: Clause): CueGroup {
  const {tag} = s.parsed.words;
  const verb = clause.verb!;
  const head = s.itemOf[verb.head]!;
  let at = clause;
  let {start} = verb;
  let negated = verb.negations.length > 0;
  // any attempt to deny it: a noun, and nobody who denies
  const hangs = verb.to > 0 && tag[verb.to - 1] === TAG.NOUN;
  const chained = verb.to >= 0 && !hangs ? chainBefore(items, s.itemOf[verb.to]!) : null;
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
  let first = itemsOf(s, start, verb.head + 1).start;
  // "neither confirmed nor denied"
  while (items[first - 1]?.tag === 'neg') {
    first--;
    negated = true;
  }
  const group: VerbGroup = {
    start: first,
    head,
    end: head + 1,
    negated,
    passive: verb.passive,
    finite: at.verb!.finite,
  };
  return {group, at, alone: verb.to >= 0 && !chained};
}

/** The verb or adjective that a chain to the cue begins with: "went on to say", "is expected to announce"; or null. */
function chainBefore(items: readonly Item[], to: number): VerbGroup | null {
  let i = to - 1;
  // "quick on Friday to deny it"
  while (i >= 0 && (items[i]!.tag === 'adv' || items[i]!.isTime || (items[i]!.tag === 'prep' && items[i + 1]!.isTime)))
    i--;
  if (items[i]?.tag === 'prep') i--; // went on to say
  const it = items[i];
  if (!it) return null;
  const lemma = it.cues[0]?.lemma ?? it.lower;
  if (!CHAIN.has(it.lower) && !CHAIN.has(lemma)) return null;
  return verbGroupAt(items, i);
}
