import type {Segmented} from '../layers/article.js';
import {type Span, span} from '../layers/span.js';
import {existential} from '../rules/words/grammar.js';
import {TAG} from '../layers/words.js';
import type {Item, Level} from './item.js';
import {tensedWord} from './verb-group.js';

/** Item indices [start, end) of what was said. */
export interface ContentFound {
  readonly start: number;
  readonly end: number;
}

/** A quotation longer than this can hold the verb of its clause. */
export const CLAUSE_LENGTH = 25;

/** Whether items [from, to) hold a verb with a tense, or a quotation that can hold one. */
export function hasClause(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const it = items[i]!;
    if (it.quotation !== null && it.end - it.start > CLAUSE_LENGTH) return true;
  }
  return hasFiniteVerb(items, from, to);
}

/** Whether items [from, to) hold a verb with a tense; that of "who" is not the clause's own. */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  const s = from < to ? items[from]!.sentence() : null;
  if (!s) return false;
  for (const {verb, wh} of s.parsed.clauses) {
    if (!verb?.finite) continue;
    const at = s.itemOf[tensedWord(verb)]!;
    if (at < from || at >= to) continue;
    const who = wh < 0 ? from - 1 : s.itemOf[wh]!;
    if (who < from || items[who]!.tag !== 'who') return true;
  }
  return false;
}

/** The text spans of content items: a quotation that makes up a whole piece goes without its marks. */
export function contentSpans(article: Segmented, level: Level, pieces: readonly ContentFound[]): Span[] {
  const {items} = level;
  const spans: Span[] = [];
  for (const p of pieces) {
    let {start, end} = p;
    while (start < end && isEdge(items[start]!)) start++;
    while (end > start && isEdge(items[end - 1]!)) end--;
    if (items[start]?.tag === 'that' && start + 1 < end && !isOwnWord(level, start)) start++;
    while (start < end && isEdge(items[start]!)) start++; // "said that, in Lund, it rained"
    if (start >= end) continue;
    const only = items[start]!;
    if (end - start === 1 && only.quotation !== null) {
      const inner = article.quotations[only.quotation]!.inner;
      if (inner.start < inner.end) spans.push(inner);
    } else spans.push(span(items[start]!.start, items[end - 1]!.end));
  }
  return spans;
}

/** "said that was a lie", "denied that report": no word that opens a clause. */
function isOwnWord(level: Level, that: number): boolean {
  const s = level.sentence();
  if (!s) return false;
  const {tag, lower} = s.parsed.words;
  let at = s.itemOf.indexOf(that);
  if (tag[at] === TAG.DET) return true;
  if (tag[at++] !== TAG.PRON) return false;
  while (tag[at] === TAG.ADV && lower[at] !== existential) at++;
  // "said that were he mayor, it would rain": turned round
  return tag[at] === TAG.VERB || (tag[at] === TAG.AUX && tag[at + 1] !== TAG.PRON);
}

const isEdge = (it: Item): boolean =>
  it.tag === 'comma' || it.tag === 'colon' || it.tag === 'semi' || it.tag === 'dash' || it.tag === 'stop';

/** In order; of two that overlap, where nobody can tell which quotation a mark closes, the one that begins first. */
export function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((s) => {
    if (s.start < end) return false;
    end = s.end;
    return true;
  });
}
