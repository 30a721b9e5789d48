import type {Element} from './element.js';
import {classCount, classesByVerb, classesByWord, passes} from './rules-table.js';

const NONE: readonly number[] = [];
const listOf = (lists: Readonly<Record<string, readonly number[]>>, word: string): readonly number[] =>
  Object.hasOwn(lists, word) ? lists[word]! : NONE;

/** The classes of words that a word is in, by itself or as a form of a verb. */
export const classesOf = (lower: string, verb: string): readonly number[] => [
  ...listOf(classesByWord, lower),
  ...listOf(classesByVerb, verb),
];

export function bitsOfClasses(classes: readonly number[]): Uint32Array {
  const bits = new Uint32Array((classCount >> 5) + 1);
  for (const c of classes) bits[c >> 5]! |= 1 << (c & 31);
  return bits;
}

/** By pass, the numbers of the rules that can ever take a word with these tags and classes. */
export function rulesFor(can: number, classes: readonly number[]): readonly Uint16Array[] {
  return passes.map((rules) => {
    const found: number[] = [];
    rules.forEach((rule, r) => {
      if ((rule.needs & ~can) === 0 && mayTake(rule.target, can, classes)) found.push(r);
    });
    return Uint16Array.from(found);
  });
}

function mayTake(e: Element, can: number, classes: readonly number[]): boolean {
  const listed = (e.can & can) !== 0 || classes.includes(e.words);
  const fits = e.not ? e.flags !== 0 || !listed : listed || e.flags !== 0 || (e.tags & can) !== 0;
  return fits && (e.and === null || mayTake(e.and, can, classes));
}
