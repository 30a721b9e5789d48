import type {Token} from '../../layers/article.js';
import {isNameWord, isOrdinary, isSpecial, tag, tagged, words} from '../word/lexicon.js';

/** Where mentions of speakers begin, in the text. */
export type Mentions = ReadonlySet<number | undefined>;

/** The token at which somebody is named within a run of capitalised words, or -1: "On Sunday *Ana Ruiz* denied it". */
export function mentionBehind(tokens: readonly Token[], mentions: Mentions, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (mentions.has(tokens[k]!.start)) return k;
  return -1;
}

/** Whether a run of capitalised words begins with a day, a month or an adverb, which name nobody. */
export function namesNobody(tokens: readonly Token[], from: number): boolean {
  const {lower} = tokens[from]!;
  if (words.calling.has(lower) && words.definite.has(tokens[from + 1]?.lower ?? '')) return false; // "Save the Children"
  return (isSpecial(lower) && words.date.has(lower)) || (isOrdinary(lower) && !isNameWord(lower));
}

/** Whether it stands behind the preposition that its sentence opens with: "In London Ana Ruiz denied it". */
export function isOpening(tokens: readonly Token[], from: number): boolean {
  const at = words.definite.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const {sentence} = tokens[from]!;
  const opener = tokens[at];
  return opener?.sentence === sentence && tokens[at - 1]?.sentence !== sentence && tagged(opener.lower, tag.function);
}
