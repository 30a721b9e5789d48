import {SIZES} from './pieces.js';

/**
 * Shrinks a text by deleting ever smaller pieces while `still` holds. Tries to delete halves before quarters, down to
 * single pieces, until nothing more can go or `enough` says so.
 */
export async function shrink(
  content: string,
  still: (shorter: string) => Promise<boolean>,
  enough: () => boolean,
): Promise<string> {
  let shortest = content;
  for (let before = Number.POSITIVE_INFINITY; shortest.length < before && !enough(); ) {
    before = shortest.length;
    for (const size of SIZES) shortest = await without(shortest.split(size), still, enough);
  }
  return shortest;
}

async function without(
  units: readonly string[],
  still: (shorter: string) => Promise<boolean>,
  enough: () => boolean,
): Promise<string> {
  let kept = units;
  for (let run = Math.ceil(kept.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    // From the end, as the start often decides how the rest is read.
    for (let end = kept.length; end > 0 && !enough(); end -= run) {
      const shorter = [...kept.slice(0, Math.max(0, end - run)), ...kept.slice(end)];
      if (await still(shorter.join(''))) kept = shorter;
    }
  }
  return kept.join('');
}
