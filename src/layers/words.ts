import type {Span} from './span.js';

/** The parts of speech of Universal Dependencies. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Tag = (typeof TAGS)[number];

/** Of verbs and auxiliaries; "past" also where past and participle are one form and the words around have not settled it. */
export const FORMS = ['none', 'base', 's', 'past', 'participle', 'ing'] as const;
export type Form = (typeof FORMS)[number];

/** Bits of `Words.flags`. */
export const FLAGS = {
  /** The first letter is upper case. */
  capital: 1,
  /** A noun's or a name's plural form. */
  plural: 2,
  /** Two letters or more, all of them upper case. */
  allCaps: 4,
  /** The first word of its sentence, marks apart. */
  start: 8,
  /** Stands against the word before, without white space. */
  glued: 16,
  /** Has a capital, and has one within a sentence elsewhere in the article. */
  named: 32,
  /** Has a capital, and is written without one elsewhere in the article. */
  common: 64,
  /** Has a capital, and is known as a name of a person or a place. */
  known: 128,
} as const;

/**
 * The words of one sentence at one quotation level, as columns. A quotation that is a text of its own is one word here (tag
 * X, `quotation` >= 0), and its sentences are Words of their own. One that only marks a few words of the sentence ("the
 * “free” press") is open: its words are words of the sentence, its marks are PUNCT with `quotation` >= 0.
 */
export interface Words {
  readonly length: number;
  /** UTF-16 offsets into `Article.text`, half-open, sorted, never overlapping. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lower case, straight apostrophes; "" for a quotation. */
  readonly lower: readonly string[];
  readonly lemma: readonly string[];
  /** Index into `TAGS`. */
  readonly tag: Uint8Array;
  /** Index into `FORMS`. */
  readonly form: Uint8Array;
  /** Bits of `FLAGS`. */
  readonly flags: Uint8Array;
  /** Index of the quotation that the word stands for, or whose mark it is; else -1. */
  readonly quotation: Int32Array;
}

/** A sentence at one level: the narrator's, or one inside a quotation. */
export interface Level {
  readonly words: Words;
  /** Half-open range of indices into the article's tokens. */
  readonly tokens: Span;
  /** Index of the quotation that the sentence lies in, or -1. */
  readonly inside: number;
  readonly paragraph: number;
  /** Whether capitals tell nothing, as in a headline. */
  readonly headline: boolean;
  readonly isTitle: boolean;
}

/** Numbers of the tags and forms: `TAG.VERB`, `FORM.ing`. Written out: of a literal the engine knows each field to be constant. */
export const TAG: Readonly<Record<Tag, number>> = {
  ADJ: 0,
  ADP: 1,
  ADV: 2,
  AUX: 3,
  CCONJ: 4,
  DET: 5,
  INTJ: 6,
  NOUN: 7,
  NUM: 8,
  PART: 9,
  PRON: 10,
  PROPN: 11,
  PUNCT: 12,
  SCONJ: 13,
  SYM: 14,
  VERB: 15,
  X: 16,
};
export const FORM: Readonly<Record<Form, number>> = {
  none: 0,
  base: 1,
  s: 2,
  past: 3,
  participle: 4,
  ing: 5,
};

/** The number of a tag or a form by its name. Throws where there is none: a slip in a rule. */
export function numberOf(of: Readonly<Record<string, number>>, name: string): number {
  const n = Object.hasOwn(of, name) ? of[name] : undefined;
  if (n === undefined) throw new Error(`nothing of that name: ${name}`);
  return n;
}
