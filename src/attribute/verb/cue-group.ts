import {chainHeads, negativeHeads} from '../../rules/attribution/words.js';
import type {Clause, VerbGroup} from '../../layers/parsed.js';
import {TAG} from '../../layers/words.js';
import type {Item, LevelSentence} from '../item.js';
import {type VerbGroup as ItemGroup, startOfGroup} from '../verb-group.js';
import {itemsOf} from './sentence.js';

/** The verb group of a cue, and the clause that has its tense. */
export interface CueGroup {
  readonly group: ItemGroup;
  readonly at: Clause;
  /** Whether the verb is an infinitive with no chain before it: "came to say", not "went on to say". */
  readonly alone: boolean;
}

/** The verb of a clause with its auxiliaries, the adverbs before it and the chain that leads to it. */
export function cueGroupOf(s: LevelSentence, items: readonly Item[], clause: Clause): CueGroup {
  const {tag, lower} = s.parsed.words;
  const verb = clause.verb!;
  const head = s.itemOf[verb.head]!;
  let at = clause;
  let negated = verb.negations.length > 0;
  // any attempt to deny it: a noun, and nobody who denies
  const hangs = verb.to > 0 && tag[verb.to - 1] === TAG.NOUN;
  const chained = verb.to >= 0 && !hangs ? chainBefore(s, clause) : null;
  if (chained) {
    while (at.verb!.to >= 0 && at.link === 'open' && at.parent?.verb) at = at.parent;
    negated ||= chained.verb.negations.length > 0 || negativeHeads.has(lower[chained.head]!);
  }
  const start = startOfGroup(s, Math.min(verb.start, chained?.verb.start ?? verb.start));
  let first = itemsOf(s, start, verb.head + 1).start;
  while (first < head && items[first]!.quotation !== null) first++; // “was” denied: somebody's words
  // "neither confirmed nor denied"
  while (items[first - 1]?.tag === 'neg') {
    first--;
    negated = true;
  }
  const group: ItemGroup = {
    start: first,
    head,
    end: head + 1,
    negated,
    passive: verb.passive,
    finite: at.verb!.finite,
  };
  return {group, at, alone: verb.to >= 0 && !chained};
}

/** What leads to an infinitive, and its verb: "went on to say", "is expected to announce"; or null. */
function chainBefore(s: LevelSentence, {link, parent, verb: said}: Clause): {head: number; verb: VerbGroup} | null {
  const verb = parent?.verb;
  if (link !== 'open' || !verb || (parent.object?.start ?? 0) >= verb.end) return null; // "forced her to say"
  const {lower, lemma} = s.parsed.words;
  const ahead = said!.to - 1; // "has yet to say"
  const head = chainHeads.has(lower[ahead]!) ? ahead : parent.predicateWord >= 0 ? parent.predicateWord : verb.head;
  return chainHeads.has(lower[head]!) || chainHeads.has(lemma[head]!) ? {head, verb} : null;
}
