import type {Found} from '../article.js';
import {holds} from '../span.js';

/** A statement before its place among the others is known. */
export interface Entry {
  found: Found;
  follows: Entry | null;
  /** "Lee said he could not confirm it": where Lee's words hold it, the inner refusal is Lee's own and no act of its own. */
  repeats: boolean;
}

/** Text order, and the places of the statements that others point to. */
export function inOrder(entries: readonly Entry[]): Found[] {
  const all = entries
    .map((entry) => ({entry, start: startOf(entry.found)}))
    .sort((a, b) => a.start - b.start)
    .map((x) => x.entry);
  // What somebody thinks, told in somebody's words, is part of what they say.
  const sorted = all.filter((e, i) => (e.found.kind === 'speech' && !e.repeats) || entryHolding(all, i) === null);
  return sorted.map((e, i) => placed(e.found, entryHolding(sorted, i), e.follows ? sorted.indexOf(e.follows) : -1));
}

/** Field by field: a spread of so many fields takes several times as long. */
const placed = (found: Found, within: number | null, continues: number): Found => ({
  kind: found.kind,
  in: found.in,
  paragraph: found.paragraph,
  sentence: found.sentence,
  mention: found.mention,
  cue: found.cue,
  content: found.content,
  type: found.type,
  addressee: found.addressee,
  within,
  continues: continues < 0 ? null : continues,
  by: found.by,
});

/** Of the first of its words. */
const startOf = ({mention, cue, content}: Found): number =>
  Math.min(
    mention?.start ?? Number.POSITIVE_INFINITY,
    cue?.spans[0]?.start ?? Number.POSITIVE_INFINITY,
    content[0]?.start ?? Number.POSITIVE_INFINITY,
  );

/** How far from it, in statements, one that holds another may stand. */
const REACH = 60;

/** The nearest statement whose content holds this one's cue, or its content where it has no cue. */
function entryHolding(sorted: readonly Entry[], i: number): number | null {
  const own = sorted[i]!.found;
  const at = own.cue?.spans[0] ?? own.content[0];
  if (!at) return null;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, i - REACH); k < Math.min(sorted.length, i + REACH); k++) {
    if (k === i) continue;
    const other = sorted[k]!.found;
    if (other.paragraph !== own.paragraph) continue;
    const holder = other.content.find((c) => holds(c, at));
    if (holder && holder.end - holder.start < size) {
      best = k;
      size = holder.end - holder.start;
    }
  }
  return best;
}
