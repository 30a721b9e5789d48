import {answeredNouns, rumourNouns, speechNouns} from '../rules/attribution/nouns.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt, type VerbGroup} from './verb-group.js';
import type {CueVerb, Frame} from './word.js';

/** A frame, and the verb whose it is. */
export interface CueFrame {
  readonly cue: CueVerb;
  readonly frame: Frame;
}

/** What stands behind a verb group. */
export interface After {
  /** First item after the verb group, its particle included. */
  readonly start: number;
  readonly frames: readonly CueFrame[];
  /** The letters of those frames; what no frame takes need not be looked for. */
  readonly letters: string;
}

/** Reads the particle: "made it clear", "pointed out", or none; the frames that are left are those that go with it. */
export function readAfter(items: readonly Item[], group: Pick<VerbGroup, 'end'>, it: Pick<Item, 'cues'>): After {
  const {bare, letters, particled} = framesOf(it.cues);
  if (particled.length) {
    // the longest first: "cast doubt on", "poured cold water on"
    for (let length = LONGEST; length > 0; length--) {
      const particle = wordsAt(items, group.end, length);
      const taken = particled.filter((x) => x.frame.particle === particle);
      // "rumours spread that": the word opens the content
      const kept = items[group.end + length - 1]?.tag === 'that' ? length - 1 : length;
      if (taken.length) return {start: group.end + kept, frames: taken, letters: lettersOf(taken)};
    }
  }
  return {start: group.end, frames: bare, letters};
}

/** A particle that may stand behind the object: "shot the rumour down", "put the rumour to bed". */
export function particleAt(
  items: readonly Item[],
  at: number,
  cues: readonly CueVerb[],
  group: CueVerb['group'],
): After | null {
  const {particled} = framesOf(cues);
  if (particled.length === 0) return null;
  for (let length = LONGEST; length > 0; length--) {
    const particle = wordsAt(items, at, length);
    const frames = particled.filter((x) => x.cue.group === group && x.frame.particle === particle);
    if (frames.length) return {start: at + length, frames, letters: lettersOf(frames)};
  }
  return null;
}

/** Words of the longest particle. */
const LONGEST = 3;

function wordsAt(items: readonly Item[], from: number, length: number): string {
  let words = items[from]?.lower ?? '';
  for (let i = from + 1; i < from + length; i++) words += `+${items[i]?.lower ?? ''}`;
  return words;
}

interface Frames {
  /** Without a particle, or with the preposition that brings the content. */
  readonly bare: readonly CueFrame[];
  readonly letters: string;
  readonly particled: readonly CueFrame[];
}

/** Of each list of verbs in the lexicon, and of no other list: there are as many as words in the tables of cues. */
const known = new Map<readonly CueVerb[], Frames>();

function framesOf(cues: readonly CueVerb[]): Frames {
  const before = known.get(cues);
  if (before) return before;
  const all = cues.flatMap((cue) => cue.frames.map((frame) => ({cue, frame})));
  const isBare = ({frame}: CueFrame) => frame.takes === 'p' || frame.particle === null;
  const bare = all.filter(isBare);
  const frames = {bare, letters: lettersOf(bare), particled: all.filter((x) => !isBare(x))};
  known.set(cues, frames);
  return frames;
}

const lettersOf = (frames: readonly CueFrame[]): string =>
  [...new Set(frames.map(({frame}) => frame.takes).join(''))].join('');

/** The first frame that takes what the letter stands for (rules/cues/table). */
export function frameTaking(after: After, letter: string): CueFrame | undefined {
  return after.frames.find((x) => x.frame.takes !== 'p' && x.frame.takes.includes(letter));
}

/** The first frame whose content the word brings: "warned of". */
export function frameBringing(after: After, word: Item | undefined): CueFrame | undefined {
  return after.frames.find((x) => x.frame.takes === 'p' && x.frame.particle === word?.lower);
}

/** Whether the cue's own preposition comes next: "reported on the storm", but not "reported on Monday". */
export const brings = (items: readonly Item[], at: number, after: After): boolean =>
  !items[at + 1]?.isTime && frameBringing(after, items[at]) !== undefined && !isPlaced(items, at, after);

/** "insisted on Radio Tarn that", "admitted to the court that": where or to whom it was said, and then what. */
function isPlaced(items: readonly Item[], at: number, after: After): boolean {
  if (items[at]?.tag === 'to' && after.letters.includes('c') && startsNounPhrase(items, at + 1)) {
    const end = endOfNounPhrase(items, at + 1, items.length);
    const opens = items[end]?.tag === 'that' || (items[end]?.tag === 'pron' && isFiniteAt(items, end + 1));
    return opens && !SPOKEN.has(items[end - 1]!.lower);
  }
  if (items[at + 1]?.tag !== 'name' || !after.letters.includes('c')) return false;
  let end = at + 1;
  while (items[end]?.tag === 'name') end++;
  return items[end]?.tag === 'that';
}

/** Nouns for what somebody says or asks: "claims", "reports", "questions". */
export const SPOKEN: ReadonlySet<string> = new Set([...speechNouns, ...rumourNouns, ...answeredNouns]);
