import type {Token} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import {tradeEndings} from '../../rules/words/roles.js';
import {isClosed, isOrdinary, isRole, tag, tagged, words} from './lexicon.js';

/*
 * Takes the tokens around a name; gives the words that can belong to a role, and its owner. Which of them to read is left
 * to roleOf.
 */

/** How far to look on either side of a name. Longer descriptions are rare; the limit keeps the time linear. */
export const REACH_IN_WORDS = 8;

export const isNoun = (lower: string): boolean =>
  isRole(lower) ||
  words.kin.has(lower) ||
  words.outlet.has(lower) ||
  words.organisation.has(lower) ||
  words.document.has(lower);

/**
 * Whether the form of a word that is on no list of roles shows what somebody does: "forecaster", "busker". Many things
 * have such names too ("printer"), so ask only of what stands beside a name.
 */
export function isTrade(lower: string): boolean {
  if (isRole(lower) || tagged(lower, NO_TRADE) || isBody(lower) || words.bodyLabel.has(lower)) return false;
  const unknown = !tagged(lower, tag.ordinary) && lower.length > LONGEST_OF_NAMES; // "forager", which no list has
  return isMadeOfWord(lower) || (unknown && endingOfTrade(lower) !== undefined);
}

/** "grow" in "grower", "collect" in "collector"; no word in "Walther". */
export function isMadeOfWord(lower: string): boolean {
  const ending = endingOfTrade(lower);
  if (ending === undefined) return false;
  const stem = lower.slice(0, lower.length - ending.length);
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem; // "hopper"
  return [stem, single, `${stem}e`].some((w) => tagged(w, tag.base | tag.present | tag.noun));
}

const endingOfTrade = (lower: string): string | undefined =>
  tradeEndings.find((e) => lower.length > e.length + SHORTEST_STEM && lower.endsWith(e));

const SHORTEST_STEM = 2; // letters, less one
const LONGEST_OF_NAMES = 5; // letters of a word that is rather a name: "Meyer"
const NO_TRADE = tag.function | tag.adverb | tag.base | tag.place | tag.first | tag.last | tag.adjective;

export const isComma = (t: Token): boolean => t.kind === 'mark' && t.end - t.start === 1 && t.lower === ',';

/** Whether the token is a possessive ending: "'s", or a bare apostrophe after an s. */
export function isPossessive(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  if (!t || !before || t.start !== before.end) return false;
  const first = t.lower[0];
  if (first !== "'" && first !== '’') return false;
  return t.lower.length === 2 || (t.lower.length === 1 && before.lower.endsWith('s'));
}

/** Whether the word can be part of a role: a noun, an adjective, a name; not a verb, determiner, preposition or mark. */
export function belongs(tokens: readonly Token[], i: number, sentence: number): boolean {
  const t = tokens[i]!;
  if (t.sentence !== sentence || t.kind !== 'word' || isPossessive(tokens, i)) return false;
  if (isRole(t.lower) || words.roleModifier.has(t.lower)) return true;
  if (isClosed(t.lower)) return false;
  if (words.place.has(t.lower)) return t.capital;
  return (
    !tagged(t.lower, tag.function) && (t.capital || !(tagged(t.lower, tag.past) || tagged(t.lower, tag.participle)))
  );
}

/** Whether a determiner, a possessive or a capital begins the noun phrase that ends at `head`. */
export function introduced(tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i >= 0 && head - i < REACH_IN_WORDS; i--) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[head]!.sentence) return false;
    if (words.definite.has(t.lower) || words.indefinite.has(t.lower) || words.possessive.has(t.lower)) return true;
    if (isPossessive(tokens, i) || t.capital) return true;
    if (t.kind !== 'word') return false;
  }
  return false;
}

/** The owner before a possessive ending: "Acme" in "Acme's", "old mill" in "the old mill's". */
export function ownerBefore(tokens: readonly Token[], clitic: number): Span | null {
  const named = capitalsBefore(tokens, clitic);
  if (named) return named;
  let from = clitic;
  while (from > 0 && clitic - from < REACH_IN_WORDS && belongs(tokens, from - 1, tokens[clitic]!.sentence)) from--;
  return from < clitic ? {start: tokens[from]!.start, end: tokens[clitic - 1]!.end} : null;
}

/** The capitalised words right before a possessive ending. */
export function capitalsBefore(tokens: readonly Token[], clitic: number): Span | null {
  let from = clitic;
  while (from > 0 && tokens[from - 1]!.capital && tokens[from - 1]!.sentence === tokens[clitic]!.sentence) from--;
  if (from < clitic && words.definite.has(tokens[from]!.lower)) from++;
  return from < clitic ? {start: tokens[from]!.start, end: tokens[clitic - 1]!.end} : null;
}

/**
 * The name at the start of a role: "Kremlin" in "Kremlin spokesman". Not a nationality, nor "Foreign" in "Foreign
 * Minister".
 */
