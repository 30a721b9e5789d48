import type {Token} from '../../layers/article.js';
import type {Span} from '../../layers/span.js';
import {FLAGS} from '../../layers/words.js';
import {addWord, type Columns} from './columns.js';
import {cuts} from './cut.js';
import type {Entry} from './entry.js';
import {entryOf} from './lexicon.js';
import type {Seen} from './seen.js';

/** A mark of an open quotation. */
export const addMark = (columns: Columns, t: Token, quotation: number): void =>
  addWord(columns, t.start, t.end, entryOf(t.lower), gluedAt(columns, t.start), quotation);

const gluedAt = (columns: Columns, start: number): number =>
  columns.length > 0 && columns.end[columns.length - 1] === start ? FLAGS.glued : 0;

/** Adds the words of a token; what an address spans beyond it is of the same word. */
export function addToken(text: string, t: Token, columns: Columns, seen: Seen): void {
  const cut = cuts.of(t);
  const glued = gluedAt(columns, t.start);
  const flags = glued | (t.capital ? FLAGS.capital | seen.of(t.word) : 0);
  const address = t.kind === 'word' ? endOfAddress(text, t) : 0;
  if (address > 0) {
    addWord(columns, t.start, address, entryOf(text.slice(t.start, address).toLowerCase()), flags, -1);
    return;
  }
  const {only} = cut;
  if (only !== null) {
    addWord(columns, t.start, t.end, only, withCaps(text, t, only, flags), -1);
    return;
  }
  const {entries, ends} = cut;
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

function withCaps(text: string, t: Token, entry: Entry, flags: number): number {
  if (!t.capital) return flags;
  const caps = isAllCaps(text, t) ? FLAGS.allCaps : hasInnerCapital(text, t) ? FLAGS.named : 0;
  return flags | caps | (entry.name ? FLAGS.known : 0);
}

/** "MoW denied it", "SeaWorld": no sentence gives a word that one. */
function hasInnerCapital(text: string, {start, end}: Span): boolean {
  for (let i = start + 2; i < end; i++) if (isBig(text.charCodeAt(i)) && isSmall(text.charCodeAt(i - 1))) return true;
  return false;
}

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
