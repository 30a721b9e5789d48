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

/** What a word is to attribution: its part of speech, the classes of function words and the marks told apart. */
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
export const SIGN = {
  verb: 1,
  refusal: 2,
  according: 4,
  noun: 8,
  citing: 16,
  colon: 32,
  quotation: 64,
  dash: 128,
  adjective: 256,
} as const;

export interface WordEntry {
  /** The class of function words it is in, or null. */
  readonly closed: Tag | null;
  /** The form it has as a reporting verb. */
  readonly form: VerbForm | null;
  readonly cues: readonly CueVerb[];
  readonly isTime: boolean;
  /** What the word may be a sign of, as bits of `SIGN`. */
  readonly signs: number;
}

/** A set of tags, made once and asked often. */
export const tagSet = (...tags: readonly Tag[]): ReadonlySet<string> => new Set(tags);
