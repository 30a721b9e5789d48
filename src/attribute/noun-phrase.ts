import {clauseConjunctions, negativeSubjects} from '../rules/words/grammar.js';
import {genitives} from '../rules/words/names.js';
import type {Phrase} from '../layers/parsed.js';
import type {Item, LevelSentence} from './item.js';

/** Whether a noun phrase stands at `i`, and no time. */
export function startsNounPhrase(items: readonly Item[], i: number): boolean {
  const phrase = items[i]?.sentence()?.phraseOf[i];
  return phrase != null && !(phrase.isTime && items[i]!.tag === 'time');
}

/**
 * Where the noun phrase at `from` ends, at most `limit`: with "of" and its phrase, what "and" joins to it, a bracket after
 * it. No other prepositional phrases.
 */
export function endOfNounPhrase(items: readonly Item[], from: number, limit: number): number {
  const s = items[from]?.sentence();
  const phrase = s?.phraseOf[from];
  if (!s || !phrase) return from;
  const {phrases} = s.parsed;
  const behind = (word: number) => s.itemOf[word - 1]! + 1;
  let end = phrase.end;
  const held = [phrase];
  for (let k = phrases.indexOf(phrase) + 1; k < phrases.length; k++) {
    const next = phrases[k]!;
    if (!next.of || !held.includes(next.of) || !goesOn(phrase, next, end, s) || behind(next.end) > limit) break;
    held.push(next);
    end = next.end;
  }
  const last = Math.min(behind(end), limit);
  return items[last]?.tag === 'open' ? pastBracket(items, last, limit) : last;
}

/** "of the port", "and her aide", but not "but not her aide": right behind word `end` of a phrase. */
function goesOn(phrase: Phrase, {role, preposition, coordinator}: Phrase, end: number, s: LevelSentence): boolean {
  const {lower} = s.parsed.words;
  if (role === 'attached') return preposition === end && genitives.includes(lower[end]!);
  const parts = clauseConjunctions.has(lower[end]!) && !negativeSubjects.has(lower[phrase.start]!);
  return role === 'conjunct' && coordinator === end && !parts;
}

const BRACKET_IN_ITEMS = 12;

/** Behind the bracket that opens at an item, or there where none closes it soon. */
export function pastBracket(items: readonly Item[], open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + BRACKET_IN_ITEMS; i++) if (items[i]!.tag === 'close') return i + 1;
  return open;
}
