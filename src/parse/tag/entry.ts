/** What is known of a word by itself; one object a word, made once and shared by all places where the word stands. */
export interface Entry {
  readonly lower: string;
  /** The likeliest tag, as a number of `TAG`. */
  readonly tag: number;
  /** The tags it can have, a bit for each. */
  readonly can: number;
  /** Its form where it is a verb or an auxiliary, as a number of `FORM`. */
  readonly form: number;
  readonly verb: string;
  readonly noun: string;
  readonly plural: boolean;
  /** A word of the closed classes, a mark or a number: what it can be is known for sure. */
  readonly closed: boolean;
  /** Whether some list has it: a capital at a sentence's start then says nothing. */
  readonly listed: boolean;
  /** Whether it is known as a name: of a person, a place, an organisation. */
  readonly name: boolean;
  /** A day, a month, a place that is no other word: a name wherever it has a capital. */
  readonly dated: boolean;
  /** Its tag where it has a capital within a sentence. */
  readonly named: number;
  /** The word classes it is in, a bit for each (see classes.ts). */
  readonly classes: Uint32Array;
  /** By pass, the rules that may take it, in their order. */
  readonly rules: readonly Uint16Array[];
}
