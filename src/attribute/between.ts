import {sayingVerb} from '../rules/attribution/words.js';
import {timeConjunctions} from '../rules/words/grammar.js';
import {type After, frameBringing, frameTaking} from './cue-frames.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';
import {BETWEEN} from './word-sets.js';

const MODIFIED = tagSet('adj', 'num');

/** Past adverbs, times and phrases between the verb and its content, where content follows them: an infinitive where the verb takes one. */
export function skipBetween(items: readonly Item[], from: number, after: After | null = null): number {
  let i = from;
  let settled = from;
  for (;;) {
    const it = items[i];
    if (!it) return i;
    if (
      (it.tag === 'time' && !owns(items, i)) ||
      (it.tag === 'adv' && items[i + 1] && !MODIFIED.has(items[i + 1]!.tag)) ||
      (it.isTime && it.tag !== 'name' && !owns(items, i))
    ) {
      i++;
      settled = i;
    } else if (it.tag === 'det' && items[i + 1]?.isTime && !isFiniteAt(items, i + 2)) {
      i += 2;
      settled = i;
    } else if ((it.tag === 'adj' || it.tag === 'num') && items[i + 1]?.isTime) {
      i += 2;
      settled = i;
    } else if (it.tag === 'prep' && items[i + 1]?.tag === 'time') {
      i += 2; // on Friday
      settled = i;
    } else if (
      (it.tag === 'prep' || it.tag === 'to' || TIME_CONJUNCTIONS.has(it.lower)) &&
      BETWEEN.has(it.lower) &&
      startsNounPhrase(items, i + 1)
    ) {
      const end = endOfNounPhrase(items, i + 1, items.length);
      const next = items[end];
      if (items[i + 1]!.isTime || (items[i + 2]?.isTime && it.tag === 'prep')) {
        i = end;
        settled = i;
      } else if (
        !next ||
        next.tag === 'that' ||
        next.tag === 'stop' ||
        next.tag === 'colon' ||
        next.tag === 'quotation' ||
        next.tag === 'comma' ||
        (next.tag === 'prep' && BETWEEN.has(next.lower)) ||
        next.tag === 'pron' ||
        next.isTime ||
        (after !== null && isTakenBy(after, it) && isInfinitiveAt(items, end))
      ) {
        i = end;
        if (
          next &&
          (next.tag === 'that' ||
            next.tag === 'pron' ||
            next.tag === 'colon' ||
            next.tag === 'quotation' ||
            next.tag === 'comma' ||
            next.tag === 'to')
        )
          settled = i;
      } else return settled;
    } else return it.tag === 'that' || it.tag === 'colon' || it.tag === 'quotation' ? i : settled;
  }
}

/** Not "say for the plan to win they must": of this verb an infinitive is a rare thing. */
function isTakenBy(after: After, preposition: Item): boolean {
  const taking = frameTaking(after, 'i');
  return taking !== undefined && taking.cue.lemma !== sayingVerb && !frameBringing(after, preposition);
}

/** "vowed at a rally to go" */
const isInfinitiveAt = (items: readonly Item[], i: number): boolean =>
  items[i]?.tag === 'to' &&
  (items[i + 1]?.form === 'base' || items[i + 1]?.tag === 'be' || items[i + 1]?.tag === 'have');

/** "said Thursday's vote": no time of the narrator's. */
const owns = (items: readonly Item[], i: number): boolean => items[i + 1]?.tag === 'genitive';

const TIME_CONJUNCTIONS = new Set(timeConjunctions);
