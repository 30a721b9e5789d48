/** The form of a verb: base, third person, past, -ing, past participle that is not also a past. */
export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'part';

export interface Frame {
  readonly particle: string | null;
  /** Letters of rules/cues/table: c q i n a o w; or "p" for a preposition that brings the content. */
  readonly takes: string;
}

export interface CueVerb {
  readonly lemma: string;
  readonly group: string;
  readonly kind: 'speech' | 'thought';
  readonly frames: readonly Frame[];
}

/** Whether a clause can be what the verb says, with no particle between: "said it rained", not "raised concerns that". */
export const takesClause = (cue: CueVerb): boolean =>
  cue.frames.some((f) => f.particle === null && f.takes.includes('c'));

/** Part of speech of a word by itself, before its neighbours are asked. */
export type Tag =
  | 'neg'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'to'
  | 'that'
  | 'who'
  | 'wh'
  | 'sub'
  | 'cc'
  | 'poss'
  | 'det'
  | 'pron'
  | 'prep'
  | 'time'
  | 'adv'
  | 'adj'
  | 'noun'
  | 'name'
  | 'num'
  | 'verb'
  | 'comma'
  | 'semi'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'mark'
  | 'quotation'
  | 'genitive';

/** What a sentence must hold for a kind of attribution to be looked for in it. */
export const SIGN = {verb: 1, refusal: 2, according: 4, noun: 8, citing: 16, colon: 32, quotation: 64} as const;

export interface WordEntry {
  readonly tag: Tag;
  /** The verb form the word can have, whatever its tag. */
  readonly form: VerbForm | null;
  readonly cues: readonly CueVerb[];
  /** Whether the word, a verb here, is as often a noun ("report", "claims"). */
  readonly noun: boolean;
  /** Whether the word, a verb here, is as often an adjective ("alleged", "living"). */
  readonly adjective: boolean;
  readonly isTime: boolean;
  /** What the word may be a sign of, as bits of `SIGN`. */
  readonly signs: number;
  /** Whether the word is in some list; else its tag is a guess from its ending. */
  readonly known: boolean;
}

/** A set of tags, made once and asked often. */
export const tagSet = (...tags: readonly Tag[]): ReadonlySet<string> => new Set(tags);
