import {TAG} from '../layers/words.js';
import type {VerbGroup as Group} from '../layers/parsed.js';
import type {Item, LevelSentence} from './item.js';

/** A verb with its auxiliaries, negation and adverbs: item indices [start, end), the head at `head`. */
export interface VerbGroup {
  readonly start: number;
  readonly head: number;
  readonly end: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** A verb with a tense, or one that an auxiliary gives one; not a bare "saying" or "to say". */
  readonly finite: boolean;
}

/** The group whose main verb stands at `head`: "has not yet officially confirmed"; null where none does. */
export function verbGroupAt(items: readonly Item[], head: number): VerbGroup | null {
  const s = items[head]?.sentence();
  const group = s?.groupOf[head];
  if (!s || !group || s.itemOf[group.head] !== head) return null;
  const {negations, passive, finite} = group;
  const start = s.itemOf[startOfGroup(s, group.start)]!;
  return {start, head, end: head + 1, negated: negations.length > 0, passive, finite};
}

/** The first word of a group that begins at a word, with the adverbs before it. */
export function startOfGroup({parsed: {words}}: LevelSentence, word: number): number {
  const {tag} = words;
  let start = word;
  while (
    start > 1 &&
    tag[start - 1] === TAG.ADV &&
    tag[start - 2] !== TAG.ADP &&
    !(tag[start - 2] === TAG.PUNCT && start < 3)
  )
    start--;
  return start;
}

/** Whether the word at `i` gives a verb its tense: "has" of "has denied", the sign of a clause. */
export function isFiniteAt(items: readonly Item[], i: number): boolean {
  const s = items[i]?.sentence();
  const group = s?.groupOf[i];
  return group?.finite === true && s!.itemOf[tensedWord(group)] === i;
}

export const tensedWord = ({auxiliaries, head}: Group): number => auxiliaries[0] ?? head;
