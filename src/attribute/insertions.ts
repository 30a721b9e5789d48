import {clauseStart, skipLead} from './clause-start.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {wholeSubject} from './whole-subject.js';
import {tagSet} from './word.js';

const APPOSED = tagSet('det', 'poss', 'noun', 'name', 'adj', 'num', 'who');

const APPOSITION_ENDS = tagSet('comma', 'stop', 'quotation', 'semi', 'dash', 'colon');

/** ", an aide to Lee, who lives in Lund": appositions and relative clauses after a name, to the stop or quotation. */
export function endOfAppositions(items: readonly Item[], from: number): number {
  let end = from;
  while (items[end]?.tag === 'comma') {
    const opens = items[end + 1];
    if (!opens || opens.isTime || !APPOSED.has(opens.tag)) break;
    let relative = opens.tag === 'who';
    let i = end + 1;
    while (i < items.length && !APPOSITION_ENDS.has(items[i]!.tag)) {
      if (items[i]!.tag === 'who') relative = true;
      if (!relative && isFiniteAt(items, i)) return end;
      i++;
    }
    end = i;
  }
  return end;
}

/** Whether items [from, to) hold a verb with a tense that is no relative clause's. */
export function hasOwnVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (items[i]!.tag === 'who' || items[i]!.tag === 'that' || items[i]!.tag === 'sub' || items[i]!.tag === 'wh')
      return false;
    if (isFiniteAt(items, i)) return true;
  }
  return false;
}

const NOUN_ENDS = tagSet('noun', 'name', 'close', 'num', 'pron', 'adj', 'genitive', 'mark');

const ADVERBS = tagSet('adv', 'time');

const APPOSABLE = tagSet('det', 'poss', 'num', 'adj', 'noun');

/** Index of the comma or dash that opens the insertion closed at `close`, or null. */
export function openingOf(items: readonly Item[], close: number): number | null {
  const tag = items[close]!.tag;
  let first: number | null = null;
  let found: number | null = null;
  let segment = close; // the mark that closes the segment to the right of `i`
  for (let i = close - 1; i > 0 && i > close - 60; i--) {
    const it = items[i]!;
    if (it.tag === 'quotation' && it.end - it.start > 60) return found ?? first;
    if (it.tag === 'semi' || it.tag === 'colon') return found ?? first;
    if (it.tag !== tag) continue;
    // Commas inside a list or an address ("of Lund, Sweden, said"): the insertion begins at the comma after which a
    // clause or a noun phrase stands; take the first from the right whose left side ends in a noun.
    const before = items[i - 1]!;
    if (ADVERBS.has(before.tag) && (items[i - 2]?.tag === tag || i < 2)) {
      segment = i; // Lund, meanwhile, who lives there, said
      continue;
    }
    if (!NOUN_ENDS.has(before.tag)) return found ?? first;
    const lead = skipLead(items, clauseStart(items, i), i);
    if (startsNounPhrase(items, lead) && wholeSubject(items, endOfNounPhrase(items, lead, i), i) >= i) {
      found = i;
      if (items[lead - 1]?.tag !== tag || !isApposition(items, lead, i, segment)) return found;
    } else if (found !== null) return found;
    else first = i;
    segment = i;
  }
  return found ?? first;
}

/** Whether "Lund, 35, the mayor of Hask, Sweden" can go on to the left: not at "the mayor, Ann Hale". */
function isApposition(items: readonly Item[], start: number, end: number, close: number): boolean {
  if (!APPOSABLE.has(items[start]!.tag)) return false;
  const named = items[end + 1]!.tag === 'name' && end + 1 < close;
  const place = items[end - 1]!.tag === 'name' && items[end - 2]?.tag === 'prep';
  return !named || place;
}
