import {clauseStart, listStart, skipLead} from './clause-start.js';
import {hasFiniteVerb} from './content.js';
import {endOfAppositions, hasOwnVerb, openingOf} from './insertions.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isSubjectPronoun} from './relatives.js';
import {isFiniteAt} from './verb-group.js';
import {isTimeOnly, NAME_LINKS, wholeSubject} from './whole-subject.js';
import {tagSet} from './word.js';

/** The source of a cue, as item indices [start, end), and where its clause begins. */
export interface SourceFound {
  readonly start: number;
  readonly end: number;
  /** First item of the clause: what stands before belongs to something else. */
  readonly clause: number;
}

/** ", who lives there,", ", published on Monday," */
const isDescription = (it: Item): boolean =>
  it.tag === 'who' || (it.tag === 'verb' && (it.form === 'past' || it.form === 'part'));

const APPOSED = tagSet('det', 'poss', 'noun', 'name', 'num', 'adj');

/** The subject left of the verb group that starts at `verb`, or null. */
export function findSubjectBefore(items: readonly Item[], verb: number): SourceFound | null {
  const last = verb - 1;
  if (last < 0) return null;
  if (items[last]!.tag === 'who') {
    return {start: last, end: last + 1, clause: last};
  }
  const parted = items[last]!.tag === 'comma' || items[last]!.tag === 'dash';
  const insert = parted ? openingOf(items, last) : null;
  if (insert === null && parted && !isSlip(items, verb)) return null;
  const right = insert ?? (parted ? last : verb); // the noun phrase ends here
  const clause = clauseStart(items, right);
  const start = skipLead(items, clause, right);
  if (start >= right && items[clause - 1]?.tag === 'who') return {start: clause - 1, end: clause, clause: clause - 1}; // who on Monday said
  if (start >= right || !startsNounPhrase(items, start)) return null;
  const end = endOfList(items, endOfNounPhrase(items, start, right), right);
  if (end === start || isTimeOnly(items, start, end)) return null;
  if (
    insert === null &&
    end < right &&
    right - end <= 2 &&
    isSubjectPronoun(items[right - 1]!) &&
    items[right - 2]!.tag !== 'prep'
  )
    return {start: right - 1, end: right, clause}; // a scenario they said was likely
  if (insert === null && end < right && items[start]!.tag === 'pron' && items[end]!.tag === 'name') {
    return {start: end, end: endOfNounPhrase(items, end, right), clause}; // "had told them Lee claimed"
  }
  if (insert !== null) {
    const after = items[insert + 1]!;
    // "posts at Hask, Ulm and Tveit handle few cars, said": what stands between the commas is a clause
    if (startsNounPhrase(items, insert + 1) && hasOwnVerb(items, insert + 1, last)) return null;
    const apposition = (APPOSED.has(after.tag) || isDescription(after)) && items[last]!.tag === 'comma';
    const whole = wholeSubject(items, end, right);
    return {start: joinedBefore(items, start) ?? start, end: apposition ? verb : whole, clause};
  }
  const whole = wholeSubject(items, end, right);
  return {start, end: opensRelative(items, whole, right) ? right : whole, clause};
}

/** "Ann Hale, an aide, and Ola Ruiz, another, said": where the first of two names with appositions begins. */
function joinedBefore(items: readonly Item[], start: number): number | null {
  if (items[start]!.tag !== 'name' || items[start - 1]?.tag !== 'cc' || items[start - 2]?.tag !== 'comma') return null;
  const first = skipLead(items, 0, start);
  return items[first]!.capital && startsNounPhrase(items, first) && !hasFiniteVerb(items, first, start) ? first : null;
}

/** "a man who was found alive said", "people I have spoken with said" */
function opensRelative(items: readonly Item[], i: number, right: number): boolean {
  const it = items[i];
  if (!it || i + 2 > right || items[i - 1]!.tag === 'pron') return false;
  if (it.tag === 'who' || it.tag === 'that') return true;
  return isSubjectPronoun(it) && i + 2 < right && hasFiniteVerb(items, i + 1, right);
}

/** "Lund (R-Hask), said", "Ann Hale, said the plan was dead": a comma that should not be there. */
function isSlip(items: readonly Item[], verb: number): boolean {
  const comma = verb - 1;
  if (items[comma - 1]?.tag === 'close') return true;
  if (items[comma - 1]?.tag !== 'name' || items[comma]!.tag !== 'comma' || !isFiniteAt(items, verb)) return false;
  let end = verb + 1;
  while (items[end] && items[end]!.tag !== 'comma') end++;
  return hasFiniteVerb(items, verb + 1, end);
}

/** "Ann, Bob and Cy": a noun phrase, and the names that a list adds to it. */
function endOfList(items: readonly Item[], phrase: number, right: number): number {
  let end = phrase;
  while (end < right && items[end]!.tag === 'comma' && listStart(items, end) !== null)
    end = endOfNounPhrase(items, end + 1, right);
  return end;
}

/** The subject right of the verb group that ends at `verbEnd`, in "…," said Lee, an aide; or null. */
export function findSubjectAfter(items: readonly Item[], verbEnd: number): SourceFound | null {
  let start = verbEnd;
  while (items[start]?.tag === 'adv') start++;
  if (!startsNounPhrase(items, start) || items[start]!.tag === 'that') return null;
  let end = endOfNounPhrase(items, start, items.length);
  if (end === start || isTimeOnly(items, start, end) || (items[end]?.isTime && items[end - 1]!.tag === 'adj'))
    return null;
  // "said Ana Ruiz of Lund", "a man with knowledge of the plan"
  while (
    items[end]?.tag === 'prep' &&
    NAME_LINKS.has(items[end]!.lower) &&
    startsNounPhrase(items, end + 1) &&
    !items[end + 1]!.isTime
  ) {
    const next = endOfNounPhrase(items, end + 1, items.length);
    if (next === end + 1) break;
    end = next;
  }
  end = endOfAppositions(items, end);
  return {start, end, clause: start};
}
