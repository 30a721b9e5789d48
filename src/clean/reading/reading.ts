import {lowest} from '../../layers/lowest.js';
import type {Article, Piece} from '../../layers/article.js';
import {type Span, span} from '../../layers/span.js';

/*
 * A text as it is read, where that is not as it stands: “Holt\u00adveld” is read “Holtveld”, “â€œNoâ€” is read “No”. Whatever
 * works on the text knows nothing of it; at the end, pieces and dropped spans are led back to the text that was given.
 * Readings are made only of texts that have something to mend, so that others pay one look for it. Several can follow one
 * another: each is led back to the one before.
 */

/** Words of a text that are read as others; empty for none. Sorted, not overlapping. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Reading {
  /** As it is read. */
  readonly text: string;
  /** What was changed, by its place in the text before. */
  readonly edits: readonly Edit[];
}

/** The text with the edits made. */
export function readingWith(text: string, edits: readonly Edit[]): Reading {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return {text: parts.join('') + text.slice(at), edits};
}

/** Leads the pieces and the dropped spans of an article of the text as it is read back to the text before. */
export function placedBack(article: Article, {edits}: Reading): Article {
  const places = new Places(edits);
  const back = (s: Span): Span => span(places.startOf(s.start), places.endOf(s.end));
  return {
    ...article,
    pieces: article.pieces.flatMap((piece) => places.pieces(piece)),
    dropped: article.dropped.map((d) => ({...d, span: back(d.span)})),
  };
}

/** Where the characters of a reading stand in the text before. */
class Places {
  /** Where each edit begins in the reading. */
  readonly #starts: readonly number[];

  constructor(readonly edits: readonly Edit[]) {
    let shift = 0;
    this.#starts = edits.map(({start, end, text}) => {
      const at = start + shift;
      shift += text.length - (end - start);
      return at;
    });
  }

  /** Where the character at `at` begins. */
  startOf(at: number): number {
    const i = this.#last((start) => start <= at);
    return this.#place(i, at, (edit, into) => (into < edit.text.length ? edit.start + same(edit, into, 0) : null));
  }

  /** Where the character before `at` ends. */
  endOf(at: number): number {
    const i = this.#last((start) => start < at);
    return this.#place(i, at, (edit, into) =>
      into <= edit.text.length ? edit.end - same(edit, into, edit.text.length) : null,
    );
  }

  /** A piece of the reading as pieces of the text before: a character with what is left out behind it is one piece. */
  pieces(piece: Piece): readonly Piece[] {
    const {start, end} = piece.source;
    if (piece.text.trim() === '') {
      // what is left out around white space belongs to it
      const from = this.endOf(start);
      return [{...piece, source: start === end ? span(from, from) : span(from, Math.max(from, this.startOf(end)))}];
    }
    const literal = piece.text.length === end - start;
    const first = this.#last((at) => at <= start);
    const touched = this.#touched(first, start, end);
    if (!literal || touched.length === 0) return [{...piece, source: span(this.startOf(start), this.endOf(end))}];
    const out: Piece[] = [];
    let at = start;
    const add = (to: number, source: Span) => {
      if (at < to) out.push({text: piece.text.slice(at - start, to - start), source});
      at = Math.max(at, to);
    };
    for (const i of touched) {
      const edit = this.edits[i]!;
      const from = this.#starts[i]!;
      if (from > at) add(from, span(this.startOf(at), this.endOf(from)));
      const to = Math.min(end, from + edit.text.length);
      if (edit.text === '') leaveOut(out, edit.end);
      else if (edit.text.length === edit.end - edit.start) add(to, span(this.startOf(at), this.endOf(to)));
      else add(to, span(edit.start, edit.end));
    }
    add(end, span(this.startOf(at), this.endOf(end)));
    return out;
  }

  /** The edits that change something inside [start, end). */
  #touched(first: number, start: number, end: number): readonly number[] {
    const out: number[] = [];
    for (let i = Math.max(0, first); i < this.edits.length && this.#starts[i]! < end; i++) {
      const at = this.#starts[i]!;
      if (at + this.edits[i]!.text.length > start && (this.edits[i]!.text !== '' || at > start)) out.push(i);
    }
    return out;
  }

  #place(i: number, at: number, within: (edit: Edit, into: number) => number | null): number {
    const edit = this.edits[i];
    if (edit === undefined) return at;
    const into = at - this.#starts[i]!;
    return within(edit, into) ?? edit.end + into - edit.text.length;
  }

  /** Index of the last edit whose start in the reading passes, of sorted ones; -1 for none. */
  #last(passes: (start: number) => boolean): number {
    return lowest(0, this.#starts.length, (i) => !passes(this.#starts[i]!)) - 1;
  }
}

/** Of words read as others just as long, each character has its own place. */
const same = (edit: Edit, into: number, from: number): number =>
  edit.text.length === edit.end - edit.start ? Math.abs(into - from) : 0;

/** Adds what is left out, up to `end`, to the last character. */
function leaveOut(out: Piece[], end: number): void {
  const last = out.pop();
  if (last === undefined) return;
  const length = isLow(last.text.charCodeAt(last.text.length - 1)) ? 2 : 1;
  if (last.text.length !== last.source.end - last.source.start || last.text.length <= length) {
    out.push({...last, source: span(last.source.start, end)});
    return;
  }
  const cut = last.text.length - length;
  const middle = last.source.start + cut;
  out.push({text: last.text.slice(0, cut), source: span(last.source.start, middle)});
  out.push({text: last.text.slice(cut), source: span(middle, end)});
}

/** The second half of a surrogate pair. */
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
