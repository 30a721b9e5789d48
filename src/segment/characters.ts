/*
 * The kind of a UTF-16 unit, from a table that is filled as units are met: a regular expression per character is slow.
 * A surrogate counts as a mark, and a character that was lost (U+FFFD) as a letter: “L\ufffdwe”.
 */

export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;

const table = new Uint8Array(0x10000);

export function characterKind(unit: number): number {
  const known = table[unit]!;
  if (known) return known;
  const c = String.fromCharCode(unit);
  const kind = /\s/.test(c)
    ? SPACE
    : /\p{Lu}|\p{Lt}/u.test(c)
      ? UPPER
      : /\p{L}|\p{M}|_|\ufffd/u.test(c)
        ? LOWER
        : /\p{N}/u.test(c)
          ? DIGIT
          : MARK;
  table[unit] = kind;
  return kind;
}

/** Whether the unit at `i` belongs to a word; false outside the text. */
export function isWordAt(text: string, i: number): boolean {
  if (i < 0 || i >= text.length) return false;
  const kind = characterKind(text.charCodeAt(i));
  return kind >= LOWER && kind <= DIGIT;
}
