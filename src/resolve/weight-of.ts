import type {Token} from '../article.js';
import {isRole, tagged, words, tag} from './lexicon.js';
import type {Name} from './name.js';
import {isPossessive} from './role-words.js';

/** The subject of a sentence weighs more than what stands behind a preposition or a possessive. */
export function weightOf(tokens: readonly Token[], names: readonly Name[], n: number): number {
  const name = names[n]!;
  if (modifies(tokens, names, n)) return 0.6;
  const sentence = tokens[name.from]!.sentence;
  let other = n - 1;
  while (other >= 0 && n - other < 4 && modifies(tokens, names, other)) other--;
  const first = other < 0 || tokens[names[other]!.from]!.sentence !== sentence;
  let before = name.titleFrom - 1;
  while (before >= 0 && words.definite.has(tokens[before]!.lower)) before--;
  const behind = before >= 0 && tokens[before]!.sentence === sentence && words.ender.has(tokens[before]!.lower);
  return behind ? 0.8 : first ? 2 : 1;
}

/** Whether the name is part of another's description: "Cole's director", "Acme spokesman". */
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
