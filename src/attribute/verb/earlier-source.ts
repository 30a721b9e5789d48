import type {Draft} from '../draft.js';
import type {Item} from '../item.js';
import type {Subject} from './subject.js';

/** How far a source is looked for. */
const REACH_IN_STATEMENTS = 100;

/** The source of the last statement that stands in the same words as item `at`: both in nobody's content, or in the same. */
export function earlierSource(items: readonly Item[], found: readonly Draft[], at: number): Subject | null {
  const holder = draftHolding(found, at);
  for (let k = found.length - 1; k >= 0 && k >= found.length - REACH_IN_STATEMENTS; k--) {
    const d = found[k]!;
    if (d.form === 'passive-by' && d.content[0]!.start < d.cue[0]!.start && items[at]!.form === 'ing') continue; // "held by Lund, saying"
    if (d.source && d.cue[0]!.start < at && draftHolding(found, d.cue[0]!.start, d) === holder)
      return {start: d.source.start, end: d.source.end, clause: d.source.start, inverted: false, own: false};
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
