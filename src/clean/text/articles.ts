import {comparableText} from '../line/repeats.js';
import type {Block} from '../sheet/block.js';
import {keptBlocks, type Worksheet} from '../sheet/worksheet.js';

/*
 * Finds the blocks at which the articles of a file begin, if it has several in a row, and the title of each. It splits only
 * at headlines that stand out in two ways: a wrong split does more harm than a missed one.
 */

/** The blocks [from, to) of one article, and which of them is its title; `headlines` are the further ones under it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly title: number | null;
  readonly headlines: readonly number[];
}

export function splitArticles(sheet: Worksheet): Part[] {
  const lines = keptBlocks(sheet);
  const starts = [0];
  let from = 0; // index into `lines` of the current article's first line
  let above = new Heads(sheet);
  for (let n = 1; n < lines.length; n++) {
    if (n - from >= 3 && isSeam(sheet, lines, from, n, above)) {
      starts.push(lines[n]!);
      from = n;
      above = new Heads(sheet);
    }
  }
  return starts.map((start, k) => {
    const to = starts[k + 1] ?? sheet.blocks.length;
    return {from: start, to, ...headOf(sheet, start, to)};
  });
}

/** Whether a line is a headline after a finished sentence, set apart or repeated below, whose words recur only below it. */
function isSeam(sheet: Worksheet, lines: readonly number[], from: number, n: number, above: Heads): boolean {
  const i = lines[n]!;
  const line = sheet.blocks[i]!;
  if (
    line.wordCount < 5 ||
    line.wordCount > LONGEST_TITLE_IN_WORDS ||
    !isSetApart(sheet, i, lines[n + 1]) ||
    !isHeadline(sheet, i)
  )
    return false;
  const before = lines.slice(Math.max(from, n - 3), n);
  if (!before.every((j) => sheet.blocks[j]!.endsSentence)) return false;
  const below = lines.slice(n + 1, n + 5);
  if (below.filter((j) => sheet.blocks[j]!.endsSentence && sheet.blocks[j]!.wordCount >= 12).length < 2) return false;
  const words = contentWords(line.text);
  return (
    new Heads(sheet).read(below).share(words) >= 0.5 &&
    above.read(lines.slice(from + above.count, n)).share(words) < 0.5
  );
}

/** Whether a line has more space before it than after it, or is repeated below among the dropped lines. */
function isSetApart(sheet: Worksheet, i: number, next: number | undefined): boolean {
  const {blankLinesBefore} = sheet.blocks[i]!;
  if (blankLinesBefore >= 2 && next !== undefined && blankLinesBefore > sheet.blocks[next]!.blankLinesBefore)
    return true;
  for (let j = i + 1; j < Math.min(sheet.blocks.length, i + 12); j++) {
    if (sheet.verdicts[j] && isAlike(sheet.blocks[j]!, sheet.blocks[i]!)) return true;
  }
  return false;
}

const isAlike = (a: Block, b: Block): boolean =>
  a.textKey === b.textKey && comparableText(a.text) === comparableText(b.text);

const contentWords = (text: string): string[] =>
  comparableText(text)
    .split(' ')
    .filter((w) => w.length >= SHORTEST_IN_LETTERS);

/** The beginnings of the words in some blocks. Collects them once for many questions. */
class Heads {
  readonly #heads = new Set<string>();
  count = 0; // blocks

  constructor(readonly sheet: Worksheet) {}

  read(blocks: readonly number[]): this {
    for (const j of blocks) {
      for (const word of comparableText(this.sheet.blocks[j]!.text).split(' '))
        for (let length = SHORTEST_IN_LETTERS; length <= Math.min(word.length, STEM_IN_LETTERS); length++)
          this.#heads.add(word.slice(0, length));
    }
    this.count += blocks.length;
    return this;
  }

