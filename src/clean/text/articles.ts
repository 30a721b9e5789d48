import {keyOf} from '../line/repeats.js';
import type {Block} from '../sheet/block.js';
import {type Draft, kept} from '../sheet/draft.js';

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

export function splitArticles(d: Draft): Part[] {
  const lines = kept(d);
  const starts = [0];
  let from = 0; // index into lines of the current article's first
  let above = new Heads(d);
  for (let n = 1; n < lines.length; n++) {
    if (n - from >= 3 && isSeam(d, lines, from, n, above)) {
      starts.push(lines[n]!);
      from = n;
      above = new Heads(d);
    }
  }
  return starts.map((start, k) => {
    const to = starts[k + 1] ?? d.blocks.length;
    return {from: start, to, title: titleOf(d, start, to)};
  });
}

/** A headline behind a finished sentence that is repeated below it, or stands apart, and whose words recur below alone. */
function isSeam(d: Draft, lines: readonly number[], from: number, n: number, above: Heads): boolean {
  const i = lines[n]!;
  const line = d.blocks[i]!;
  if (line.words < 5 || line.words > TITLE_WORDS || !stands(d, i, lines[n + 1]) || !isHeadline(d, i)) return false;
  const before = lines.slice(Math.max(from, n - 3), n);
  if (!before.every((j) => d.blocks[j]!.closed)) return false;
  const below = lines.slice(n + 1, n + 5);
  if (below.filter((j) => d.blocks[j]!.closed && d.blocks[j]!.words >= 12).length < 2) return false;
  const words = contentWords(line.text);
  return (
    new Heads(d).read(below).share(words) >= 0.5 && above.read(lines.slice(from + above.count, n)).share(words) < 0.5
  );
}

/** Whether a line stands apart from the lines around it, or is repeated below among what was dropped. */
function stands(d: Draft, i: number, next: number | undefined): boolean {
  const {gap} = d.blocks[i]!;
  if (gap >= 2 && next !== undefined && gap > d.blocks[next]!.gap) return true;
  for (let j = i + 1; j < Math.min(d.blocks.length, i + 12); j++) {
    if (d.verdicts[j] && isAlike(d.blocks[j]!, d.blocks[i]!)) return true;
  }
  return false;
}

const isAlike = (a: Block, b: Block): boolean => a.key === b.key && keyOf(a.text) === keyOf(b.text);

const contentWords = (text: string): string[] =>
  keyOf(text)
    .split(' ')
    .filter((w) => w.length >= SHORTEST);

/** The beginnings of the words of some blocks: read once, however often they are asked for. */
class Heads {
  readonly #heads = new Set<string>();
  count = 0; // blocks

  constructor(readonly draft: Draft) {}

  read(blocks: readonly number[]): this {
    for (const j of blocks) {
      for (const word of keyOf(this.draft.blocks[j]!.text).split(' '))
        for (let length = SHORTEST; length <= Math.min(word.length, HEAD); length++)
          this.#heads.add(word.slice(0, length));
    }
    this.count += blocks.length;
    return this;
  }

  /** How much of `words` is there, by the beginning of each. */
  share(words: readonly string[]): number {
    if (words.length === 0) return 0;
    return words.filter((w) => this.#heads.has(w.slice(0, HEAD))).length / words.length;
  }
}

/** Letters of a word that are compared, and of the shortest word that is. */
const HEAD = 6;
const SHORTEST = 4;

const TITLE_WORDS = 30;

/** The first block, where it is short, no sentence (or a question), and a body follows. */
function titleOf(d: Draft, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (d.verdicts[i]) continue;
    for (let j = i + 1; j < to; j++) {
      if (!d.verdicts[j]) return d.blocks[j]!.words > 3 && (isHeadline(d, i) || isOverDateline(d, i, j)) ? i : null;
    }
    return null;
  }
  return null;
}

/** A short sentence right above a dateline is a headline too: «Council closes harbour.» above «OSTREL (Norpress) — The …». */
const isOverDateline = (d: Draft, i: number, j: number): boolean =>
  d.blocks[i]!.words <= 20 && !d.cuts.has(i) && d.said.get(j)?.place !== undefined;

function isHeadline(d: Draft, i: number): boolean {
  const {text, words, closed} = d.blocks[i]!;
  if (words < 2 || words > TITLE_WORDS || d.cuts.has(i)) return false;
  const last = text[text.length - 1]!;
  if (!closed) return !',:'.includes(last);
  return last === '?' || last === '!' || isTitleCase(text);
}

/** Most of the longer words have capitals: «Mayor of Brell Says Bridge Will Open.» */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((w) => w.length > 3);
  return words.length >= 3 && words.filter((w) => /^\W*[A-Z0-9]/.test(w)).length >= words.length * 0.8;
}
