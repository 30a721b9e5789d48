import type {Random} from './random.js';

/** The sizes of pieces that a text can be split into, largest first. The pieces joined are the text. */
export const SIZES: readonly RegExp[] = [
  /(?<=\n)(?=\n)|(?<=\n\s*\n)(?=\S)/, // paragraphs
  /(?<=\n)/, // lines
  /(?<=[.!?…]["”’']?\s)/, // sentences
  /(?<=[,;:—–"“”‘’«»„()])|(?=["“”‘’«»„()])/, // between marks
  /(?=<)|(?<=>)/, // tags
  /(?<=\s)/, // words
  /(?:)/u, // characters
];

/** The most pieces changed at a time. */
export const UNITS = 12;

/** Splits a text into pieces of a random size. */
export const unitsOf = (text: string, random: Random): readonly string[] => text.split(random.pick(SIZES));

/** A place between two pieces of a text or, at times, anywhere. */
export function cutPoint(text: string, random: Random): number {
  const units = unitsOf(text, random);
  return units.slice(0, random.below(units.length + 1)).join('').length;
}
