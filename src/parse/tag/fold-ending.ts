import {foldedEndings} from '../../rules/grammar/folded.js';

const ENDINGS = foldedEndings.split(' ');

/** A word with a common ending as a digit: a long list of words is so much shorter. */
export function foldEnding(word: string): string {
  for (let i = 0; i < ENDINGS.length; i++) {
    const ending = ENDINGS[i]!;
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + i;
  }
  return word;
}
