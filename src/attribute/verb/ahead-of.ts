import type {Clause} from '../../layers/parsed.js';
import {TAG} from '../../layers/words.js';
import {type ContentFound, hasFiniteVerb} from '../content.js';
import {contentBefore} from '../content-before.js';
import type {Item, Level, LevelSentence} from '../item.js';
import {clauseAhead, quotationAhead} from './quotation-ahead.js';
import {tagSet} from '../word.js';
import type {Subject} from './subject.js';

/** What stands before the verb and its source, and can be what is said; or null. */
export function aheadOf(
  s: LevelSentence,
  clause: Clause,
  source: Subject,
  verb: ContentFound,
  {items, headline}: Level,
): ContentFound | null {
  const start = source.inverted ? verb.start : source.own ? source.clause : null;
  const quoted = quotationAhead(s, clause, source, items);
  if (quoted) return quoted;
  // "Dam safe, minister insists": a headline leaves out the verb of what is said
  const whole =
    isLast(items, source.inverted ? source.end : verb.end) && (source.inverted || (headline && isNoun(items[0])));
  const before =
    start === null || (!source.inverted && saysBehind(s, clause, items)) ? null : contentBefore(items, start, whole);
  const ahead = before ?? clauseAhead(s, clause, source, items);
  return ahead && headline ? behindTopic(items, ahead) : ahead;
}

/** "Tarn port: No oil was spilled, owner insists": what the headline is about is no part of what is said. */
function behindTopic(items: readonly Item[], {start, end}: ContentFound): ContentFound {
  const colon = items.findIndex(({tag}, i) => i > start && i < end && tag === 'colon');
  const labels = colon > start && hasFiniteVerb(items, colon, end) && !hasFiniteVerb(items, start, colon);
  return {start: labels ? colon + 1 : start, end};
}

/** Whether the sentence ends here, marks apart: then what was said, if anything, stands before. */
const isLast = (items: readonly Item[], end: number): boolean =>
  items.slice(end).every((it) => it.tag === 'stop' || it.tag === 'mark');

const isNoun = (item: Item | undefined): boolean => NOMINAL.has(item?.tag ?? '');

/** "Two dead in mill fire, police say" */
const NOMINAL = tagSet('noun', 'name', 'num', 'adj', 'det');

/** "Walking in to chants of “Go!,” Holt said he would stay": what was said stands behind, and no quotation opens the sentence. */
function saysBehind(
  {parsed: {words}}: LevelSentence,
  {complement, kind, verb}: Clause,
  items: readonly Item[],
): boolean {
  if (!complement || complement.start < verb!.end || items[0]!.tag === 'quotation') return false;
  return kind !== 'inserted' && words.tag[complement.start - 1] !== TAG.PUNCT;
}
