import {lowest} from '../layers/lowest.js';
import type {Article, Piece} from '../layers/article.js';
import {type Span, span, trim} from '../layers/span.js';

/** A run of the article's text, and where it is in the source. */
export interface Mapped {
  readonly text: Span;
  readonly source: Span;
}

/** The way back from an article's text to its file. */
export class SourceMap {
  readonly #starts: readonly number[];
  readonly #cuts: readonly number[];

  constructor(readonly article: Article) {
    this.#starts = startsOf(article.pieces);
    this.#cuts = cutsOf(article, this.#starts);
  }

  /** Several where something was dropped in between: "The mayor said [Read more: Floods] he would go." */
  places(s: Span): readonly Mapped[] {
    const cuts = this.#cuts;
    const found: Mapped[] = [];
    let from = s.start;
    for (let i = lowest(0, cuts.length, (k) => cuts[k]! > s.start); i < cuts.length && cuts[i]! < s.end; i++) {
      this.#place(from, cuts[i]!, found);
      from = cuts[i]!;
    }
    this.#place(from, s.end, found);
    return found;
  }

  /** The piece that holds an offset. */
  #at(offset: number): number {
    return lowest(0, this.#starts.length, (i) => this.#starts[i]! > offset) - 1;
  }

  #place(from: number, to: number, found: Mapped[]): void {
    const {text, pieces} = this.article;
    const s = trim(text, span(from, to));
    if (s.start >= s.end) return;
    const a = this.#at(s.start);
    const b = this.#at(s.end - 1);
    const first = pieces[a]!;
    const last = pieces[b]!;
    const start = isLiteral(first) ? first.source.start + s.start - this.#starts[a]! : first.source.start;
    const end = isLiteral(last) ? last.source.start + s.end - this.#starts[b]! : last.source.end;
    if (start < end) found.push({text: s, source: span(start, end)});
  }
}

const isLiteral = (p: Piece): boolean => p.text.length === p.source.end - p.source.start;

function startsOf(pieces: readonly Piece[]): readonly number[] {
  let at = 0;
  return pieces.map((p) => {
    const start = at;
    at += p.text.length;
    return start;
  });
}

/** The offsets in the article's text at which words of the source were left out. */
function cutsOf({source, pieces, dropped}: Article, starts: readonly number[]): readonly number[] {
  const cuts: number[] = [];
  let next = 0;
  let before: Span | null = null;
  pieces.forEach((piece, i) => {
    if (piece.source.start === piece.source.end) return;
    if (before !== null && piece.source.start !== before.end) {
      while (next < dropped.length && dropped[next]!.span.end <= before.end) next++;
      const gap = span(before.end, piece.source.start);
      const left = dropped[next];
      if (gap.start > gap.end || (left && left.span.start < gap.end) || hasWords(source, gap)) cuts.push(starts[i]!);
    }
    before = piece.source;
  });
  return cuts;
}

/** Whether the gap holds anything but white space and markup. */
function hasWords({text, format}: Article['source'], {start, end}: Span): boolean {
  const gap = text.slice(start, end);
  let at = 0;
  while (at < gap.length) {
    if (format === 'html' && gap[at] === '<') at = markupEnd(gap, at);
    else if (gap[at]!.trim() !== '') return true;
    else at++;
  }
  return false;
}

const UNREAD = /^<(script|style|noscript|template|svg|iframe)\b/i;

/** The end of the tag, comment or unread element that opens at `at`; the gap's end if it is never closed. */
export function markupEnd(gap: string, at: number): number {
  const after = (mark: string, from: number) => {
    const found = gap.indexOf(mark, from);
    return found < 0 ? gap.length : found + mark.length;
  };
  if (gap.startsWith('<!--', at)) return after('-->', at + 4);
  const unread = UNREAD.exec(gap.slice(at, at + 12));
  if (!unread) return endOfTag(gap, at + 1);
  const close = new RegExp(`</${unread[1]}`, 'gi');
  close.lastIndex = at;
  const found = close.exec(gap);
  return found ? after('>', found.index) : gap.length;
}

/** Just after the ">" of a tag. A ">" in a quoted value does not end it: <a title="x > y">. */
function endOfTag(gap: string, from: number): number {
  let at = from;
  while (at < gap.length && gap[at] !== '>') {
    if (gap[at++] !== '=') continue;
    while (gap[at]?.trim() === '') at++;
    const mark = gap[at];
    if (mark !== '"' && mark !== "'") continue;
    const close = gap.indexOf(mark, at + 1);
    at = close < 0 ? gap.length : close + 1;
  }
  return Math.min(at + 1, gap.length);
}
