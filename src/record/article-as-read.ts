import type {Found, Resolved} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {markupEnd} from './source-map.js';
import {numberStatements} from './to-record.js';

/*
 * Takes the last layer; gives the article as it was read, for formats that show it whole: its text, with the places of the
 * statements in that text, not in the file.
 */

type Pair = [number, number];

/** Offsets are UTF-16 units of `text`. */
export interface ArticleAsRead {
  /** The title, if the file has one, and the body; "\n\n" separates paragraphs. */
  readonly text: string;
  readonly title: Pair | null;
  /** In the order of the article's statements, thoughts included. */
  readonly statements: readonly StatementPlaces[];
  readonly dropped: readonly DroppedWords[];
}

/** Where the words of one statement stand. */
export interface StatementPlaces {
  readonly id: string;
  readonly mention: Pair | null;
  readonly cue: readonly Pair[];
  readonly quote: readonly Pair[];
  readonly evidence: Pair | null;
}

/** What is no part of the text, and before which of its characters it stood. */
export interface DroppedWords {
  readonly at: number;
  readonly text: string;
  readonly kind: string;
  /** Rule id. */
  readonly by: string;
}

export function articleAsRead(article: Resolved): ArticleAsRead {
  const ids = numberStatements(article.statements);
  return {
    text: article.text,
    title: article.title && pair(article.title),
    statements: article.statements.map((s, i) => ({id: ids[i]!, ...placesOf(s, article, i)})),
    dropped: droppedIn(article),
  };
}

const pair = ({start, end}: Span): Pair => [start, end];

function placesOf(s: Found, {judgements, resolutions}: Resolved, i: number): Omit<StatementPlaces, 'id'> {
  const mention = resolutions[i]?.named;
  const evidence = judgements[i]?.evidence;
  return {
    mention: mention ? pair(mention) : null,
    cue: s.cue?.spans.map(pair) ?? [],
    quote: s.content.map(pair),
    evidence: evidence ? pair(evidence) : null,
  };
}

function droppedIn({pieces, dropped, source}: Resolved): readonly DroppedWords[] {
  let next = 0;
  let at = 0;
  return dropped.map(({span, kind, by}) => {
    while (next < pieces.length && pieces[next]!.source.end <= span.start) at += pieces[next++]!.text.length;
    const words = source.text.slice(span.start, span.end);
    return {at, text: (source.format === 'html' ? withoutMarkup(words) : words).trim(), kind, by};
  });
}

function withoutMarkup(page: string): string {
  let text = '';
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    if (open < 0) return text + page.slice(at);
    text += page.slice(at, open);
    at = markupEnd(page, open);
  }
  return text;
}
