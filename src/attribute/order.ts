import type {Found} from '../layers/article.js';
import {holds, type Span} from '../layers/span.js';

/** A statement before it is known which other one holds it, and which it continues. */
export type Unplaced = Omit<Found, 'within' | 'continues'>;

/** A statement before its place among the others is known. */
export interface Entry {
  found: Unplaced;
  follows: Entry | null;
  /** "Lee said he could not confirm it": where Lee's words hold it, the inner refusal is Lee's own and no act of its own. */
  repeats: boolean;
}

/**
 * Text order, and the places of the statements that others point to. A paragraph that the one before announces comes after
 * what that one says, although the words that name its speaker stand there.
 */
export function inOrder(entries: readonly Entry[]): Found[] {
  const all = [...entries].sort(inText);
  // What somebody thinks, told in somebody's words, is part of what they say.
  const held = holders(all);
  const sorted = all.filter((e, i) => (e.found.kind === 'speech' && !e.repeats) || held[i] === null);
  const places = holders(sorted);
  return sorted.map(({found, follows}, i) => {
    const continues = follows ? sorted.indexOf(follows) : -1;
    // added before what is spread, as in the layers (segment.ts)
    return {within: places[i]!, continues: continues < 0 ? null : continues, ...found};
  });
}

const inText = ({found: a}: Entry, {found: b}: Entry): number => a.paragraph - b.paragraph || startOf(a) - startOf(b);

/** Of the first of its words. */
const startOf = ({mention, cue, content}: Unplaced): number =>
  Math.min(
    mention?.start ?? Number.POSITIVE_INFINITY,
    cue?.spans[0]?.start ?? Number.POSITIVE_INFINITY,
    content[0]?.start ?? Number.POSITIVE_INFINITY,
  );

/** How far from it, in statements, one that holds another may stand. */
const REACH = 60;

/** For each statement the one whose content holds it: the nearest of them that is not itself within this one, so that none circle. */
function holders(sorted: readonly Entry[]): readonly (number | null)[] {
  const held: (number | null)[] = new Array<null>(sorted.length).fill(null);
  for (const [i, entry] of sorted.entries()) {
    const own = placeOf(entry.found);
    if (!own) continue;
    let size = Number.POSITIVE_INFINITY;
    for (let k = Math.max(0, i - REACH); k < Math.min(sorted.length, i + REACH); k++) {
      const other = sorted[k]!.found;
      if (k === i || other.paragraph !== entry.found.paragraph) continue;
      const piece = other.content.find((c) => holds(c, own));
      if (!piece || piece.end - piece.start >= size || isWithin(held, k, i)) continue;
      held[i] = k;
      size = piece.end - piece.start;
    }
  }
  return held;
}

/** The cue, or the content where there is no cue. */
const placeOf = ({cue, content}: Unplaced): Span | null => cue?.spans[0] ?? content[0] ?? null;

function isWithin(held: readonly (number | null)[], inner: number, outer: number): boolean {
  for (let at: number | null = inner; at !== null; at = held[at]!) if (at === outer) return true;
  return false;
}
