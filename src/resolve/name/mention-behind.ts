import type {Token} from '../../layers/article.js';
import {isNameWord, isOrdinary, isSpecial, words} from '../word/lexicon.js';

/** "On Sunday Ana Ruiz denied it": the token at which somebody is named behind a day, a month or an adverb, or -1. */
export function mentionBehind(
  tokens: readonly Token[],
  mentions: ReadonlySet<number | undefined>,
  from: number,
  to: number,
): number {
  const {lower} = tokens[from]!;
  const opens = (isSpecial(lower) && words.date.has(lower)) || (isOrdinary(lower) && !isNameWord(lower));
  if (!opens) return -1;
  for (let k = from + 1; k < to; k++) if (mentions.has(tokens[k]!.start)) return k;
  return -1;
}
