import {sayingVerb, betweenPrepositions} from '../rules/attribution/words.js';
import type {Phrase} from '../layers/parsed.js';
import {type After, frameBringing, frameTaking} from './cue-frames.js';
import type {Item, LevelSentence} from './item.js';
import {endOfNounPhrase} from './noun-phrase.js';
import {tagSet} from './word.js';

const MODIFIED = tagSet('adj', 'num');

const OPENS_CONTENT = tagSet('that', 'colon', 'quotation');

/** Past adverbs, times and phrases between the verb and its content, where content follows them: an infinitive where the verb takes one. */
export function skipBetween(items: readonly Item[], from: number, after: After | null = null): number {
  const s = items[from]?.sentence();
  let settled = from;
  for (let i = from; s && i < items.length; ) {
    const phrase = phraseFrom(s, i);
    const next = items[i + 1];
    if (phrase ? phrase.isTime : tells(items[i]!, next)) {
      i = phrase ? s.itemOf[phrase.end - 1]! + 1 : i + 1;
      settled = i;
    } else if (phrase && phrase.preposition >= 0 && betweenPrepositions.has(items[i]!.lower)) {
      const end = endOfNounPhrase(items, s.itemOf[phrase.start]!, items.length);
      const behind = items[end];
      const goesOn =
        !behind ||
        SETTLES.has(behind.tag) ||
        behind.tag === 'stop' ||
        behind.isTime ||
        (behind.tag === 'prep' && betweenPrepositions.has(behind.lower));
      const does = after !== null && isTakenBy(after, items[i]!) && isInfinitiveAt(items, end);
      if (!goesOn && !does) return settled;
      i = end;
      if (does || (behind && SETTLES.has(behind.tag))) settled = i;
    } else return OPENS_CONTENT.has(items[i]!.tag) ? i : settled;
  }
  return s ? items.length : from;
}

/** "earlier", "afterwards", the "by" of "by now": no word of a noun phrase. */
const tells = ({tag, isTime}: Item, next: Item | undefined): boolean =>
  isTime ||
  tag === 'time' ||
  (tag === 'adv' && next !== undefined && !MODIFIED.has(next.tag)) ||
  (tag === 'prep' && next?.tag === 'time');

const SETTLES = tagSet('that', 'pron', 'colon', 'quotation', 'comma');

/** The noun phrase that begins at an item, or the preposition before it. */
function phraseFrom({itemOf, parsed, phraseOf}: LevelSentence, item: number): Phrase | undefined {
  const here = phraseOf[item];
  if (here && itemOf[here.start] === item && here.preposition < 0) return here;
  return parsed.phrases.find(({preposition}) => preposition >= 0 && itemOf[preposition] === item);
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
