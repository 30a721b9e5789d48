import {isLink, isProse, isText, TEXT, worthsOf} from './block-worth.js';
import type {PageBlock} from './html-blocks.js';
import type {HtmlElement} from './html-tree.js';

/*
 * Finds the article among the blocks of a page. Each block is worth its words if it is prose among prose, and costs a little
 * if it is a link or a label. The article is the element whose blocks are worth most; what costs more than it is worth
 * inside it, a list of other stories, is left out again.
 */

/** For each block whether it is the article's; null if the page has no prose. */
export function pickArticle(page: readonly PageBlock[]): boolean[] | null {
  const worths = worthsOf(page);
  const ranges = rangesOf(page, worths);
  const best = bestElement(page, ranges, partsIn(ranges));
  if (best === null) return null;
  const kept = page.map(({rule}, i) => rule === null && i >= best.from && i < best.to);
  dropLists(page, ranges, best, kept);
  dropLabels(page, best, kept);
  return kept;
}

/** The blocks of an element: a run of the page's blocks. */
interface Range {
  readonly element: HtmlElement;
  readonly depth: number;
  readonly from: number;
  to: number;
  sum: number;
  links: number;
}

/** What an element can be left out of costs no more than this. */
const DEAREST = 8;

/** The elements that hold blocks, the deepest first. */
function rangesOf(page: readonly PageBlock[], worths: readonly number[]): readonly Range[] {
  const ranges = new Map<HtmlElement, Range>();
  const rangeOf = (element: HtmlElement, at: number): Range => {
    const chain: HtmlElement[] = [];
    for (let e: HtmlElement | null = element; e !== null && !ranges.has(e); e = e.parent) chain.push(e);
    for (const e of chain.reverse()) {
      const depth = e.parent === null ? 0 : ranges.get(e.parent)!.depth + 1;
      ranges.set(e, {element: e, depth, from: at, to: at, sum: 0, links: 0});
    }
    return ranges.get(element)!;
  };
  page.forEach((b, i) => {
    const range = rangeOf(b.element, i);
    range.to = i + 1;
    range.sum += worths[i]!;
    if (b.rule === null && isLink(b)) range.links++;
  });
  const deepestFirst = [...ranges.values()].sort((a, b) => b.depth - a.depth);
  for (const {element, sum, to, links} of deepestFirst) {
    const outer = element.parent && ranges.get(element.parent);
    if (!outer) continue;
    outer.sum += Math.max(sum, -DEAREST);
    outer.to = Math.max(outer.to, to);
    outer.links += links;
  }
  return deepestFirst;
}

/** The parts of an element, in the order of the ranges: a page has thousands. */
type Parts = ReadonlyMap<HtmlElement | null, readonly Range[]>;

function partsIn(ranges: readonly Range[]): Parts {
  const parts = new Map<HtmlElement | null, Range[]>();
  for (const range of ranges) {
    const {parent} = range.element;
    const known = parts.get(parent);
    if (known) known.push(range);
    else parts.set(parent, [range]);
  }
  return parts;
}

/** A part with this share of its whole is the article; the rest is something else. */
const SHARE_OF_WHOLE = 0.7;
/** Of several stories on a page, the first with this share of the best is the article; less if it has the headline and a text. */
const SHARE_OF_STORY = 0.35;
const SHARE_UNDER_HEADLINE = 0.1;
const LEAST_PROSE = 3;
const STORY = new Set(['article', 'main']);

function bestElement(page: readonly PageBlock[], ranges: readonly Range[], parts: Parts): Range | null {
  let best: Range | null = null;
  // The deepest come first, so the innermost of equals is found.
  for (const range of ranges) if (range.sum > (best?.sum ?? 0) && !TEXT.has(range.element.name)) best = range;
  if (best === null) return null;
  const {sum} = best;
  const isStory = (r: Range): boolean =>
    STORY.has(r.element.name) &&
    r.sum >= sum * SHARE_UNDER_HEADLINE &&
    ((r.sum >= sum * SHARE_OF_STORY && r.element.name === 'article') ||
      (hasHeadline(page, r) && proseIn(page, r) >= LEAST_PROSE));
  best = ranges.filter(isStory).sort((x, y) => rank(x) - rank(y) || x.from - y.from || y.to - x.to)[0] ?? best;
  for (let part: Range | undefined = best; part; part = mainPart(parts, part)) best = part;
  return {...best, from: openingOf(page, best), to: closingOf(page, parts, best)};
}

