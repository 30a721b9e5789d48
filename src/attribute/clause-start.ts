import {comparedBefore, comparisons} from '../rules/words/grammar.js';
import type {Item} from './item.js';
import {endOfNounPhrase, modifiersBefore, startsNounPhrase} from './noun-phrase.js';
import {
  hasVerbBetween,
  isCutRelative,
  joinedParticiple,
  openRelative,
  relativeBefore,
  unclosedRelative,
} from './relatives.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';
import {AS, TITLED} from './word-sets.js';

const EDGES = tagSet('semi', 'colon', 'stop', 'that', 'wh', 'dash');

/** First item of the clause whose subject ends before `right`. */
export function clauseStart(items: readonly Item[], right: number): number {
  for (let i = right - 1; i >= 0; i--) {
    const it = items[i]!;
    if (EDGES.has(it.tag) && !(it.tag === 'that' && i === right - 1)) return i + 1;
    if (it.tag === 'quotation' && !isTitle(items, i)) return i + 1;
    if (it.tag === 'comma') {
      const determiner = modifiersBefore(items, i);
      if (determiner !== null) {
        i = determiner;
        continue;
      }
      const close = unopened(items, i, right);
      if (close !== null) return close + 1;
      const list = listStart(items, i) ?? unclosedRelative(items, i, right) ?? ageBefore(items, i);
      if (list === null) return i + 1;
      i = list;
      continue;
    }
    if (it.tag === 'who' && i < right - 1 && !hasVerbBetween(items, i, right)) return i + 1; // the option which Lee said
    if (it.tag === 'sub' && !isComparison(items, i) && !isTimePhrase(items, i)) {
      const relative = hasVerbBetween(items, i, right) ? openRelative(items, i) : null;
      if (relative === null) return i + 1;
      i = relative; // a man who went home after the shops shut said
      continue;
    }
    if (it.tag === 'cc' && i + 1 < right && items[i + 1]!.form !== 'ing' && isClauseBefore(items, i)) return i + 1;
    if (isFiniteAt(items, i)) {
      if (isCutRelative(items, i, right)) continue;
      const relative = joinedParticiple(items, i, right) ?? relativeBefore(items, i);
      if (relative === null) return afterGroup(items, i, right);
      i = relative;
    }
  }
  return 0;
}

/** "BRACKWATER (October 14, 2014) Lund said": the bracket behind a comma within it. */
function unopened(items: readonly Item[], comma: number, right: number): number | null {
  for (let i = comma + 1; i < right && i < comma + 4; i++) {
    if (items[i]!.tag === 'open') return null;
    if (items[i]!.tag === 'close') return i;
  }
  return null;
}

/** What follows the verb whose first part stands at `i`: "had told them Lund would". */
function afterGroup(items: readonly Item[], i: number, right: number): number {
  let end = i + 1;
  if (items[i]!.tag === 'verb') return end;
  while (end < right && VERBAL.has(items[end]!.tag)) end++;
  return items[end]?.tag === 'verb' && end < right ? end + 1 : end;
}

/** Ed "Tex" Vale; a story titled “The Long Night” */
const isTitle = (items: readonly Item[], i: number): boolean =>
  i > 0 && ((items[i - 1]!.tag === 'name' && items[i]!.end - items[i]!.start < 30) || TITLED.has(items[i - 1]!.lower));

/** "than Lee", "as good as Lee": no clause of its own; but "slim, as Lee mentions". */
function isComparison(items: readonly Item[], i: number): boolean {
  if (!COMPARISONS.has(items[i]!.lower)) return false;
  if (items[i]!.lower !== AS) return true;
  for (let k = i - 1; k >= 0 && k > i - 5; k--) if (COMPARED.has(items[k]!.lower)) return true;
  return items[i - 1] === undefined || !NOMINAL.has(items[i - 1]!.tag);
}

const COMPARED = new Set(comparedBefore);

const NOMINAL = tagSet('noun', 'adj', 'name');

const BEFORE_TIME = tagSet('num', 'adj', 'det', 'time');

/** "after nine days": a conjunction that is a preposition here. */
function isTimePhrase(items: readonly Item[], sub: number): boolean {
  for (let k = sub + 1; k < sub + 5; k++) {
    const it = items[k];
    if (it?.isTime) return true;
    if (!it || !BEFORE_TIME.has(it.tag)) return false;
  }
  return false;
}

/** "Ann, Bob and Cy said": the commas of a list of names. */
export function listStart(items: readonly Item[], comma: number): number | null {
  const after = items[comma + 1];
  const before = items[comma - 1];
  if (before?.tag !== 'name' || after?.tag !== 'name') return null;
  let i = comma + 1;
  while (items[i]?.tag === 'name' || (items[i]?.tag === 'comma' && items[i + 1]?.tag === 'name')) i++;
  if (items[i]?.tag === 'comma') i++;
  return items[i]?.tag === 'cc' && items[i + 1]?.tag === 'name' ? comma - 1 : null;
}

/** "Ann Hale, 30, who": the comma before an age. */
const ageBefore = (items: readonly Item[], comma: number): number | null =>
  items[comma - 1]?.tag === 'num' && items[comma - 2]?.tag === 'comma' && items[comma + 1]?.tag === 'who'
    ? comma - 2
    : null;

/** Whether what stands before an "and" is a clause: then the "and" joins clauses and not nouns. */
function isClauseBefore(items: readonly Item[], cc: number): boolean {
  for (let i = cc - 1; i >= 0; i--) {
    const tag = items[i]!.tag;
    if (tag === 'comma' || tag === 'semi' || tag === 'quotation') return i === cc - 1;
    if (tag === 'that' && i < cc - 1) return false; // a claim that Lund and Hale deny
    if (isFiniteAt(items, i)) return true;
  }
  return false;
}

const VERBAL = tagSet('adv', 'neg', 'modal', 'be', 'have', 'do');

const SKIPPED = tagSet('cc', 'adv', 'mark', 'open', 'close');

/** Past conjunctions, adverbs and phrases of time or place that open a clause. */
export function skipLead(items: readonly Item[], from: number, to: number): number {
  let i = from;
  for (;;) {
    const it = items[i];
    if (!it || i >= to) return i;
    if (SKIPPED.has(it.tag) || (it.tag === 'sub' && i < to - 1)) i++;
    else if (
      it.tag === 'time' ||
      ((it.tag === 'adj' || it.tag === 'det') && items[i + 1]?.isTime && !isFollowedByNounPhrase(items, i + 1, to))
    )
      i += it.tag === 'time' ? 1 : 2;
    else if (it.tag === 'prep' && items[i + 1]?.tag === 'time') i += 2;
    else if (it.tag === 'prep' && startsNounPhrase(items, i + 1)) {
      const end = endOfNounPhrase(items, i + 1, to);
      if (end >= to) {
        // "In Lund Mayor Ruiz said": no comma parts place from name; the last names are the source only after a time.
        const time = items.slice(i + 1, to).findIndex((x) => x.isTime);
        if (time < 0) return to;
        i = i + 1 + time + 1;
      } else i = end;
    } else return i;
  }
}

const isFollowedByNounPhrase = (items: readonly Item[], i: number, to: number): boolean =>
  i + 1 < to && (items[i + 1]!.tag === 'genitive' || items[i + 1]!.tag === 'noun');

const COMPARISONS = new Set(comparisons);
