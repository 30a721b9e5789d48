import type {ContentFound} from './content.js';
import type {Draft} from './draft.js';

/** How many statements after its own one may stand that is told around it. */
const REACH = 12;

/**
 * Takes the statements of a sentence at one level. Where what is said runs on over the words that tell who reported it
 * ("Holm said it sank, people on the quay said"), it ends with the words of that report: what stands within another's
 * content goes no further than that content.
 */
export function keepWithinOuter(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  const ordered = drafts.toSorted((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  const contents = ordered.map((d) => d.content);
  ordered.forEach((first, i) => {
    for (let k = i + 1; k < ordered.length && k <= i + REACH; k++) {
      const second = ordered[k]!;
      if (!reaches(contents[i]!, second.cue[0]!.start) || !reaches(contents[k]!, first.cue[0]!.start)) continue;
      const shared = intersection(contents[i]!, contents[k]!);
      if (shared.length === 0) continue;
      // "Holm said it sank sooner than we feared": no thought reports what is said
      const inner = second.kind === 'thought' && first.kind === 'speech' ? k : i;
      contents[inner] = shared;
    }
  });
  const kept = new Map(ordered.map((d, i) => [d, contents[i] === d.content ? d : {...d, content: contents[i]!}]));
  return drafts.map((d) => kept.get(d)!);
}

const reaches = (content: readonly ContentFound[], item: number): boolean =>
  content.some((c) => c.start <= item && item < c.end);

const intersection = (a: readonly ContentFound[], b: readonly ContentFound[]): ContentFound[] =>
  a.flatMap((x) =>
    b.flatMap((y) => {
      const start = Math.max(x.start, y.start);
      const end = Math.min(x.end, y.end);
      return start < end ? [{start, end}] : [];
    }),
  );
