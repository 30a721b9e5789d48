import type {Article, Piece} from '../../layers/article.js';
import {type Span, span} from '../../layers/span.js';
import type {Edit} from './reading.js';
import {mayHaveTurns} from './turn-label.js';
import {turns} from './turns.js';

/** The article of a page with its turns read as quotations: only here are the lines of a page known, without its markup. */
export function withTurns(article: Article): Article {
  if (!mayHaveTurns(article.text)) return article;
  const edits = turns(article.text).filter((edit) => edit.start >= (article.title?.end ?? 0));
  if (edits.length === 0) return article;
  const pieces = editedPieces(article.pieces, edits);
  const shifted = ({start, end}: Span): Span => span(start + shiftAt(edits, start), end + shiftAt(edits, end));
  return {
    ...article,
    text: pieces.map((piece) => piece.text).join(''),
    pieces,
    headlines: article.headlines.map(shifted),
  };
}

/** How far what stands at `at` moves. */
function shiftAt(edits: readonly Edit[], at: number): number {
  return edits.reduce((sum, edit) => (edit.end <= at ? sum + edit.text.length - (edit.end - edit.start) : sum), 0);
}

function editedPieces(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const out: Piece[] = [];
  let next = 0;
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    const isLiteral = piece.source.end - piece.source.start === piece.text.length;
    let at = start;
    // an edit belongs to the piece that it begins in
    for (let edit = edits[next]; edit && edit.start < end; edit = edits[++next]) {
      if (edit.end > end || !(isLiteral || (edit.start === start && (edit.end === start || edit.end === end))))
        continue;
      const place = (i: number) =>
        isLiteral ? piece.source.start + i - start : i === start ? piece.source.start : piece.source.end;
      if (edit.start > at)
        out.push({text: piece.text.slice(at - start, edit.start - start), source: span(place(at), place(edit.start))});
      if (edit.text !== '') out.push({text: edit.text, source: span(place(edit.start), place(edit.end))});
      at = edit.end;
    }
    if (at === start) out.push(piece);
    else if (at < end)
      out.push({
        text: piece.text.slice(at - start),
        source: isLiteral ? span(piece.source.start + at - start, piece.source.end) : piece.source,
      });
    start = end;
  }
  // the mark that closes the last turn stands behind the last piece
  const last = out.at(-1)?.source.end ?? 0;
  for (const edit of edits.slice(next)) if (edit.text !== '') out.push({text: edit.text, source: span(last, last)});
  return out;
}
