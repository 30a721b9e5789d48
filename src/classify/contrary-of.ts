import type {Token} from '../layers/article.js';
import {contraries} from '../rules/words/matters.js';
import {keyOfWord} from './propositions.js';

const CONTRARY = new Map(
  contraries.flatMap(([words, of]) => words.map((word) => [keyOfWord(word) || word, of.map(keyOfWord)] as const)),
);

/** The key words of what the last of these words is the contrary of: of "dead" for "is still alive". */
export function contraryOf(words: readonly Token[]): ReadonlySet<string> {
  for (const {lower} of words.toReversed()) {
    const of = CONTRARY.get(keyOfWord(lower) || lower);
    if (of) return new Set(of);
  }
  return new Set();
}
