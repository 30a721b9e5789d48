import type {ClausedSentence, Phrase} from '../../layers/parsed.js';
import {TAG} from '../../layers/words.js';
import {HAS, traitsOf} from '../../parse/function-words.js';
import {explainingDeterminers} from '../../rules/attribution/content-ends.js';
import type {Item, LevelSentence} from '../item.js';
import {tagSet} from '../word.js';
import {isSetApart, within} from './within.js';

/** "reject the deal, an accord signed in 2009", "liked the plan - a boost for Lund": a phrase at the end that says what stands before it. */
export function startOfExplanation(items: readonly Item[], s: LevelSentence, from: number, end: number): number {
  const {itemOf, parsed} = s;
  const dash = lastDash(items, from, end);
  if (dash > from && explainingDeterminers.has(items[dash + 1]?.lower ?? '') && !items.slice(from, dash).some(isDash))
    return dash;
  for (const p of within(parsed.phrases, itemOf, from + 1, end)) {
    const at = itemOf[p.start]!;
    if (itemOf[p.last]! < end - 1 || !explains(p, parsed)) continue;
    if (items[at - 1]!.tag !== 'comma' || items.slice(at, end).some((it) => IN_ROWS.has(it.tag))) continue;
    if (!isSetApart(items, s, from, p.start)) return at - 1;
  }
  return end;
}

/** "said it was “a farce,” in a letter to the board": where it was said, behind a quotation that ends in a comma. */
export function startOfScene({itemOf, parsed}: LevelSentence, from: number, end: number): number {
  const {words, phrases, clauses} = parsed;
  for (const {preposition: at, head} of within(phrases, itemOf, from + 1, end)) {
    if (words.lower[at - 2] !== ',' || words.quotation[at - 1]! < 0 || words.tag[at - 1] !== TAG.PUNCT) continue;
    if (!(traitsOf(words.lower[head]!) & HAS.scene)) continue;
    if (!clauses.some((c) => c.start > at && c.verb?.finite && itemOf[c.start]! < end)) return itemOf[at]!;
  }
  return end;
}

function lastDash(items: readonly Item[], from: number, end: number): number {
  let at = end - 1;
  while (at > from && items[at]!.tag !== 'dash') at--;
  return at > from ? at : -1;
}

const isDash = ({tag}: Item): boolean => tag === 'dash';

/** Not "called Lund, his rival, a liar". */
const explains = (p: Phrase, {phrases, words}: ClausedSentence): boolean =>
  p.role === 'apposition' &&
  explainingDeterminers.has(words.lower[p.start]!) &&
  !phrases.some((other) => other !== p && other.role === 'apposition' && other.of === p.of) &&
  p.of?.role !== 'apposition';

const IN_ROWS = tagSet('comma', 'dash', 'cc');
