import type {PageBlock} from './html-blocks.js';
import type {HtmlElement} from './html-tree.js';

/* What a block of a page says for the element that holds it: words if it is prose among prose, a little against if it is a link. */

/** How many words of article a link outweighs. */
const LINK_IN_WORDS = 6;
const LABEL_IN_WORDS = 1;
const MOST_WORDS = 50;
const MOST_WORDS_OF_TEXT = 7;
/** Shown prose that is less than this share of all prose is a page that a script has yet to show. */
const LEAST_SHOWN = 0.25;

/** The worth of each block. What the page hides is worth nothing, unless it hides nearly all of its prose. */
export function worthsOf(page: readonly PageBlock[]): readonly number[] {
  const among = proseByParent(page);
  const worths = page.map((b, i) => worth(page, i, among.get(parentOf(b)) ?? 0));
  const shown = worths.map((w, i) => (page[i]!.hidden ? 0 : w));
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + Math.max(b, 0), 0);
  return sum(shown) < sum(worths) * LEAST_SHOWN ? worths : shown;
}

function worth(page: readonly PageBlock[], i: number, siblings: number): number {
  const b = page[i]!;
  if (b.rule !== null) return 0;
  if (isLink(b)) return -LINK_IN_WORDS;
  const words = Math.min(wordsOf(b), MOST_WORDS) * (1 - b.linked);
  if (isProse(b)) {
    const isTeaser = siblings === 1 && i > 0 && page[i - 1]!.rule === null && isLink(page[i - 1]!);
    if (isTeaser) return Math.min(words * WORTH_AMONG[0], LINK_IN_WORDS);
    const around = (isProseAt(page, i, -1) ? 1 : 0) + (isProseAt(page, i, 1) ? 1 : 0);
    return words * WORTH_AMONG[siblings >= ENOUGH_SIBLINGS ? 2 : around]!;
  }
  if (b.heading !== null || CELL.has(b.element.name)) return 0;
  return TEXT.has(b.element.name) ? Math.min(words / 2, MOST_WORDS_OF_TEXT) : -LABEL_IN_WORDS;
}

/** What part of its words prose is worth among links, next to prose on one side, and on both: a teaser stands among links. */
const WORTH_AMONG = [0.25, 0.5, 1] as const;
const REACH_IN_BLOCKS = 5;
/** So many paragraphs of one element are a text, whatever stands between them. */
const ENOUGH_SIBLINGS = 4;

/** The element that a block is a paragraph of. */
const parentOf = ({element}: PageBlock): HtmlElement =>
  TEXT.has(element.name) && element.parent !== null ? element.parent : element;

function proseByParent(page: readonly PageBlock[]): ReadonlyMap<HtmlElement, number> {
  const counts = new Map<HtmlElement, number>();
  for (const b of page) if (b.rule === null && isProse(b)) counts.set(parentOf(b), (counts.get(parentOf(b)) ?? 0) + 1);
  return counts;
}

/** Whether the next block that is prose or a link is prose. */
function isProseAt(page: readonly PageBlock[], from: number, step: 1 | -1): boolean {
  for (let i = from + step; i >= 0 && i < page.length && Math.abs(i - from) <= REACH_IN_BLOCKS; i += step) {
    const b = page[i]!;
    if (b.rule !== null) continue;
    if (isLink(b)) return false;
    if (isProse(b)) return true;
  }
  return false;
}

/** Elements that are marked up as text. */
export const TEXT = new Set(['p', 'li', 'dd', 'blockquote']);
const CELL = new Set(['td', 'th']);

const MOST_LINKED = 0.6;

export const isLink = (b: PageBlock): boolean => b.linked > MOST_LINKED;

const LEAST_WORDS_OF_PROSE = 8;

export const isProse = (b: PageBlock): boolean =>
  b.block.endsSentence && wordsOf(b) >= LEAST_WORDS_OF_PROSE && !isLink(b) && !/(?:\.\.\.|…)$/.test(b.block.text);

/** Whether a block of so many words is text, by its sentence or its element. */
export const isText = (b: PageBlock, leastWords: number): boolean =>
  isProse(b) || (TEXT.has(b.element.name) && !isLink(b) && wordsOf(b) >= leastWords);

const CHARACTERS_TO_A_WORD = 10;

/** The words of a block; in a script without spaces, about as many as a translation would have. */
const wordsOf = ({block}: PageBlock): number => Math.max(block.wordCount, block.text.length / CHARACTERS_TO_A_WORD);
