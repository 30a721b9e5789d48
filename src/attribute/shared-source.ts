import type {Draft} from './draft.js';
import type {Item, Level} from './item.js';
import {findSubjectBefore, type SourceFound} from './source.js';
import {isFiniteAt, type VerbGroup, verbGroupAt} from './verb-group.js';
import {tagSet} from './word.js';

/** How far a source is looked for: in items, and in statements. */
const REACH = 100;

const BEFORE_PARTICIPLE = tagSet('comma', 'prep', 'sub', 'cc', 'dash', 'adv');

/** The source of the statement before, for "…, saying" and "said … and denied"; 'none' where the verb has no right to one. */
export function sharedSource(level: Level, group: VerbGroup, found: readonly Draft[]): SourceFound | null | 'none' {
  const {items} = level;
  const before = items[group.start - 1];
  const form = items[group.head]!.form;
  if (form === 'ing' && !group.finite) {
    if (before && !BEFORE_PARTICIPLE.has(before.tag) && !(before.tag === 'quotation' && before.whole)) return 'none';
    return (
      earlierSource(items, found, group.start) ?? mainSubject(items, group.start) ?? laterSubject(items, group.start)
    );
  }
  const joined = before?.tag === 'cc' || followsJoinedPhrase(items, group.start);
  if (joined || before?.tag === 'comma') {
    const chained = joined || goesOn(items, group.end) ? chainSubject(items, group) : null;
    return earlierSource(items, found, group.start) ?? chained ?? 'none';
  }
  return 'none';
}

/** "looked up, said nothing and left": another verb joins the ones before. */
function goesOn(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + REACH; i++)
    if (items[i]!.tag === 'cc' && isFiniteAt(items, i + 1)) return true;
  return false;
}

const JOINED = tagSet('noun', 'name', 'det', 'adj', 'poss', 'num', 'time', 'adv');

/** ", but in a later interview said": a conjunction, one phrase and the verb. */
function followsJoinedPhrase(items: readonly Item[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && JOINED.has(items[i]!.tag)) i--;
  return i < verb - 1 && items[i]!.tag === 'prep' && items[i - 1]?.tag === 'cc';
}

/** The source of the last statement that stands in the same words as item `at`: both in nobody's content, or in the same. */
function earlierSource(items: readonly Item[], found: readonly Draft[], at: number): SourceFound | null {
  const holder = draftHolding(found, at);
  for (let k = found.length - 1; k >= 0 && k >= found.length - REACH; k--) {
    const d = found[k]!;
    if (d.form === 'passive-by' && d.content[0]!.start < d.cue[0]!.start && items[at]!.form === 'ing') continue; // "held by Lund, saying"
    if (d.source && d.cue[0]!.start < at && draftHolding(found, d.cue[0]!.start, d) === holder)
      return {start: d.source.start, end: d.source.end, clause: d.source.start};
  }
  return null;
}

/** The last statement but `but` whose content holds item `at`. */
function draftHolding(found: readonly Draft[], at: number, but?: Draft): Draft | null {
  for (let k = found.length - 1; k >= 0; k--) {
    const d = found[k]!;
    if (d !== but && d.content.some((c) => c.start <= at && at < c.end)) return d;
  }
  return null;
}

/** "he looked up, furrowed his brow and said": the subject of the verb with a tense before, or of the one before that. */
function chainSubject(items: readonly Item[], {start: end, head}: VerbGroup): SourceFound | null {
  const singular = items[head]!.form === 's';
  for (let i = end - 1; i >= 0 && i >= end - REACH; i--) {
    if (!isFiniteAt(items, i)) continue;
    // "makes reference to drug use and talks about it"
    if (singular && (items[i]!.tag === 'modal' || (items[i]!.tag === 'verb' && items[i]!.form === 'base'))) continue;
    const s = findSubjectBefore(items, verbGroupAt(items, i).start);
    if (s && items[s.start]!.tag !== 'who' && items[s.start]!.tag !== 'that') return s;
  }
  return null;
}

/** "Lund closed the line, citing costs": the subject of the first verb with a tense before `end`. */
function mainSubject(items: readonly Item[], end: number): SourceFound | null {
  for (let i = 0; i < end && i < REACH; i++) {
    if (!isFiniteAt(items, i)) continue;
    const s = findSubjectBefore(items, verbGroupAt(items, i).start);
    if (s && items[s.start]!.tag !== 'who') return s;
  }
  return null;
}

/** "Citing costs, Lund said": the subject of the first verb with a tense behind the next comma. */
function laterSubject(items: readonly Item[], from: number): SourceFound | null {
  let comma = from + 1;
  while (comma < items.length && items[comma]!.tag !== 'comma') comma++;
  for (let k = comma + 1; k < items.length && k < comma + REACH; k++) {
    if (isFiniteAt(items, k)) return findSubjectBefore(items, verbGroupAt(items, k).start);
  }
  return null;
}
