import type {Clause, ClauseKind} from '../../layers/parsed.js';
import {isAside} from '../end/aside.js';
import type {Item, LevelSentence} from '../item.js';
import {tagSet} from '../word.js';
import {MARKS_BEFORE_CONTENT} from './content-behind-mark.js';

/** Where what is said begins, past what else stands behind the verb: "told us outside the mill that it was late". */
export function saidAt(s: LevelSentence, clause: Clause, items: readonly Item[], from: number, told: boolean): number {
  const {complement, object, quotationWord, verb} = clause;
  const free = told || !object || object.start < verb!.end;
  // "said on Monday, in a letter to the town, “It is late.”"
  if (quotationWord >= verb!.end && !complement && free) {
    const at = s.itemOf[quotationWord]!;
    if (at > from + 1 && items[at]!.tag === 'quotation' && MARKS_BEFORE_CONTENT.has(items[at - 1]!.tag)) return at;
  }
  if (!complement || !SAID.has(complement.kind) || complement.start < verb!.end || clause.kind === 'inserted')
    return from;
  const at = s.itemOf[complement.connective >= 0 ? complement.connective : complement.start]!;
  const that = complement.kind === 'that';
  // "said too many had died", "said next year would be hard"
  const opens = complement.subject?.isTime === true || items.slice(at, from).every(({tag}) => tag === 'adv');
  if (that && at < from && !told && opens) return at;
  if (at <= from || isAside(items, at) || !(that || free)) return from;
  const marks = items.slice(from, at).filter((it) => CLOSES.has(it.tag));
  if (marks.length === 0) return at;
  // "says regardless, the flu is no concern"
  const bare = that && complement.connective < 0;
  if (items[from]!.tag === 'comma' && at === from + 1 && bare && items[from - 1]!.tag === 'adv') return from - 1;
  // "said, if it rained, they would leave"
  const paired = marks.length === 2 && marks[0]!.tag === marks[1]!.tag;
  return free && (bare ? paired : marks.every((it) => it.tag !== 'quotation')) ? at : from;
}

const SAID: ReadonlySet<string> = new Set<ClauseKind>(['that', 'wh']);

const CLOSES = tagSet('comma', 'colon', 'quotation', 'semi', 'dash', 'that');
