import {contentWords} from '../../rules/attribution/words.js';
import type {Clause} from '../../layers/parsed.js';
import type {ContentFound} from '../content.js';
import type {Item, LevelSentence} from '../item.js';
import {tagSet} from '../word.js';
import type {Subject} from './subject.js';

/** "The bridge ‘will fall’, engineers warn": the clause at the front that the clause takes, where a comma parts the two. */
export function clauseAhead(
  s: LevelSentence,
  {complement, verb}: Clause,
  source: Subject,
  items: readonly Item[],
): ContentFound | null {
  if (!complement || complement.start >= verb!.start || complement.kind !== 'main') return null;
  const end = (source.inverted ? s.itemOf[verb!.start]! : source.clause) - 1;
  const start = s.itemOf[complement.start]!;
  const alone = items[end - 1]?.tag === 'quotation' && end - 1 === start;
  return start < end && items[end]?.tag === 'comma' && !alone ? {start, end} : null;
}

const NOMINAL = tagSet('noun', 'name', 'pron');

/** "“They lied”, said Ivo Marr": the quotation at the front that the clause takes, whatever mark it ends with. */
export function quotationAhead(
  s: LevelSentence,
  {quotation, quotationWord, verb}: Clause,
  source: Subject,
  items: readonly Item[],
): ContentFound | null {
  if (!source.inverted && items[source.clause - 1]?.lower === contentWords.as)
    return quotedBefore(items, source.clause - 1);
  if (quotationWord < 0 || quotationWord >= verb!.start) return null;
  const first = s.itemOf[quotationWord]!;
  // "The mill “was late,” said Ivo Marr": words of the same clause run into it
  if (first > 0 && NOMINAL.has(items[first - 1]!.tag) && !s.anew(quotation)) return null;
  let end = first + 1;
  while (items[end]?.tag === 'quotation') end++;
  const clause = source.inverted ? s.itemOf[verb!.start]! : source.clause;
  return end === clause || (end === clause - 1 && items[end]!.tag === 'comma') ? {start: first, end} : null;
}

/** “The price,” as Holt put it, “is wrong.” */
function quotedBefore(items: readonly Item[], end: number): ContentFound | null {
  let start = end;
  while (items[start - 1]?.tag === 'quotation') start--;
  return start < end && items[end - 1]!.whole ? {start, end} : null;
}
