import type {Token} from '../../layers/article.js';
import type {Name} from '../name/name.js';
import {isRole, tag, tagged, words} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';

/**
 * How salient a name makes its bearer: a sentence's subject weighs more than a name after a preposition or in a
 * description.
 */
export function subjectWeight(tokens: readonly Token[], names: readonly Name[], n: number): number {
  const name = names[n]!;
  if (modifies(tokens, names, n)) return 0.6;
  const sentence = tokens[name.from]!.sentence;
  let other = n - 1;
  while (other >= 0 && n - other < 4 && modifies(tokens, names, other)) other--;
  const first = other < 0 || tokens[names[other]!.from]!.sentence !== sentence;
  const before = tokens[startOfPhrase(tokens, name.titleFrom, sentence) - 1];
  // "Later, with Lee in Arden, Cole spoke"
  if (
    before &&
    isComma(before) &&
    !tagged(tokens[name.to]?.lower ?? '', tag.function) &&
    onlyBehindPrepositions(tokens, names, n)
  )
    return 2;
  if (before?.sentence !== sentence) return first ? 2 : 1;
  if (words.ender.has(before.lower)) return 0.8;
  return first ? 2 : 1;
}

/** Whether every name before this one in its sentence follows a preposition. */
function onlyBehindPrepositions(tokens: readonly Token[], names: readonly Name[], n: number): boolean {
  const {sentence} = tokens[names[n]!.from]!;
  for (let i = n - 1; i >= 0 && n - i < 4 && tokens[names[i]!.from]!.sentence === sentence; i--)
    if (!words.ender.has(tokens[names[i]!.titleFrom - 1]?.lower ?? '')) return false;
  return true;
}

const REACH_IN_WORDS = 3; // before a name

/** Where the noun phrase around a name begins: "the mayor Lee", "front-runner Lee". */
function startOfPhrase(tokens: readonly Token[], from: number, sentence: number): number {
  let i = from;
  while (i > 0 && from - i < REACH_IN_WORDS && tokens[i - 1]!.sentence === sentence) {
    const {lower, kind, capital} = tokens[i - 1]!;
    const own = words.definite.has(lower) || (kind === 'word' && !capital && isRole(lower));
    if (!own) break;
    i--;
  }
  return i;
}

/** Whether the name is part of somebody else's description: "Cole's director", "Acme spokesman". */
function modifies(tokens: readonly Token[], names: readonly Name[], n: number): boolean {
  const {to} = names[n]!;
  const sentence = tokens[to - 1]!.sentence;
  for (let i = to; i < to + 3 && tokens[i]?.sentence === sentence; i++) {
    if (isPossessive(tokens, i)) return true;
    const {lower, capital, kind} = tokens[i]!;
    if (kind !== 'word' || capital || words.ender.has(lower) || words.definite.has(lower)) return false;
    if (isRole(lower)) return true;
    if (tagged(lower, tag.past) || tagged(lower, tag.function)) return false;
  }
  return false;
}
