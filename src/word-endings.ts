/*
 * A list of words is a quarter shorter where a digit stands for a common ending: "relate" is "rel1".
 */

/** The digit of each is its place. Where two fit, the earlier is taken. */
const ENDINGS = ['ing', 'ate', 'er', 'le', 'ive', 'ly', 'ant', 'ent', 'ry', 'al'];

/** A word with its ending as a digit. */
export function foldEnding(word: string): string {
  for (let i = 0; i < ENDINGS.length; i++) {
    const ending = ENDINGS[i]!;
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + i;
  }
  return word;
}
