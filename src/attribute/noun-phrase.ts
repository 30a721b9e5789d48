import {clauseConjunctions, negativeSubjects} from '../rules/words/grammar.js';
import {genitives} from '../rules/words/names.js';
import type {Item} from './item.js';
import {tagSet} from './word.js';

const STARTERS = tagSet('det', 'poss', 'pron', 'noun', 'name', 'num', 'adj', 'that');

/** Whether a noun phrase can begin at `i`. */
export function startsNounPhrase(items: readonly Item[], i: number): boolean {
  const it = items[i];
  if (!it) return false;
  if (it.tag === 'adv' || it.tag === 'verb') return false;
  if (NEITHER.has(it.lower)) return startsNounPhrase(items, i + 1);
  return STARTERS.has(it.tag) || (it.tag === 'time' && items[i + 1]?.tag === 'genitive');
}

const NEITHER = new Set(negativeSubjects);

const DANGLING = tagSet('cc', 'prep', 'det', 'poss', 'that');

/**
 * Where the noun phrase that begins at `from` ends, at most `limit`: determiners, adjectives, nouns and names, possessives,
 * "of" and its phrase, names joined by "and", a bracket after it. No other prepositional phrases.
 */
export function endOfNounPhrase(items: readonly Item[], from: number, limit: number): number {
  const neither = NEITHER.has(items[from]?.lower ?? '');
  let i = neither ? from + 1 : from;
  let head = false; // a noun, name or pronoun was met
  while (i < limit) {
    const it = items[i]!;
    const next = items[i + 1];
    if (it.tag === 'pron') {
      if (
        head ||
        (i > from && items[i - 1]!.tag !== 'cc' && items[i - 1]!.tag !== 'prep' && items[i - 1]!.tag !== 'det')
      )
        break;
      head = true;
      i++;
      if (next?.tag !== 'cc' && !genitives.includes(next?.lower ?? '') && next?.tag !== 'adj') return i;
    } else if (it.tag === 'noun' || it.tag === 'name') {
      head = true;
      i++;
    } else if (
      it.tag === 'num' ||
      it.tag === 'adj' ||
      it.tag === 'that' ||
      it.tag === 'genitive' ||
      it.tag === 'poss' ||
      it.tag === 'det'
    ) {
      if (
        (it.tag === 'det' || it.tag === 'poss' || it.tag === 'that') &&
        head &&
        items[i - 1]!.tag !== 'cc' &&
        items[i - 1]!.tag !== 'prep'
      )
        break;
      if (head && it.tag === 'adj' && next?.isTime) break; // the Herald late Saturday
      if (it.tag === 'genitive') head = false;
      i++;
    } else if (
      it.tag === 'time' &&
      (next?.tag === 'genitive' || next?.tag === 'noun' || next?.tag === 'name') &&
      !head
    ) {
      i++;
    } else if (
      it.tag === 'verb' &&
      !head &&
      (it.form === 'past' || it.form === 'ing' || it.form === 'part') &&
      next &&
      (next.tag === 'noun' || next.tag === 'name' || next.tag === 'adj')
    ) {
      i++; // "the leaked e-mails"
    } else if (it.tag === 'cc' && !head && joinsModifiers(items, i, from)) {
      i += 2; // "unconfirmed and unsigned reports"
    } else if (it.tag === 'verb' && !head && next?.tag === 'cc' && joinsModifiers(items, i + 1, from)) {
      i++;
    } else if (it.tag === 'adv' && !head && (next?.tag === 'adj' || next?.tag === 'num')) {
      i++; // "a very senior official"
    } else if (it.tag === 'adv' && items[i - 1]?.tag === 'det' && (next?.tag === 'noun' || next?.tag === 'name')) {
      i++; // "the first lady"
    } else if (it.tag === 'prep' && genitives.includes(it.lower) && i > from && startsNounPhrase(items, i + 1)) {
      head = false;
      i++;
    } else if (
      it.tag === 'cc' &&
      head &&
      (neither || !CLAUSE_CONJUNCTIONS.has(it.lower)) &&
      startsNounPhrase(items, i + 1)
    ) {
      head = false;
      i++;
    } else if (it.tag === 'open' && head) {
      const close = closing(items, i, limit);
      if (close < 0) break;
      i = close + 1;
    } else if (it.tag === 'quotation' && i > from && items[i - 1]!.tag === 'genitive') {
      head = true;
      i++; // on the station's "Morning Call"
    } else if (
      it.tag === 'quotation' &&
      i > from &&
      (next?.tag === 'name' || next?.tag === 'noun') &&
      it.end - it.start < 30
    ) {
      i++; // Ed "Tex" Vale
    } else {
      break;
    }
  }
  while (i > from && DANGLING.has(items[i - 1]!.tag) && !(i - 1 === from)) i--;
  return i;
}

const isModifier = (it: Item | undefined): boolean =>
  it?.tag === 'adj' || (it?.tag === 'verb' && (it.form === 'past' || it.form === 'part' || it.form === 'ing'));

/** Whether the conjunction stands between two adjectives or participles before a noun. */
const joinsModifiers = (items: readonly Item[], cc: number, from: number): boolean =>
  cc > from && isModifier(items[cc - 1]) && isModifier(items[cc + 1]) && items[cc + 2]?.tag === 'noun';

function closing(items: readonly Item[], open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + 12; i++) if (items[i]!.tag === 'close') return i;
  return -1;
}

export const CLAUSE_CONJUNCTIONS = new Set(clauseConjunctions);
