import type {Clause, Phrase} from '../../layers/parsed.js';
import {contentWords} from '../../rules/attribution/words.js';
import type {Item, LevelSentence} from '../item.js';
import {isAct} from './act.js';
import {isParted} from './parted.js';
import {firstBehind} from './within.js';

/** Whether a phrase takes up what was said before it: ", a claim she rejects", ", something they deny", ", a day after it rained". */
export function isTakenUp(items: readonly Item[], s: LevelSentence, p: Phrase): boolean {
  const {itemOf, parsed} = s;
  const {words, clauses} = parsed;
  const noun = words.lower[p.head]!;
  const isSomething = noun === contentWords.something;
  if (p.preposition >= 0 || !(p.isTime || isSomething || contentWords.resumptives.has(noun))) return false;
  if (!isParted(items, itemOf[p.start]!)) return false;
  if (!p.isTime && !isSomething && p.determiner >= 0) return items[itemOf[p.end]!]?.tag !== 'stop';
  if (p.isTime) return items[itemOf[p.end]!]?.tag === 'sub';
  const next = clauses[firstBehind(clauses, itemOf, itemOf[p.end - 1]!)];
  return next?.antecedent === p && next.verb !== null && takes(next, items, s);
}

/** "allegations | he denies", "| dismissed by the firm", "| which the firm denies" */
const takes = (c: Clause, items: readonly Item[], s: LevelSentence): boolean =>
  c.wh >= 0 || isAct('takes-up', c, items, s);
