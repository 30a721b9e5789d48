/* What a pattern cannot match without, and which of several such things tells most: the rarest. */

/**
 * One of these must stand in the line: a word (letters and digits, small, between other characters), a word before all
 * others, or a mark ("0": any digit).
 */
export interface Needs {
  readonly words: readonly string[];
  readonly front: readonly string[];
  readonly marks: readonly string[];
}

/** What each of the texts holds for sure, each with `end` behind it. */
export function needsOfTexts(texts: readonly string[], end = ''): Needs | null {
  const words = new Set<string>();
  const front = new Set<string>();
  const marks = new Set<string>();
  for (const text of texts) {
    const best = sureOf(text + end);
    if (best === null) return null;
    (best[0] === '^' ? front : isLetter(best.charCodeAt(0)) && best !== '0' ? words : marks).add(best.replace('^', ''));
  }
  return {words: [...words], front: [...front], marks: [...marks]};
}

/** The most telling of a text's words that end on both sides, "^" before the one at a line's front, and of its marks. */
function sureOf(text: string): string | null {
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
    // The first of a text's letters may go on from others before it, unless something stands between.
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
/** By so much a first word tells more than another. */
const FIRST = 2;
/** Digits, dashes and quotation marks are common, brackets and colons less so, others rare. */
const weightOfMark = (mark: string): number =>
  mark === '0' ? 2.5 : '-–—“”‘'.includes(mark) ? 1 : ':/('.includes(mark) ? 4 : 8;

export const eitherNeeds = (all: readonly Needs[]): Needs => ({
  words: [...new Set(all.flatMap((n) => n.words))],
  front: [...new Set(all.flatMap((n) => n.front))],
  marks: [...new Set(all.flatMap((n) => n.marks))],
});

export const mostSelective = (all: readonly (Needs | null)[]): Needs | null =>
  all.reduce((best, n) => (n && (!best || tells(n) > tells(best)) ? n : best), null);

/** How rare the commonest of them is: long words are; one of many is less so. */
const tells = ({words, front, marks}: Needs): number =>
  (words.length > MANY ? -1 : 0) +
  Math.min(...words.map((w) => w.length), ...front.map((w) => w.length + FIRST), ...marks.map(weightOfMark));
