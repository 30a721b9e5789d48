import type {Item} from './level.js';
import type {VerbGroup} from './verb-group.js';
import type {CueVerb, Frame} from './word.js';

export interface CueFrame {
  readonly cue: CueVerb;
  readonly frame: Frame;
}

export interface After {
  /** First item after the verb group, its particle included. */
  readonly start: number;
  readonly frames: readonly {cue: CueVerb; frame: Frame}[];
}

export function readAfter(items: readonly Item[], group: VerbGroup, it: Item): After {
  const all = it.cues.flatMap((cue) => cue.frames.map((frame) => ({cue, frame})));
  const particle = items[group.end]?.lower;
  const pair = `${particle}+${items[group.end + 1]?.lower}`;
  const withPair = all.filter((x) => x.frame.takes !== 'p' && x.frame.particle === pair);
  if (withPair.length) return {start: group.end + 2, frames: withPair};
  const withParticle = all.filter(
    (x) => x.frame.takes !== 'p' && x.frame.particle !== null && x.frame.particle === particle,
  );
  if (withParticle.length) return {start: group.end + 1, frames: withParticle};
  return {start: group.end, frames: all.filter((x) => x.frame.takes === 'p' || x.frame.particle === null)};
}

/** The first frame that takes what the letter stands for (rules/cues/table). */
export function frameTaking(after: After, letter: string): CueFrame | undefined {
  return after.frames.find((x) => x.frame.takes !== 'p' && x.frame.takes.includes(letter));
}
