import {NO_METADATA} from '../layers/bare-article.js';
import type {Article, Dropped, Metadata, Piece, Source} from '../layers/article.js';
import {type Span, span} from '../layers/span.js';
import type {Block} from './sheet/block.js';
import {isoDay} from './sheet/iso-day.js';
import type {Worksheet} from './sheet/worksheet.js';
import type {Part} from './text/articles.js';
import {warningsOf} from './warn/warnings-of.js';

/** Builds the articles: text and pieces from the blocks that stay, dropped spans from the others. */
export function assemble(source: Source, sheet: Worksheet, parts: readonly Part[], page: Partial<Metadata>): Article[] {
  return parts.map((part, k) => article(source, sheet, part, k + 1, parts.length, page));
}

function article(
  source: Source,
  sheet: Worksheet,
  part: Part,
  number: number,
  parts: number,
  page: Partial<Metadata>,
): Article {
  const pieces: Piece[] = [];
  const dropped: Dropped[] = [];
  let said: Partial<Metadata> = {};
  let text = '';
  let title: Span | null = null;
  let titleText: string | null = null;
  const headlines: Span[] = [];
  let section: number | null = null;
  let last: {end: number; clear: boolean} | null = null; // end of the last piece; clear: nothing dropped since
  for (let i = part.from; i < part.to; i++) {
    const noted = sheet.metadata.get(i);
    if (noted) said = {...noted, ...said};
    const block = sheet.blocks[i]!;
    const verdict = sheet.verdicts[i];
    const cuts = sheet.cuts.get(i) ?? [];
    if (verdict) {
      const whole = {kind: verdict.kind, by: verdict.by, ...extent(block, 0, block.text.length)};
      const open = dropped[dropped.length - 1];
      if (open && verdict.section !== null && verdict.section === section) {
        dropped[dropped.length - 1] = {...open, span: span(open.span.start, whole.span.end)};
      } else {
        dropped.push(whole);
      }
      section = verdict.section;
      if (last) last.clear = false;
      continue;
    }
    section = null;
    for (const c of cuts) dropped.push({kind: c.kind, by: c.by, ...extent(block, c.start, c.end)});
    let from = cuts[cuts.length - 1]?.end ?? 0;
    const to = block.text.length;
    // A cut can leave white space at the front.
    while (from > 0 && from < to && /\s/.test(block.text[from]!)) from++;
    const own = slicePieces(block, from, to);
    if (own.length > 0) {
      const start = own[0]!.source.start;
      if (last) {
        const gap =
          last.clear && cuts.length === 0 && source.format !== 'html' ? span(last.end, start) : span(start, start);
        pieces.push({text: '\n\n', source: gap});
        text += '\n\n';
      }
      const at = text.length;
      for (const piece of own) pieces.push(piece);
      text += block.text.slice(from, to);
      if (i === part.title) {
        title = span(at, text.length);
        titleText = block.text.slice(from, to).replace(/\s+/g, ' ');
      }
      if (part.headlines.includes(i)) headlines.push(span(at, text.length));
      last = {end: own[own.length - 1]!.source.end, clear: true};
    }
  }
  const assumed = source.assumedDate === undefined ? {} : {date: isoDay(source.assumedDate)};
  const own = {...NO_METADATA, ...assumed, ...said, ...(parts === 1 && page), ...knownFor(number, source)};
  const metadata = {...own, title: own.title ?? titleText};
  return {
    source,
    part: number,
    text,
    pieces,
    title,
    headlines,
    metadata,
    dropped: withoutOverlaps(dropped),
    warnings: warningsOf(text, parts === 1 && source.format !== 'html' ? source.text : text, metadata),
  };
}

/** Metadata that came with the source applies to all its articles, but its title only to the first. */
function knownFor(part: number, {knownMetadata}: Source): Partial<Metadata> {
  const date = knownMetadata.date ? {date: isoDay(knownMetadata.date)} : {};
  return part === 1 || !knownMetadata.title ? {...knownMetadata, ...date} : {...knownMetadata, ...date, title: null};
}

/** Sorted by source, without overlaps: a section of a page can span elements that the markup rules have dropped already. */
function withoutOverlaps(dropped: readonly Dropped[]): Dropped[] {
  const out: Dropped[] = [];
  for (const d of [...dropped].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = out[out.length - 1];
    if (!last || d.span.start >= last.span.end) out.push(d);
  }
  return out;
}

/** The source span of a part of a block, without white space at its ends. */
function extent(block: Block, from: number, to: number): {span: Span} {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(block.text[start]!)) start++;
  while (end > start && /\s/.test(block.text[end - 1]!)) end--;
  const own = slicePieces(block, start, end);
  return {span: span(own[0]?.source.start ?? 0, own[own.length - 1]?.source.end ?? 0)};
}

/** The pieces of the range [from, to) of a block's text. An atomic piece is never split. */
function slicePieces(block: Block, from: number, to: number): readonly Piece[] {
  if (from === 0 && to === block.text.length) return block.pieces;
  const out: Piece[] = [];
  let at = 0;
  for (const piece of block.pieces) {
    const start = Math.max(from, at);
    const end = Math.min(to, at + piece.text.length);
    if (start < end) {
      const {source} = piece;
      const isLiteral = source.end - source.start === piece.text.length;
      out.push(
        isLiteral
          ? {
              text: piece.text.slice(start - at, end - at),
              source: span(source.start + start - at, source.start + end - at),
            }
          : piece,
      );
    }
    at += piece.text.length;
  }
  return out;
}
