import type {Segmented} from '../../layers/article.js';
import {words} from '../word/lexicon.js';
import {isAcronym} from '../word/spelling.js';

const LONGEST_IN_TOKENS = 14;

/**
 * Names that the initials behind them spell, by their first token, and where they end: "the Coordinator of Activities in
 * the Islands (CAI)". Small words that join no other name join these.
 */
export function endsOfSpelledOut({text, tokens}: Segmented): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (text[tokens[i]!.start] !== '(' || text[tokens[i + 2]!.start] !== ')' || !isAcronym(text, tokens[i + 1]!))
      continue;
    const from = startOf(tokens, i, tokens[i + 1]!.lower);
    if (from >= 0) ends.set(from, i);
  }
  return ends;
}

/** The token at which the words before a bracket begin whose initials are these letters, or -1. */
function startOf(tokens: Segmented['tokens'], bracket: number, letters: string): number {
  let left = letters.length;
  for (let i = bracket - 1; i >= 0 && bracket - i < LONGEST_IN_TOKENS; i--) {
    const {kind, lower, capital, sentence} = tokens[i]!;
    if (kind !== 'word' || sentence !== tokens[bracket]!.sentence) return -1;
    const small = !capital && (words.connector.has(lower) || words.small.has(lower));
    if (!capital && !small) return -1;
    if (lower[0] === letters[left - 1]) left--;
    else if (!small) return -1;
    if (left === 0) return capital && bracket - i > 2 ? i : -1;
  }
  return -1;
}
