import {comparableText} from '../line/repeats.js';
import type {Block} from '../sheet/block.js';
import {keptBlocks, type Worksheet} from '../sheet/worksheet.js';

/*
 * Where a file holds several articles, one after another, finds the blocks at which a new one begins; and which block is
 * an article's title. A seam is cut only where a headline stands out twice over: none false is worth more than all found.
 */

/** One article's blocks [from, to), and its title among them. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly title: number | null;
}

export function splitArticles(sheet: Worksheet): Part[] {
  const lines = keptBlocks(sheet);
  const starts = [0];
  let from = 0; // index into lines of the current article's first
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
    return {from: start, to, title: titleOf(sheet, start, to)};
  });
}

/** A headline behind a finished sentence that is repeated below it, or stands apart, and whose words recur below alone. */
function isSeam(sheet: Worksheet, lines: readonly number[], from: number, n: number, above: Heads): boolean {
  const i = lines[n]!;
  const line = sheet.blocks[i]!;
  if (
    line.wordCount < 5 ||
    line.wordCount > LONGEST_TITLE_IN_WORDS ||
    !stands(sheet, i, lines[n + 1]) ||
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

/** Whether a line stands apart from the lines around it, or is repeated below among what was dropped. */
function stands(sheet: Worksheet, i: number, next: number | undefined): boolean {
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

/** The beginnings of the words of some blocks: read once, however often they are asked for. */
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

  /** How much of `words` is there, by the beginning of each. */
  share(words: readonly string[]): number {
    if (words.length === 0) return 0;
    return words.filter((w) => this.#heads.has(w.slice(0, STEM_IN_LETTERS))).length / words.length;
  }
}

/** Letters of a word that are compared, and of the shortest word that is. */
const STEM_IN_LETTERS = 6;
const SHORTEST_IN_LETTERS = 4;

const LONGEST_TITLE_IN_WORDS = 30;

/** The first block, where it is short, no sentence (or a question), and a body follows. */
function titleOf(sheet: Worksheet, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (sheet.verdicts[i]) continue;
    for (let j = i + 1; j < to; j++) {
      if (!sheet.verdicts[j])
        return sheet.blocks[j]!.wordCount > 3 && (isHeadline(sheet, i) || isOverDateline(sheet, i, j)) ? i : null;
    }
    return null;
  }
  return null;
}

/** A short sentence right above a dateline is a headline too: «Council closes harbour.» above «OSTREL (Norpress) — The …». */
const isOverDateline = (sheet: Worksheet, i: number, j: number): boolean =>
  sheet.blocks[i]!.wordCount <= 20 && !sheet.cuts.has(i) && sheet.metadata.get(j)?.place !== undefined;

function isHeadline(sheet: Worksheet, i: number): boolean {
  const {text, wordCount, endsSentence} = sheet.blocks[i]!;
  if (wordCount < 2 || wordCount > LONGEST_TITLE_IN_WORDS || sheet.cuts.has(i)) return false;
  const last = text[text.length - 1]!;
  if (!endsSentence) return !',:'.includes(last);
  return last === '?' || last === '!' || isTitleCase(text);
}

/** Most of the longer words have capitals: «Mayor of Brell Says Bridge Will Open.» */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((w) => w.length > 3);
  return words.length >= 3 && words.filter((w) => /^\W*[A-Z0-9]/.test(w)).length >= words.length * 0.8;
}