export function leadingName(tokens: readonly Token[], from: number, head: number): Span | null {
  while (from < head && words.otherOffice.has(tokens[from]!.lower)) from++;
  let to = from;
  // "Royal Museum director", as opposed to "Mayor Ruiz"
  const inName = (i: number) =>
    !isRole(tokens[i]!.lower) || (i + 1 < head && words.organisationName.has(tokens[i + 1]!.lower));
  while (to < head && tokens[to]!.capital && inName(to)) to++;
  while (to > from && words.roleModifier.has(tokens[to - 1]!.lower)) to--;
  if (to === from) return leadingBody(tokens, from, head);
  const only = tokens[from]!.lower;
  if (to === from + 1 && tagged(only, tag.demonym)) return null;
  // "Kremlin", "White House"; not "Foreign", "National Security"
  let named = false;
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower;
    named ||= words.place.has(word) || words.organisationName.has(word) || !isOrdinary(word);
  }
  if (!named) return null;
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}

/** "airport" in "airport manager"; not "hotel" in "hotel owner". */
function leadingBody(tokens: readonly Token[], from: number, head: number): Span | null {
  if (words.ownerRole.has(tokens[head]!.lower)) return null;
  for (let i = head - 1; i >= from; i--) {
    if (!isBody(tokens[i]!.lower)) continue;
    let start = i;
    while (start > from && !tagged(tokens[start - 1]!.lower, tag.finite) && !tagged(tokens[start - 1]!.lower, tag.past))
      start--;
    return {start: tokens[start]!.start, end: tokens[i]!.end};
  }
  return null;
}

const isBody = (lower: string): boolean => words.organisation.has(lower) || words.outlet.has(lower);

/**
 * The noun phrase from token `from`, without its determiner, up to `limit` or the next mark, verb or preposition but
 * "of".
 */
export function nounPhraseFrom(tokens: readonly Token[], from: number, limit: number): Span | null {
  let start = from;
  const sentence = tokens[from]?.sentence;
  if (sentence === undefined) return null;
  if (words.definite.has(tokens[start]!.lower) || words.indefinite.has(tokens[start]!.lower)) start++;
  let to = start;
  let capital = false;
  while (to < Math.min(limit, tokens.length)) {
    const t = tokens[to]!;
    const linked =
      words.connector.has(t.lower) &&
      tokens[to + 1]?.sentence === sentence &&
      (tokens[to + 1]!.capital || words.definite.has(tokens[to + 1]!.lower));
    const article = to > start && words.definite.has(t.lower) && words.connector.has(tokens[to - 1]!.lower);
    if (t.sentence !== sentence || !(belongs(tokens, to, sentence) || linked || article || isPossessive(tokens, to)))
      break;
    if (capital && !t.capital && !linked && !article && !isNoun(t.lower) && !isPossessive(tokens, to)) {
      // "the Torness lighthouse,", as opposed to "Acme last week"
      const last = tokens[to + 1]?.kind === 'mark' || tokens[to + 1]?.sentence !== sentence;
      if (last && to === start + 1 && (tagged(t.lower, tag.noun) || !isOrdinary(t.lower))) to++;
      break;
    }
    capital ||= t.capital;
    to++;
  }
  // "a lawyer for the tenants" is no lawyer for the landlord
  return to > start && (capital || isBody(tokens[to - 1]!.lower) || isOwner(tokens, from, to - 1))
    ? {start: tokens[start]!.start, end: tokens[to - 1]!.end}
    : null;
}

/** "the tenants", "the boy", "the ferry": who has somebody, or what, with the article; not "the year". */
const isOwner = (tokens: readonly Token[], from: number, head: number): boolean =>
  from < head &&
  words.definite.has(tokens[from]!.lower) &&
  (isNoun(tokens[head]!.lower) || !(words.time.has(tokens[head]!.lower) || isModifier(tokens[head]!.lower)));

const isModifier = (lower: string): boolean =>
  !tagged(lower, tag.noun) && tagged(lower, tag.adjective | tag.adverb | tag.modifier);

/** "“It is late,” says director Ana Ruiz": a verb behind a quotation is no part of her role. */
export function isCue(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at]!;
  const before = tokens[at - 1];
  const opens = before?.kind === 'quote' || (before !== undefined && isComma(before));
  return opens && !t.capital && tagged(t.lower, tag.present | tag.finite);
}

/** Where an office ends that names its field: "head of communications". */
export function endOfOffice(tokens: readonly Token[], head: number, sentence: number): number {
  if (!words.genitive.has(tokens[head + 1]?.lower ?? '')) return head + 1;
  let i = head + 2;
  while (i - head < REACH_IN_WORDS && tokens[i] && !tokens[i]!.capital && belongs(tokens, i, sentence)) i++;
  return i > head + 2 && (tokens[i]?.kind === 'mark' || tokens[i]?.sentence !== sentence) ? i : head + 1;
}

/** "state" in "secretary of state Ana Lake". */
export const isFieldOfOffice = (tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  words.officeField.has(tokens[at]!.lower) &&
  words.genitive.has(tokens[at - 1]!.lower) &&
  isRole(tokens[at - 2]!.lower);
