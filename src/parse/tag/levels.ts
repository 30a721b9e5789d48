import type {Segmented} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import {TAG} from '../../layers/words.js';
import {addMark, addToken} from './add-token.js';
import {addWord, type Columns} from './columns.js';
import type {Entry} from './entry.js';
import {entryOf} from './lexicon.js';
import {isOpenQuotation} from './open-quotations.js';
import type {Seen} from './seen.js';

/** A sentence at one level, before it is tagged: a run of the columns. */
export interface Run extends Span {
  readonly tokens: Span;
  readonly inside: number;
  readonly paragraph: number;
  readonly isTitle: boolean;
}

/** What stands for a whole quotation. */
const QUOTATION: Entry = {...entryOf('"'), lower: '', tag: TAG.X, can: 1 << TAG.X};

export const isTitle = (article: Segmented, paragraph: number): boolean =>
  article.paragraphs[paragraph]!.in === 'title';

/** Cuts an article into words, a sentence at one quotation level after the other; a quotation's sentences behind its own. */
export function readRuns(article: Segmented, columns: Columns, seen: Seen): Run[] {
  const runs: Run[] = [];
  const read = (range: Span, inside: number, paragraph: number): void => {
    const start = columns.length;
    const closed = readRun(article, range, inside, columns, seen);
    if (columns.length > start)
      runs.push({start, end: columns.length, tokens: range, inside, paragraph, isTitle: isTitle(article, paragraph)});
    for (const q of closed) for (const s of article.quotations[q]!.sentences) read(s, q, paragraph);
  };
  for (const s of article.sentences) read(s.tokens, -1, s.paragraph);
  return runs;
}

/** Adds the words of a run of tokens; gives the quotations in it that are texts of their own. */
export function readRun(
  article: Segmented,
  range: Span,
  inside: number,
  columns: Columns,
  seen: Seen,
): readonly number[] {
  const {tokens, quotations, text} = article;
  const whole: number[] = [];
  let around = inside;
  const from = tokens[range.start]?.start ?? 0;
  const first = columns.length;
  for (let i = range.start; i < range.end; i++) {
    const t = tokens[i]!;
    while (around !== inside && t.start >= quotations[around]!.inner.end) {
      const closed = around;
      around = outside(article, around, inside);
      if (t.start < quotations[closed]!.end) addMark(columns, t, closed);
    }
    if (columns.length > first && columns.end[columns.length - 1]! > t.start) continue; // the mark just added, a long address
    const deeper =
      t.kind === 'quote' ? openedBy(article, i, around) : (t.quotation ?? -1) === around ? -1 : (t.quotation ?? -1);
    if (deeper >= 0 && deeper !== around && quotations[deeper]!.start >= from && quotations[deeper]!.start >= t.start) {
      const q = quotations[deeper]!;
      if (t.kind === 'quote' && isOpenQuotation(article, deeper, i, range, whole.length > 0)) {
        addMark(columns, t, deeper);
        around = deeper;
        continue;
      }
      addWord(columns, q.start, q.end, QUOTATION, 0, deeper);
      whole.push(deeper);
      while (i + 1 < range.end && tokens[i + 1]!.start < q.end) i++;
      continue;
    }
    addToken(text, t, columns, seen);
  }
  return whole;
}

/** The quotation around one, but not beyond `inside`. */
function outside(article: Segmented, quotation: number, inside: number): number {
  const {start, depth} = article.quotations[quotation]!;
  for (let q = quotation - 1; q >= 0 && q > inside; q--) {
    const other = article.quotations[q]!;
    if (other.depth < depth && other.start <= start && other.end > start) return q;
    if (other.depth === 0) break;
  }
  return inside;
}

/** The quotation that a mark opens; where it opens several at once ("'Yes,' he said," she recalled), the outermost. */
function openedBy(article: Segmented, token: number, around: number): number {
  const next = article.tokens[token + 1]?.quotation ?? -1;
  if (next < 0 || next === around) return -1;
  const at = article.tokens[token]!.start;
  let q = next;
  while (q > 0 && article.quotations[q - 1]!.start >= at) q--;
  return article.quotations[q]!.start === at ? q : -1;
}