  /** The share of `words` that begin like a word of the blocks. */
  share(words: readonly string[]): number {
    if (words.length === 0) return 0;
    return words.filter((w) => this.#heads.has(w.slice(0, STEM_IN_LETTERS))).length / words.length;
  }
}

/** How many letters of a word are compared, and the length of the shortest word that is. */
const STEM_IN_LETTERS = 6;
const SHORTEST_IN_LETTERS = 4;

const LONGEST_TITLE_IN_WORDS = 30;

/** The first block that stays, if it is a headline and a body follows, and the headlines right under it. */
function headOf(sheet: Worksheet, from: number, to: number): Pick<Part, 'title' | 'headlines'> {
  const kept: number[] = [];
  for (let i = from; i < to && kept.length <= MOST_HEADLINES + 2; i++) if (!sheet.verdicts[i]) kept.push(i);
  const [title, ...rest] = kept;
  const next = rest[0];
  if (title === undefined || next === undefined) return {title: null, headlines: []};
  const isTitle = isHeadline(sheet, title) || isOverDateline(sheet, title, next) || isToldBelow(sheet, kept, 0);
  if (sheet.blocks[next]!.wordCount <= 3 || !isTitle) return {title: null, headlines: []};
  const end = rest.findIndex((_, n) => !isFurther(sheet, kept, n + 1));
  return {title, headlines: end < 0 ? [] : rest.slice(0, end)};
}

/** Under a title. */
const MOST_HEADLINES = 6;
/** Shorter lines are names and places. */
const HEADLINE_IN_WORDS = 4;

/** «Circulating since: Feb. 2015» */
const LABEL = /^\S+(?: \S+)?:/;

const isFurther = (sheet: Worksheet, kept: readonly number[], n: number): boolean => {
  const {text, wordCount, endsSentence} = sheet.blocks[kept[n]!]!;
  if (wordCount < HEADLINE_IN_WORDS || LABEL.test(text)) return false;
  return endsSentence ? isToldBelow(sheet, kept, n) : isHeadline(sheet, kept[n]!);
};

/** How long a headline may be that ends in a full stop, and how much longer the story's first sentence is. */
const TOLD_IN_WORDS = 14;
const LONGER = 1.5;

const isTold = ({endsSentence, wordCount}: Block): boolean => endsSentence && wordCount > TOLD_IN_WORDS;

/**
 * Whether a short sentence is a headline: the paragraphs right below it are longer and tell in more words what it says.
 * «Mayor denies sale of tram.» above «The mayor of Tarn denied on Friday that the old tram had been sold, …»
 */
function isToldBelow(sheet: Worksheet, kept: readonly number[], n: number): boolean {
  const {text, wordCount} = sheet.blocks[kept[n]!]!;
  if (wordCount < HEADLINE_IN_WORDS || wordCount > TOLD_IN_WORDS || sheet.cuts.has(kept[n]!)) return false;
  const prose = kept.findIndex((i, at) => at > n && isTold(sheet.blocks[i]!));
  if (prose < 0 || sheet.blocks[kept[prose]!]!.wordCount < wordCount * LONGER || /["“”]/.test(text)) return false;
  for (let at = n + 1; at < prose; at++)
    if (sheet.blocks[kept[at]!]!.endsSentence && !isToldBelow(sheet, kept, at)) return false;
  const words = contentWords(text);
  return words.length >= 3 && new Heads(sheet).read(kept.slice(prose, prose + 2)).share(words) >= 0.6;
}

/** A short sentence right above a dateline is also a headline: «Council closes harbour.» above «OSTREL (Norpress) — The …». */
const isOverDateline = (sheet: Worksheet, i: number, j: number): boolean =>
  sheet.blocks[i]!.wordCount <= 20 && !sheet.cuts.has(i) && sheet.metadata.get(j)?.place !== undefined;

function isHeadline(sheet: Worksheet, i: number): boolean {
  const {text, wordCount, endsSentence} = sheet.blocks[i]!;
  if (wordCount < 2 || wordCount > LONGEST_TITLE_IN_WORDS || sheet.cuts.has(i)) return false;
  const last = text[text.length - 1]!;
  if (!endsSentence) return !',:'.includes(last);
  return last === '?' || last === '!' || isTitleCase(text);
}

/** Whether most of the longer words have capitals: «Mayor of Brell Says Bridge Will Open.» */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((w) => w.length > 3);
  return words.length >= 3 && words.filter((w) => /^\W*[A-Z0-9]/.test(w)).length >= words.length * 0.8;
}
