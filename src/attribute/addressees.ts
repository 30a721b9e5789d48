import {skipBetween} from './between.js';
import type {ContentFound} from './content.js';
import {type After, frameBringing, frameTaking, SPOKEN} from './cue-frames.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';

const AFTER_TO = tagSet('that', 'quotation', 'colon', 'stop', 'comma', 'poss', 'pron', 'wh');

/** "told reporters", "said to a reporter afterwards": who was told, where the verb takes one or "to" brings one. */
export function findAddressee(items: readonly Item[], at: number, after: After): ContentFound | null {
  if (frameTaking(after, 'a') && startsNounPhrase(items, at) && items[at]!.tag !== 'that') {
    const end = beforeMatter(items, at, endOfAddressee(items, at), after);
    if (end > at && !GOES_ON.has(items[end]?.tag ?? 'stop')) return {start: at, end};
  }
  if (items[at]?.tag === 'to' && startsNounPhrase(items, at + 1)) {
    const end = endOfNounPhrase(items, at + 1, items.length);
    const past = items[skipBetween(items, end)];
    if (past?.tag === 'that' && SPOKEN.has(items[end - 1]!.lower)) return null; // "responded to claims that it rained"
    if (!past || AFTER_TO.has(past.tag)) return {start: at + 1, end};
  }
  return null;
}

/** "warning prices could rise", "told Holt.com": the noun is no whole. */
const GOES_ON = tagSet('cc', 'verb', 'modal', 'be', 'have', 'do', 'mark');

/** "warned members of delays", but "warned residents of Tarn that it leaks". */
function beforeMatter(items: readonly Item[], at: number, end: number, after: After): number {
  if (!CLOSES.has(items[end]?.tag ?? 'stop')) return end;
  const of = items.findIndex((it, i) => i > at && i < end && frameBringing(after, it) !== undefined);
  return of < 0 ? end : of;
}

const CLOSES = tagSet('stop', 'comma', 'prep', 'cc', 'dash');

const MODIFIERS = tagSet('adj', 'num', 'det', 'poss');

const PHRASE_STARTS = tagSet('det', 'poss', 'pron');

function endOfAddressee(items: readonly Item[], at: number): number {
  const end = endOfNounPhrase(items, at, items.length);
  // "told CNN Lee would": names that run into each other are parted before the last when a verb follows
  if (isFiniteAt(items, end) && end - at >= 2) {
    for (let i = at + 1; i < end; i++) {
      if (PHRASE_STARTS.has(items[i]!.tag)) return i;
    }
    for (let i = at + 1; i < end; i++) {
      if (items[i]!.tag === 'name' && items[i - 1]!.tag === 'noun') return i;
    }
    return MODIFIERS.has(items[at]!.tag) ? at : at + 1; // "warned new rules would hurt": nobody is told
  }
  return end;
}
