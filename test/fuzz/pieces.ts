import type {Random} from './random.js';

/** The sizes in which a text is taken apart, the largest first; the pieces joined are the text. */
export const SIZES: readonly RegExp[] = [
  /(?<=\n)(?=\n)|(?<=\n\s*\n)(?=\S)/, // paragraphs
  /(?<=\n)/, // lines
  /(?<=[.!?…]["”’']?\s)/, // sentences
  /(?<=[,;:—–"“”‘’«»„()])|(?=["“”‘’«»„()])/, // between marks
  /(?=<)|(?<=>)/, // tags
  /(?<=\s)/, // words
  /(?:)/u, // characters
];

/** So many pieces at most are changed at a time. */
export const UNITS = 12;

/** The pieces of a text in one of the sizes. */
export const unitsOf = (text: string, random: Random): readonly string[] => text.split(random.pick(SIZES));

/** A place between two pieces of a text, or, at times, anywhere. */
export function cutPoint(text: string, random: Random): number {
  const units = unitsOf(text, random);
  return units.slice(0, random.below(units.length + 1)).join('').length;
}
