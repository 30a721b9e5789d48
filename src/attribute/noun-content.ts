import {answeringNouns, bareNouns, forNouns, ofNouns, toNouns} from '../rules/attribution/nouns.js';
import {purposePreposition} from '../rules/words/grammar.js';
import {genitives} from '../rules/words/names.js';
import {skipBetween} from './between.js';
import {endOfClauseInside} from './clause-inside.js';
import {type ContentFound, endOfContent} from './content.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isInfinitive} from './objects.js';
import {tagSet} from './word.js';
import {WORDS} from './word-sets.js';

/** What a noun of saying says, null where it needs no content; and where its cue ends. */
export interface NounContent {
  readonly content: ContentFound | null;
  readonly cueEnd: number;
}

/** What the noun at `noun` says; the words behind it and its maker begin at `from`. */
export function contentOfNounCue(
  items: readonly Item[],
  noun: number,
  from: number,
  carried: boolean,
): NounContent | null {
  const {lower} = items[noun]!;
  const cueEnd = noun + 1;
  const is = carried ? -1 : thatBehindCopula(items, from);
  if (is >= 0) return found(is + 1, endOfContent(items, is + 1, WORDS), cueEnd);
  const that = thatBehind(items, from);
  if (ANSWERING.has(lower) && (!carried || that < 0)) return null;
  if (that >= 0) return found(that + 1, endOfClauseInside(items, that + 1), cueEnd);
  if (bringsPhrase(items, noun)) return found(noun + 2, endOfNounPhrase(items, noun + 2, items.length), noun + 2);
  if (items[noun + 1]?.tag === 'to' && TO.has(lower) && isInfinitive(items, noun + 2))
    return found(noun + 1, endOfClauseInside(items, noun + 1), cueEnd);
  return carried && BARE.has(lower) ? {content: null, cueEnd} : null;
}

const found = (start: number, end: number, cueEnd: number): NounContent | null =>
  end > start ? {content: {start, end}, cueEnd} : null;

const ANSWERING = new Set(answeringNouns);

const BARE = new Set(bareNouns);

const OF = new Set(ofNouns);

const FOR = new Set(forNouns);

const TO = new Set(toNouns);

/** "a claim on Monday that", "a comment to a boy that", "her demand, in the same bill, that": where "that" stands, or -1. */
function thatBehind(items: readonly Item[], from: number): number {
  let at = skipBetween(items, from);
  if (items[at]?.tag === 'comma' && items[at + 1]?.tag === 'prep') {
    const close = items.findIndex((it, i) => i > at && it.tag === 'comma');
    if (close > at && close < at + INSERTION_IN_ITEMS) at = close + 1;
  }
  return items[at]?.tag === 'that' && items[at + 1] ? at : -1;
}

const INSERTION_IN_ITEMS = 10;

const BEFORE_THAT = tagSet('adv', 'time');

/** "His claim is that it rained": where "that" stands, or -1. */
function thatBehindCopula(items: readonly Item[], from: number): number {
  let i = from;
  const tells = (at: number) => items[at] !== undefined && (items[at]!.isTime || BEFORE_THAT.has(items[at]!.tag));
  while (tells(i) || (items[i]?.tag === 'prep' && tells(i + 1))) i++;
  if (items[i]?.tag !== 'be') return -1;
  i++;
  while (items[i] && BEFORE_THAT.has(items[i]!.tag)) i++;
  return items[i]?.tag === 'that' && items[i + 1] && startsNounPhrase(items, i + 1) ? i : -1;
}

/** "denial of wrongdoing", "call for a vote" */
function bringsPhrase(items: readonly Item[], noun: number): boolean {
  const {lower} = items[noun]!;
  const word = items[noun + 1]?.lower ?? '';
  const brings = (genitives.includes(word) && OF.has(lower)) || (word === purposePreposition && FOR.has(lower));
  return brings && startsNounPhrase(items, noun + 2);
}
