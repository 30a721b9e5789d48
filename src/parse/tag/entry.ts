import {ownCopyOf} from '../../language/own-copy.js';
import {bitsOf} from '../function-words.js';
import type {RuleIndex} from '../rule/rule-index.js';
import {FORM} from '../../layers/words.js';

/** What is known of a word by itself; one object a word, made once and shared by all places where the word stands. */
export interface Entry {
  readonly lower: string;
  /** The likeliest tag, as a number of `TAG`. */
  readonly tag: number;
  /** The tags it can have, a bit for each. */
  readonly can: number;
  /** Its form where it is a verb or an auxiliary, as a number of `FORM`. */
  readonly form: number;
  /** Its lemma where it is a verb, where it is a noun. */
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
  readonly always: boolean;
  /** Its tag where it has a capital within a sentence. */
  readonly named: number;
  /** What a word of a closed class may do, as bits of `IS`. */
  readonly bits: number;
  /** The word classes it is in, a bit for each. */
  readonly classes: Uint32Array;
  readonly rules: RuleIndex;
}

/** What is told of a word; the rest is the usual. */
export type Description = Pick<Entry, 'lower' | 'tag' | 'can' | 'named'> & Partial<Entry>;

/** The one place that makes entries: objects of one shape, which the engine reads fast. */
export const makeEntry = (given: Description, shared: Pick<Entry, 'classes' | 'rules'>): Entry => ({
  lower: ownCopyOf(given.lower),
  tag: given.tag,
  can: given.can,
  form: given.form ?? FORM.none,
  verb: ownCopyOf(given.verb ?? given.lower),
  noun: ownCopyOf(given.noun ?? given.lower),
  plural: given.plural ?? false,
  closed: given.closed ?? false,
  listed: given.listed ?? false,
  name: given.name ?? false,
  always: given.always ?? false,
  named: given.named,
  bits: bitsOf(given.lower),
  classes: shared.classes,
  rules: shared.rules,
});
