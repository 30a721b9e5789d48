import type {Piece} from '../../layers/article.js';
import {span} from '../../layers/span.js';
import {type Block, makeBlock} from '../sheet/block.js';

/**
 * Splits plain text into blocks. Decides for the whole file whether a line end ends a paragraph (one line per paragraph, as
 * pasted from a page) or wraps a line (at 72 columns, as in mail and agency copy).
 */
export function blocksOfText(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    let last = first;
    const pieces: Piece[] = [literal(text, first)];
    let words = pieces[0]!.text;
    while (width > 0 && i + 1 < lines.length && wraps(text, last, lines[i + 1]!, width)) {
      const next = lines[++i]!;
      const end: Piece = {text: '\n', source: span(last.end, next.start)};
      pieces.push(end, literal(text, next));
      words += `\n${text.slice(next.start, next.end)}`;
      last = next;
    }
    blocks.push(makeBlock(words, pieces, first.blankLinesBefore));
  }
  return blocks;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Blank lines before it. */
  readonly blankLinesBefore: number;
  /** Number of blanks before its first word. */
  readonly indent: number;
}

const literal = (text: string, line: Line): Piece => ({
  text: text.slice(line.start, line.end),
  source: span(line.start, line.end),
});

/** The lines that are not blank, without the white space around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = new RegExp(LINE_END);
  let blankLinesBefore = 0;
  let at = 0;
  while (at < text.length) {
    lineEnd.lastIndex = at;
    const end = lineEnd.exec(text)?.index ?? text.length;
    let from = at;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (from < to && isBlank(text.charCodeAt(to - 1))) to--;
    if (from < to) {
      lines.push({start: from, end: to, blankLinesBefore, indent: from - at});
      blankLinesBefore = 0;
    } else {
      blankLinesBefore++;
    }
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** V8 scans for it faster than a loop over characters. */
const LINE_END = /[\n-\r\u0085\u2028\u2029]/g;

const isBlank = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x3000 ||
  c === 0xfeff ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x1680 ||
  c === 0x202f ||
  c === 0x205f;

const NARROWEST_IN_CHARACTERS = 40;
const WIDEST_IN_CHARACTERS = 110;

/**
 * The column at which the text is wrapped, or 0 if it is not. A wrapped line ends because the next word would not have
 * fitted, and the next line continues the sentence. With one line per paragraph, hardly any line does so.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  let pairs = 0;
  let wide = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const length = lines[i]!.end - lines[i]!.start + lines[i]!.indent;
    if (length > WIDEST_IN_CHARACTERS) {
      if (++wide > lines.length / 50) return 0;
    } else if (follows(lines[i]!, lines[i + 1]!)) {
      pairs++;
      width = Math.max(width, length);
    }
  }
  if (pairs < 3 || width < NARROWEST_IN_CHARACTERS) return 0;
  let full = 0;
  let midway = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1]!;
    if (!follows(lines[i]!, next)) continue;
    if (isFull(text, lines[i]!, next, width)) full++;
    if (isLowerCase(text[next.start]!)) midway++;
  }
  return full >= pairs * 0.6 && midway >= pairs * 0.5 ? width : 0;
}

/** Whether a line can be of the same paragraph as the one before: neither a blank line nor an indent parts them. */
const follows = (line: Line, next: Line): boolean => next.blankLinesBefore === 0 && next.indent <= line.indent + 1;

/** Whether a character is a lower-case letter, which begins no paragraph. */
const isLowerCase = (c: string): boolean => c !== c.toUpperCase();

/** Whether the next line's first word would not have fitted at the end of this line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let word = next.start;
  while (word < next.end && text.charCodeAt(word) > 32) word++;
  return line.end - line.start + line.indent + 1 + (word - next.start) > width - 4;
}

function wraps(text: string, line: Line, next: Line, width: number): boolean {
  return follows(line, next) && isFull(text, line, next, width);
}