const hasHeadline = (page: readonly PageBlock[], {from, to}: Range): boolean =>
  page.slice(from, to).some((b) => b.heading === 'h1');

const proseIn = (page: readonly PageBlock[], {from, to}: Range): number =>
  page.slice(from, to).filter((b) => b.rule === null && isProse(b)).length;

const rank = ({element}: Range): number => (element.name === 'article' ? 0 : 1);

const mainPart = (parts: Parts, {element, sum}: Range): Range | undefined =>
  parts.get(element)?.find((r) => r.sum >= sum * SHARE_OF_WHOLE && !TEXT.has(r.element.name));

/** How many words a text needs for the opening, when it does not end like a sentence. */
const LEAST_WORDS_OF_OPENING = 8;

/** Where an article begins: its first sentences can stand apart from the rest, below the headline. */
function openingOf(page: readonly PageBlock[], best: Range): number {
  const lastOf = (name: string): number => page.findLastIndex(({heading}, i) => heading === name && i < best.from);
  const headline = page.some(({heading}) => heading === 'h1') ? lastOf('h1') : lastOf('h2');
  if (headline < 0) return best.from;
  const first = page.findIndex((b, i) => i > headline && b.rule === null && isText(b, LEAST_WORDS_OF_OPENING));
  return first < 0 ? best.from : Math.min(first, best.from);
}

/** How many blocks can stand between an article's parts: the links of a box, a form. */
const GAP_IN_BLOCKS = 4;
/** One sentence by itself is about the writer. */
const LEAST_PROSE_OF_PART = 2;

/**
 * Where an article ends. A part that looks like its largest part, by name and class, is a part of it too, and so is what
 * follows that at once without a link.
 */
function closingOf(page: readonly PageBlock[], parts: Parts, best: Range): number {
  let {to} = best;
  for (let {element} = best; element.parent !== null; element = element.parent) {
    const {parent, name, attribs} = element;
    const isAlike = (e: HtmlElement): boolean => e.name === name && e.attribs.class === attribs.class;
    for (const r of parts.get(parent) ?? []) {
      if (r.from < to || r.sum <= 0 || hasHeadline(page, r)) continue;
      const isNext =
        element === best.element && name !== 'article' && isUnlinkedText(page, r) && r.from - to <= GAP_IN_BLOCKS;
      if (isNext || (attribs.class && isAlike(r.element))) to = Math.max(to, r.to);
    }
  }
  return to;
}

const isUnlinkedText = (page: readonly PageBlock[], part: Range): boolean =>
  proseIn(page, part) >= LEAST_PROSE_OF_PART && page.slice(part.from, part.to).every((b) => b.linked === 0);

/** Leaves out what is more links than prose. A list of links belongs to the text around it, but not after its end. */
function dropLists(page: readonly PageBlock[], ranges: readonly Range[], best: Range, kept: boolean[]): void {
  const last = page.findLastIndex((b, i) => i < best.to && kept[i] && isProse(b));
  for (const {element, from, to, sum, links} of ranges) {
    if (from < best.from || to > best.to || sum >= 0 || links === 0) continue;
    if (TEXT.has(element.name) || HEADING.test(element.name) || (to <= last && isInList(element))) continue;
    kept.fill(false, from, to);
  }
}

const HEADING = /^h[1-6]$/;
const LIST = new Set(['ul', 'ol', 'li']);
const DEEPEST_IN_ITEM = 2;

function isInList(element: HtmlElement): boolean {
  let e: HtmlElement | null = element;
  for (let depth = 0; e !== null && depth <= DEEPEST_IN_ITEM; depth++, e = e.parent) if (LIST.has(e.name)) return true;
  return false;
}

const LEAST_WORDS_OF_TEXT = 4;

/** Leaves out links before the first text. What else stands there, a date or a writer, is told by its words. */
function dropLabels(page: readonly PageBlock[], best: Range, kept: boolean[]): void {
  const first = page.findIndex((b, i) => i >= best.from && kept[i] && isText(b, LEAST_WORDS_OF_TEXT));
  for (let i = best.from; i < first; i++) if (isLink(page[i]!) && page[i]!.heading === null) kept[i] = false;
}
