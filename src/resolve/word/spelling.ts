import type {Token} from '../../layers/article.js';
import {words} from './word-classes.js';

/* What the spelling of a word tells: whether it is all capitals, prefixed, or misspelt. */

const LOWER_A = 97;
const LOWER_Z = 122;

/** "WHO", "LCC": two or more capitals and nothing else. */
export function isAcronym(text: string, t: Token): boolean {
  const length = t.end - t.start;
  if (length < 2 || length > 6) return false;
  const second = text.charCodeAt(t.start + 1);
  if (second >= LOWER_A && second <= LOWER_Z) return false; // the quick way out for most words
  const word = text.slice(t.start, t.end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** "Finch-Hill", as opposed to "Cole-initiated". */
export function hasInnerCapital(t: Token, text: string): boolean {
  const hyphen = t.lower.lastIndexOf('-');
  const next = text[t.start + hyphen + 1] ?? '';
  return hyphen > 0 && next !== next.toLowerCase();
}

/** "al-Kaseasbeh": a particle in lower case, then a capital. */
export function isPrefixed(t: Token, text: string): boolean {
  const hyphen = t.lower.indexOf('-');
  if (hyphen < 1 || !words.particle.has(t.lower.slice(0, hyphen))) return false;
  const next = text[t.start + hyphen + 1] ?? '';
  return next !== next.toLowerCase();
}

/** Whether two words differ only by an extra letter inside one of them or by two swapped letters: "Fennwick", "Fenwikc". */
export function isSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isSlip(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  // an extra letter at the end is no misspelling: "the Fenwicks" are a family
  if (a.length < b.length) return i < a.length && a.slice(i) === b.slice(i + 1);
  return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
