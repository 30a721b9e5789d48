import {firstPerson} from '../rules/words/grammar.js';
import type {Segmented} from '../layers/article.js';
import {type Span, span} from '../layers/span.js';
import {hasFiniteVerb} from './content.js';
import type {Level} from './item.js';
import type {Entry, Unplaced} from './order.js';

/** So few words are a heading or a line of a list. */
const FEW = 5;

/** Whether a paragraph can be what somebody wrote: sentences, and no list. */
export function isProse(levels: readonly Level[]): boolean {
  const first = levels[0]!;
  const opens = first.items[0]!.tag;
  if (first.in === 'title' || opens === 'dash' || opens === 'mark') return false;
  if (levels.at(-1)!.items.at(-1)!.tag === 'colon') return false;
  const length = levels.reduce((n, {items}) => n + items.length, 0);
  return length > FEW && levels.some(({items}) => hasFiniteVerb(items, 0, items.length));
}

/** Whether a paragraph begins with a quotation that has its own cue: “They stole it,” the man said. */
export const beginsQuoted = (level: Level, own: readonly Entry[]): boolean =>
  level.items[0]!.quotation !== null &&
  own.some(({found: {cue, content}}) => cue && content.length > 0 && content[0]!.start <= level.items[0]!.end);

/** Whether somebody speaks of themselves outside quotation marks: "I will not sign". */
export const isInFirstPerson = (levels: readonly Level[]): boolean =>
  levels.some(({items}) => items.some((it) => firstPerson.has(it.lower)));

/** Whether the source is the writer: "I say it is". */
export const ofSelf = ({text}: Segmented, {mention}: Unplaced): boolean =>
  mention !== null && firstPerson.has(text.slice(mention.start, mention.end).toLowerCase());

/** A statement whose content is the paragraph of a sentence, up to `end` where something else stands behind. */
export function blockOf(article: Segmented, level: Level, end: number | null): Unplaced {
  const paragraph = article.paragraphs[level.paragraph]!;
  const text = article.text.slice(paragraph.start, end ?? paragraph.end).trimEnd();
  const content = [span(paragraph.start, paragraph.start + text.length)];
  return uncued(article, level, content, 'attribution/block-quotation');
}

/** A statement of somebody's own words that no cue brings. */
export function uncued(article: Segmented, level: Level, content: readonly Span[], by: string): Unplaced {
  return {
    kind: 'speech',
    in: level.in,
    paragraph: level.paragraph,
    sentence: article.tokens[level.items[0]!.token]!.sentence,
    mention: null,
    cue: null,
    content,
    type: 'direct',
    addressee: null,
    by,
  };
}

/** Whose a post is: "— Ana Ruiz (@anaruiz) May 17, 2031", from the dash, item `at`, on. */
export interface Signature {
  readonly at: number;
  readonly cue: Span;
  readonly name: Span;
}

/** Items of a name, and of the handle and day behind it. */
const NAME = 8;
const REST = 9;

/** The signature that a level ends in, or null. */
export function readSignature({items}: Level): Signature | null {
  const at = items.findLastIndex((it) => it.tag === 'dash');
  const open = items.findIndex((it, i) => i > at && it.tag === 'open');
  if (at < 0 || open < at + 2 || open > at + NAME || !items[open + 1]?.lower.startsWith('@')) return null;
  if (items.length - open > REST || hasFiniteVerb(items, at + 1, open)) return null;
  const {start, end} = items[at]!;
  return {at, cue: span(start, end), name: span(items[at + 1]!.start, items[open - 1]!.end)};
}

export const signedBy = (block: Unplaced, {cue, name}: Signature): Unplaced => ({
  ...block,
  mention: name,
  cue: {spans: [cue], lemma: '-', group: 'dash', negated: false},
});
