import {attribute} from '../../src/attribute/attribute.js';
import {parse} from '../../src/parse/parse.js';
import type {Item, Level} from '../../src/attribute/item.js';
import {readLevel} from '../../src/attribute/level.js';
import type {Article, Segmented} from '../../src/layers/article.js';
import {type Span, slice} from '../../src/layers/span.js';
import {segment} from '../../src/segment/segment.js';
import {noMetadata} from './no-metadata.js';

/** An article with exactly this text; a title becomes its first line. */
export function segmented(text: string, title: string | null = null): Segmented {
  const whole = title === null ? text : `${title}\n\n${text}`;
  const all = {start: 0, end: whole.length};
  const article: Article = {
    source: {name: '-', format: 'text', text: whole, knownMetadata: {}},
    part: 1,
    text: whole,
    pieces: [{text: whole, source: all}],
    title: title === null ? null : {start: 0, end: title.length},
    headlines: [],
    metadata: noMetadata,
    dropped: [],
    warnings: [],
  };
  return segment(article);
}

/** The narrator's level of a text of one sentence. */
export function levelOf(text: string): Level {
  const article = parse(segmented(text));
  return readLevel(article, article.sentences[0]!.tokens, null, 0);
}

/** Index of the first item that is the word `lower`. */
export function indexOf(items: readonly Item[], lower: string): number {
  const at = items.findIndex((it) => it.lower === lower);
  if (at < 0) throw new Error(`no “${lower}” among: ${items.map((it) => it.lower).join(' ')}`);
  return at;
}

/** The words of items [start, end). */
export function wordsOf(text: string, items: readonly Item[], {start, end}: Span): string {
  return start < end ? slice(text, {start: items[start]!.start, end: items[end - 1]!.end}) : '';
}

/** A statement in words, without the fields that are empty. */
export interface Told {
  readonly form: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content?: string;
  readonly type?: string;
  readonly to?: string;
  readonly within?: number;
  readonly continues?: number;
  readonly thought?: true;
}

/** The statements of a text. */
export function toldIn(text: string, title: string | null = null): Told[] {
  const article = parse(segmented(text, title));
  const words = (s: Span) => slice(article.text, s);
  return attribute(article).statements.map((s) => ({
    form: s.by.replace(/^attribution\//, ''),
    ...(s.mention && {source: words(s.mention)}),
    ...(s.cue && {cue: s.cue.spans.map(words).join(' … ')}),
    ...(s.content.length > 0 && {content: s.content.map(words).join(' … ')}),
    ...(s.type && {type: s.type}),
    ...(s.addressee && {to: words(s.addressee)}),
    ...(s.within !== null && {within: s.within}),
    ...(s.continues !== null && {continues: s.continues}),
    ...(s.kind === 'thought' && {thought: true as const}),
  }));
}
