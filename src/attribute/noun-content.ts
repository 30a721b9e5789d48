import {
  answeringNouns,
  bareNouns,
  forNouns,
  ofNouns,
  replyNouns,
  thingNouns,
  toNouns,
} from '../rules/attribution/nouns.js';
import {purposePreposition} from '../rules/words/grammar.js';
import {genitives} from '../rules/words/names.js';
import {skipBetween} from './between.js';
import {type ContentFound, hasClause} from './content.js';
import {endOfContent, endOfRest} from './end/end-of-content.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isInfinitive} from './objects.js';
import {tagSet} from './word.js';

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
  const is = carried ? -1 : contentBehindCopula(items, from, REPLIES.has(lower));
  if (is >= 0) return found(is, endOfRest(items, is), cueEnd);
  // "the judge's verdict: the firm had lied"
  if (!carried && items[from]?.tag === 'colon' && !THINGS.has(lower) && opensWords(items, from + 1))
    return found(from + 1, endOfRest(items, from + 1), cueEnd);
  const that = thatBehind(items, from);
  if (ANSWERING.has(lower) && (!carried || that < 0)) return null;
  if (that >= 0) return found(that + 1, endOfContent(items, that), cueEnd);
  if (bringsPhrase(items, noun, noun + 1))
    return found(
      noun + 2,
      FOR.has(lower) ? endOfPhrase(items, noun + 2) : endOfNounPhrase(items, noun + 2, items.length),
      noun + 2,
    );
  if (from > noun + 1 && FOR.has(lower) && bringsPhrase(items, noun, from))
    return found(from + 1, endOfPhrase(items, from + 1), cueEnd);
  if (items[noun + 1]?.tag === 'to' && TO.has(lower) && isInfinitive(items, noun + 2))
    return found(noun + 1, endOfContent(items, noun + 1), cueEnd);
  return carried && BARE.has(lower) ? {content: null, cueEnd} : null;
}

const found = (start: number, end: number, cueEnd: number): NounContent | null =>
  end > start ? {content: {start, end}, cueEnd} : null;

const REPLIES = new Set(replyNouns);

const THINGS = new Set(thingNouns);

const ANSWERING = new Set(answeringNouns);

const BARE = new Set(bareNouns);

const OF = new Set(ofNouns);

const FOR = new Set(forNouns);

const TO = new Set(toNouns);

/** "a claim on Monday that", "a comment to a boy that", "her demand, in the same bill, that": where "that" stands, or -1. */
function thatBehind(items: readonly Item[], from: number): number {
  let at = skipBetween(items, from);
  if (items[at]?.tag === 'comma' && items[at + 1]?.tag === 'prep') at = pastInsertion(items, at);
  return items[at]?.tag === 'that' && items[at + 1] ? at : -1;
}

const INSERTION_IN_ITEMS = 10;

const BEFORE_THAT = tagSet('adv', 'time');

/** "His claim is that it rained", "her answer, when asked, was “no”", "her message was blunt: go home": where that begins, or -1. */
function contentBehindCopula(items: readonly Item[], from: number, answers: boolean): number {
  let i = items[from]?.tag === 'comma' ? pastInsertion(items, from) : from;
  const tells = (at: number) => items[at] !== undefined && (items[at]!.isTime || BEFORE_THAT.has(items[at]!.tag));
  while (tells(i) || (items[i]?.tag === 'prep' && tells(i + 1))) i++;
  if (items[i]?.tag !== 'be') return -1;
  i++;
  while (items[i] && BEFORE_THAT.has(items[i]!.tag)) i++;
  if (items[i]?.tag === 'that') return items[i + 1] && startsNounPhrase(items, i + 1) ? i + 1 : -1;
  if (items[i]?.tag === 'adj') i++;
  if (items[i]?.tag === 'colon') return items[i + 1] ? i + 1 : -1;
  return answers && items[i]?.tag === 'quotation' ? i : -1; // not "her claim was “a lie”"
}

/** A quotation, a clause or an order; no question. */
function opensWords(items: readonly Item[], from: number): boolean {
  const it = items[from];
  if (!it || it.tag === 'wh' || it.tag === 'who') return false;
  return it.tag === 'quotation' || (it.tag === 'verb' && it.form === 'base') || hasClause(items, from, items.length);
}

/** Past what stands between two commas. */
function pastInsertion(items: readonly Item[], comma: number): number {
  const close = items.findIndex((it, i) => i > comma && it.tag === 'comma');
  return close > comma && close < comma + INSERTION_IN_ITEMS ? close + 1 : comma;
}

/** "a vote", "the mayor to go" */
function endOfPhrase(items: readonly Item[], from: number): number {
  const end = endOfNounPhrase(items, from, items.length);
  return items[end]?.tag === 'to' && isInfinitive(items, end + 1) ? endOfContent(items, end) : end;
}

/** "denial of wrongdoing", "call for a vote"; behind its maker, "calls from parents for a vote" */
function bringsPhrase(items: readonly Item[], noun: number, at: number): boolean {
  const {lower} = items[noun]!;
  const word = items[at]?.lower ?? '';
  const brings = (genitives.includes(word) && OF.has(lower)) || (word === purposePreposition && FOR.has(lower));
  return brings && startsNounPhrase(items, at + 1);
}
