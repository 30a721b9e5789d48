/* The words and marks that a pattern cannot match without, and how selective they are. */

/**
 * A line that matches has at least one of these: a word (a whole run of letters and digits, in lower case), a word that
 * comes before all others, or a mark ("0" means any digit).
 */
export interface Needs {
  readonly words: readonly string[];
  readonly front: readonly string[];
  readonly marks: readonly string[];
}

/** The needs of a pattern that matches one of these texts, each with `end` after it; null if a text has nothing certain. */
export function needsOfTexts(texts: readonly string[], end = ''): Needs | null {
  const words = new Set<string>();
  const front = new Set<string>();
  const marks = new Set<string>();
  for (const text of texts) {
    const best = mostSelectiveOf(text + end);
    if (best === null) return null;
    (best[0] === '^' ? front : isLetter(best.charCodeAt(0)) && best !== '0' ? words : marks).add(best.replace('^', ''));
  }
  return {words: [...words], front: [...front], marks: [...marks]};
}

/** The most selective of a text's whole words and marks; "^" before a word at the front of a line. */
function mostSelectiveOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  let start = -1;
  let isFront = false;
  const offer = (one: string, weight: number) => {
    if (weight >= most) [best, most] = [one, weight];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isLetter(c)) {
      if (start < 0) start = i;
      continue;
    }
    // Letters at the very start of the text may continue a word that began before it.
    if (start > 0) offer((isFront ? '^' : '') + text.slice(start, i), i - start + (isFront ? FIRST : 0));
    if (start >= 0) isFront = false;
    start = -1;
    if (text[i] === '^') isFront = true;
    else if (!COMMON.includes(text[i]!)) offer(text[i]!, weightOfMark(text[i]!));
  }
  return best;
}

export const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
const COMMON = ' \t\n.,\'"’';
const MANY = 20;
/** How much more selective a word is as the first of a line. */
const FIRST = 2;
/** Digits, dashes and quotation marks are common, brackets and colons less so, other marks rare. */
const weightOfMark = (mark: string): number =>
  mark === '0' ? 2.5 : '-–—“”‘'.includes(mark) ? 1 : ':/('.includes(mark) ? 4 : 8;

export const eitherNeeds = (all: readonly Needs[]): Needs => ({
  words: [...new Set(all.flatMap((n) => n.words))],
  front: [...new Set(all.flatMap((n) => n.front))],
  marks: [...new Set(all.flatMap((n) => n.marks))],
});

export const mostSelective = (all: readonly (Needs | null)[]): Needs | null =>
  all.reduce((best, n) => (n && (!best || selectivity(n) > selectivity(best)) ? n : best), null);

/** How rare the commonest of them is. Long words are rare; any of many words is not. */
const selectivity = ({words, front, marks}: Needs): number =>
  (words.length > MANY ? -1 : 0) +
  Math.min(...words.map((w) => w.length), ...front.map((w) => w.length + FIRST), ...marks.map(weightOfMark));
