import {SIZES} from './pieces.js';

/**
 * The shortest text found, by leaving out ever smaller pieces, of which `still` is true. Halves of what there is are tried
 * before quarters, down to a piece at a time, until nothing more can go or `enough` says so.
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
    // From the end: what stands first often decides how the rest is read.
    for (let end = kept.length; end > 0 && !enough(); end -= run) {
      const shorter = [...kept.slice(0, Math.max(0, end - run)), ...kept.slice(end)];
      if (await still(shorter.join(''))) kept = shorter;
    }
  }
  return kept.join('');
}
