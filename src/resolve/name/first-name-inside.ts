import type {Token} from '../../layers/article.js';
import {
  hasAgentEnding,
  isOrdinary,
  isPersonal,
  isPlural,
  isRole,
  isSpecial,
  isWord,
  singular,
  tag,
  tagged,
  words,
} from '../word/lexicon.js';
import {isMadeOfWord, isPossessive, isTrade as hasFormOfTrade} from '../word/role-words.js';

/** "Vicar" and "Parishioner", which open a sentence: what somebody is, and no list of roles has. */
function isTrade(tokens: readonly Token[], at: number): boolean {
  const {lower, sentence} = tokens[at]!;
  if (tokens[at - 1]?.sentence === sentence || isSpecial(lower)) return false;
  return isOrdinary(lower) || hasAgentEnding(lower);
}

/**
 * "Arden County Recorder Helen Garrow", "Brigadier Gerneral Martin Oakes": where a first name begins what may be somebody's
 * name, behind words that are not; else `from`.
 */
export function firstNameInside(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (tokens[i]!.kind === 'quote' && !isPossessive(tokens, i)) return i - 1; // "Marine John “Tig” Oakes"
  if (end - from < 3 || isPersonal(tokens[from]!.lower)) return from;
  for (let i = end - 2; i > from; i--) {
    const {lower} = tokens[i]!;
    const last = tokens[end - 1]!.lower;
    if (!tagged(lower, tag.first) || tagged(lower, tag.place) || words.organisationName.has(lower)) continue;
    if (words.organisationName.has(last) || words.outletName.has(last) || words.connector.has(tokens[i - 1]!.lower))
      continue;
    if (isWord(last) && !tagged(last, tag.last)) continue;
    const titled =
      i > from + 1 ||
      isTrade(tokens, from) ||
      words.honorific.has(tokens[from - 1]?.lower ?? '') ||
      words.rank.has(tokens[from - 1]?.lower ?? '');
    if (titled) return i;
  }
  return isTradeBefore(tokens, from, end) ? from + 1 : from;
}

/** "Forecaster Nasrin Miah", of whom no list has a name: behind a word for what somebody does stand words of no kind. */
function isTradeBefore(tokens: readonly Token[], from: number, end: number): boolean {
  const {lower: first, sentence} = tokens[from]!;
  const one = singular(first); // "Chemists Ivo Marr and Mira Tal"
  if (tokens[from - 1]?.sentence === sentence || !(hasFormOfTrade(one) || (isPlural(first) && isRole(one))))
    return false;
  if (!isMadeOfWord(one) && !isRole(one) && tagged(tokens[from + 1]!.lower, tag.first)) return false; // "Walther Paul Nye"
  for (let i = from + 1; i < end; i++) {
    const {lower, kind} = tokens[i]!;
    if (words.organisationName.has(lower) || words.outletName.has(lower) || words.companyWord.has(lower)) return false;
    if (kind !== 'word' || tagged(lower, tag.place | tag.demonym | tag.organisation)) return false;
    if (isWord(lower) && !isPersonal(lower)) return false;
  }
  return true;
}
