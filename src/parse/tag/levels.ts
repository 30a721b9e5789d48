import type {Segmented, Token} from '../../article.js';
import type {Span} from '../../span.js';
import {FLAGS, TAG} from '../words.js';
import {addWord, type Columns} from './columns.js';
import {cuts} from './cut.js';
import type {Entry} from './entry.js';
import {entryOf} from './lexicon.js';
import {isOpenQuotation} from './open-quotations.js';
import type {Seen} from './seen.js';

/** A sentence at one level, before it is tagged: a run of the columns. */
export interface Run extends Span {
  readonly inside: number;
  readonly paragraph: number;
}

/** What stands for a whole quotation. */
const QUOTATION: Entry = {...entryOf('"'), lower: '', tag: TAG.X, can: 1 << TAG.X};

/** Cuts an article into words, a sentence at one quotation level after the other; a quotation's sentences behind its own. */
export function readRuns(article: Segmented, columns: Columns, seen: Seen): Run[] {
  const runs: Run[] = [];
  const read = (range: Span, inside: number, paragraph: number): void => {
    const start = columns.length;
    const closed = readRun(article, range, inside, columns, seen);
    if (columns.length > start) runs.push({start, end: columns.length, inside, paragraph});
    for (const q of closed) for (const s of article.quotations[q]!.sentences) read(s, q, paragraph);
  };
  for (const s of article.sentences) read(s.tokens, -1, s.paragraph);
  return runs;
}

/** Adds the words of a run of tokens; gives the quotations in it that are texts of their own. */
function readRun(article: Segmented, range: Span, inside: number, columns: Columns, seen: Seen): readonly number[] {
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
      if (t.start < quotations[closed]!.end) addWord(columns, t.start, t.end, entryOf(t.lower), FLAGS.glued, closed);
    }
    if (columns.length > first && columns.end[columns.length - 1]! > t.start) continue; // the mark just added, a long address
    const deeper =
      t.kind === 'quote' ? openedBy(article, i, around) : (t.quotation ?? -1) === around ? -1 : (t.quotation ?? -1);
    if (deeper >= 0 && deeper !== around && quotations[deeper]!.start >= from && quotations[deeper]!.start >= t.start) {
      const q = quotations[deeper]!;
      if (t.kind === 'quote' && isOpenQuotation(article, deeper, i, range, whole.length > 0)) {
        addWord(columns, t.start, t.end, entryOf(t.lower), 0, deeper);
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

function addToken(text: string, t: Token, columns: Columns, seen: Seen): void {
  const cut = cuts.of(t);
  const glued = columns.length > 0 && columns.end[columns.length - 1] === t.start ? FLAGS.glued : 0;
  const flags = glued | (t.capital ? FLAGS.capital | seen.of(t.slot) : 0);
  const address = t.kind === 'word' ? endOfAddress(text, t) : 0;
  if (address > 0) {
    addWord(columns, t.start, address, entryOf(text.slice(t.start, address).toLowerCase()), flags, -1);
    return;
  }
  const {entries, ends} = cut;
  if (entries.length === 1) {
    addWord(columns, t.start, t.end, entries[0]!, withCaps(text, t, entries[0]!, flags), -1);
    return;
  }
  if (cut.whole !== null && t.capital && isSmall(text.charCodeAt(t.start + ends[1]!))) {
    addWord(columns, t.start, t.end, cut.whole, flags, -1);
    return;
  }
  let start = t.start;
  for (let k = 0; k < entries.length; k++) {
    const end = k === entries.length - 1 ? t.end : Math.min(t.end, t.start + ends[k]!);
    if (end <= start) break;
    const own = (k === 0 ? glued : FLAGS.glued) | (isBig(text.charCodeAt(start)) ? FLAGS.capital : 0);
    addWord(columns, start, end, entries[k]!, isAllCaps(text, {start, end}) ? own | FLAGS.allCaps : own, -1);
    start = end;
  }
}

const withCaps = (text: string, t: Token, entry: Entry, flags: number): number =>
  t.capital ? flags | (isAllCaps(text, t) ? FLAGS.allCaps : 0) | (entry.name ? FLAGS.known : 0) : flags;

const isBig = (unit: number): boolean => unit >= 65 && unit <= 90;
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

function isAllCaps(text: string, {start, end}: Span): boolean {
  if (end - start < 2) return false;
  for (let i = start; i < end; i++) if (isSmall(text.charCodeAt(i))) return false;
  return isBig(text.charCodeAt(start));
}

/** Where an address ends that a word opens ("https://…", "desk@…"), or 0. */
function endOfAddress(text: string, t: Token): number {
  const next = text.charCodeAt(t.end);
  if (next !== 58 && next !== 64 && next !== 47) return 0;
  if (next === 58 && (text.charCodeAt(t.end + 1) !== 47 || text.charCodeAt(t.end + 2) !== 47)) return 0;
  if (next === 47 && !t.lower.includes('.')) return 0;
  let end = t.end;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  while (end > t.end && '.,;:!?)>]"\'”’'.includes(text[end - 1]!)) end--;
  return end;
}
