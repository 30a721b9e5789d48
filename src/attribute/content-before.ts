import {CLAUSE_LENGTH, type ContentFound, hasClause, hasFiniteVerb} from './content.js';
import type {Item} from './item.js';
import {tagSet} from './word.js';
import {noDeterminer} from '../rules/words/grammar.js';

/** "Brenmark to close border posts, officials say": a headline's infinitive. */
function isPlan(items: readonly Item[], end: number): boolean {
  for (let i = 1; i + 1 < end; i++)
    if (items[i]!.tag === 'to' && items[i + 1]!.form === 'base')
      return items[0]!.tag !== 'to' && items[0]!.tag !== 'prep';
  return false;
}

/** Whether somebody else's words stand before item `end`: "…," he said, but “…,” she said. */
const hasCue = (items: readonly Item[], end: number): boolean =>
  items.slice(0, end).some((it) => it.tag === 'verb' && it.cues.some((c) => c.kind === 'speech' && c.group === 'say'));

const BEFORE_QUOTATION = tagSet('comma', 'colon', 'stop', 'semi', 'dash', 'cc', 'sub');

/** A quotation that opens the sentence and is long enough to be what was said, though no comma ends it. */
export const isContent = (items: readonly Item[], i: number): boolean =>
  i === 0 && items[i]!.end - items[i]!.start > CLAUSE_LENGTH;

/** "In her book “The Long Rope,” Holt": the quotation is a name, and what it stands in tells where or when. */
const isFrame = (items: readonly Item[], end: number): boolean =>
  FRAMING.has(items[0]!.tag) && !hasFiniteVerb(items, 0, end) && !items.slice(0, end).some((it) => it.tag === 'comma');

const FRAMING = tagSet('prep', 'to', 'time', 'sub');

/** "“They were singing” before the crash, she said": a quotation at the front, of some words, runs into a phrase. */
const goesOnBehind = (items: readonly Item[], end: number): boolean =>
  end > 2 && items[0]!.tag === 'quotation' && items[0]!.end - items[0]!.start > FEW_WORDS && PHRASES.has(items[1]!.tag);

const PHRASES = tagSet('prep', 'sub');

/** No longer is a sentence without a verb before who says it, in items. */
const SHORT = 16;

/** As long as three short words in their marks. */
const FEW_WORDS = 15;

/** What stands before the clause that begins at `clause`, where a comma, dash or quotation parts them. */
export function contentBefore(items: readonly Item[], clause: number, whole = false): ContentFound | null {
  const before = items[clause - 1];
  if (!before || !(before.tag === 'comma' || before.tag === 'quotation' || before.tag === 'dash')) return null;
  if (before.tag === 'quotation' && !before.whole) return isContent(items, clause - 1) ? {start: 0, end: clause} : null;
  let start = 0;
  const end = before.tag === 'quotation' ? clause : clause - 1;
  if (end <= 0) return null;
  // “They lost”, said Ivo Marr, “and they know it”
  const opens = end === 1 && before.tag === 'comma';
  if (items[end - 1]!.tag === 'quotation' && (opens || items[end - 1]!.whole)) {
    // "He left. “Yes,” she said": the quotation alone, with others beside it, unless words of the clause run into it
    let i = end - 1;
    while (i > 0 && items[i - 1]!.tag === 'quotation') i--;
    if (i === 0 || BEFORE_QUOTATION.has(items[i - 1]!.tag)) {
      const narrated =
        i > 0 && (items[i - 1]!.tag === 'comma' || items[i - 1]!.tag === 'cc') && hasFiniteVerb(items, 0, i);
      if (!narrated || hasCue(items, i)) return {start: i, end};
    }
    if (i > 0 && isFrame(items, i)) return null;
  } else if (!whole && !hasClause(items, 0, end) && !isPlan(items, end) && !goesOnBehind(items, end)) {
    if (items[0]!.lower !== noDeterminer || items.length > SHORT) return null; // "No talks with Lund, Rovers say"
  }
  while (start < end && items[start]!.tag === 'mark') start++;
  return end > start ? {start, end} : null;
}
