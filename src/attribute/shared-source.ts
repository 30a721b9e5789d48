import type {Draft} from './draft.js';
import type {Item, Level} from './level.js';
import {type SourceFound, findSubjectBefore} from './source.js';
import {type VerbGroup, isFiniteAt, verbGroupAt} from './verb-group.js';

/** The source of the statement before, for "…, saying" and "said … and denied"; 'none' where the verb has no right to one. */
export function sharedSource(level: Level, group: VerbGroup, found: readonly Draft[]): SourceFound | null | 'none' {
  const {items} = level;
  const before = items[group.start - 1];
  const form = items[group.head]!.form;
  if (form === 'ing' && !group.finite) {
    if (before && !['comma', 'prep', 'sub', 'cc', 'dash', 'adv'].includes(before.tag)) return 'none';
    return earlierSource(found, group.start) ?? mainSubject(items, group.start) ?? laterSubject(items, group.start);
  }
  if (before?.tag === 'cc' || before?.tag === 'comma')
    return earlierSource(found, group.start) ?? chainSubject(items, group.start) ?? 'none';
  return 'none';
}

/** The source of the last statement that stands in the same words as item `at`: both in nobody's content, or in the same. */
function earlierSource(found: readonly Draft[], at: number): SourceFound | null {
  const holder = draftHolding(found, at);
  for (let k = found.length - 1; k >= 0; k--) {
    const d = found[k]!;
    if (d.source && d.cue[0]!.start < at && draftHolding(found, d.cue[0]!.start, d) === holder)
      return {...d.source, clause: d.source.start};
  }
  return null;
}

function draftHolding(found: readonly Draft[], at: number, but?: Draft): Draft | null {
  let best: Draft | null = null;
  for (const d of found) if (d !== but && d.content.some((c) => c.start <= at && at < c.end)) best = d;
  return best;
}

/** "he looked up, furrowed his brow and said": the subject of the verb with a tense before, or of the one before that. */
function chainSubject(items: readonly Item[], end: number): SourceFound | null {
  for (let i = end - 1; i >= 0; i--) {
    if (!isFiniteAt(items, i)) continue;
    const s = findSubjectBefore(items, verbGroupAt(items, i).start);
    if (s && items[s.start]!.tag !== 'who' && items[s.start]!.tag !== 'that') return s;
  }
  return null;
}

/** The subject of the first verb with a tense before `end`. */
function mainSubject(items: readonly Item[], end: number): SourceFound | null {
  for (let i = 0; i < end; i++) {
    if (!isFiniteAt(items, i)) continue;
    const s = findSubjectBefore(items, verbGroupAt(items, i).start);
    if (s && items[s.start]!.tag !== 'who') return s;
  }
  return null;
}

/** "Citing costs, Lund said": the subject of the first verb with a tense after `from`. */
function laterSubject(items: readonly Item[], from: number): SourceFound | null {
  for (let i = from + 1; i < items.length; i++) {
    if (items[i]!.tag !== 'comma') continue;
    for (let k = i + 1; k < items.length; k++) {
      if (isFiniteAt(items, k)) return findSubjectBefore(items, verbGroupAt(items, k).start);
    }
  }
  return null;
}
