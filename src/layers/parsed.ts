import type {Span} from './span.js';
import type {Level} from './words.js';

/*
 * What parse hands on: for each sentence at each level of quotation its words, noun phrases and clauses. Positions are
 * indices of words in the sentence, ranges are half-open, -1 is none.
 */

export type PhraseKind = 'name' | 'pronoun' | 'description' | 'number';

/** What a noun phrase does where it stands. */
export type PhraseRole =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'predicate'
  | 'adjunct'
  | 'attached'
  | 'apposition'
  | 'conjunct'
  | 'possessor'
  | 'none';

export interface Phrase {
  /** The phrase itself, from its determiner to its last noun; a preposition before it is no part of it. */
  readonly start: number;
  readonly end: number;
  /** With what is attached behind: "of" phrases, conjuncts, appositions, relative clauses. */
  readonly last: number;
  readonly head: number;
  readonly kind: PhraseKind;
  readonly determiner: number;
  readonly possessor: Phrase | null;
  /** The words that are a name: in "the mayor Dagny Holt" the last two. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Where the title or role before the name begins ("running mate", "Mayor"): up to `nameStart`. */
  readonly roleStart: number;
  /** First and last-but-one word of the preposition that governs it. */
  readonly preposition: number;
  readonly prepositionEnd: number;
  readonly role: PhraseRole;
  /** What it is attached to, stands in apposition to or is coordinated with. */
  readonly of: Phrase | null;
  /** The clause it is a part of, for a subject, object, predicate or adjunct. */
  readonly clause: Clause | null;
  /** The coordinator before it. */
  readonly coordinator: number;
  /** Tells when or how long: "last week". */
  readonly isTime: boolean;
}

export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  /** The main verb; an auxiliary where it stands alone. */
  readonly head: number;
  /** Auxiliaries, in order, "to" not among them. */
  readonly auxiliaries: readonly number[];
  readonly negations: readonly number[];
  /** "to" of an infinitive. */
  readonly to: number;
  readonly particle: number;
  readonly finite: boolean;
  readonly passive: boolean;
  /** A form of "be" with no verb behind. */
  readonly copula: boolean;
  readonly tense: 'past' | 'present' | 'none';
  /** The modal auxiliary. */
  readonly modal: number;
  /** Bits of `TAKES`. */
  readonly takes: number;
}

export type ClauseKind =
  | 'main'
  | 'that'
  | 'wh'
  | 'relative'
  | 'adverbial'
  | 'infinitive'
  | 'participle'
  | 'question'
  | 'inserted'
  | 'fragment';

/** How a clause hangs on its parent. */
export type ClauseLink =
  | 'root'
  | 'complement'
  | 'open'
  | 'subject'
  | 'relative'
  | 'adnominal'
  | 'adverbial'
  | 'coordinate'
  | 'loose';

export interface Clause {
  readonly kind: ClauseKind;
  readonly link: ClauseLink;
  readonly parent: Clause | null;
  /** First and last-but-one word, with all clauses inside. */
  readonly start: number;
  readonly end: number;
  /** "that", "because", "and", a preposition before a gerund. */
  readonly connective: number;
  /** The wh-word or relative "that" at its front. */
  readonly wh: number;
  readonly whRole: 'subject' | 'object' | 'adjunct';
  /** The noun phrase that a relative or adnominal clause is about. */
  readonly antecedent: Phrase | null;
  readonly subject: Phrase | null;
  /** The clause whose subject it shares: "He came and denied it". */
  readonly shares: Clause | null;
  readonly verb: VerbGroup | null;
  readonly object: Phrase | null;
  readonly indirect: Phrase | null;
  /** What a copula or linking verb says of its subject: a noun phrase, or a word (an adjective, an adverb). */
  readonly predicate: Phrase | null;
  readonly predicateWord: number;
  readonly complement: Clause | null;
  /** The index in `Article.quotations` of the quotation that is its complement. */
  readonly quotation: number;
  /** The word that stands for that quotation. */
  readonly quotationWord: number;
  readonly adjuncts: readonly Phrase[];
  /** "it" or "there" that only holds the subject's place. */
  readonly expletive: number;
  readonly negated: boolean;
}

/** A sentence with its phrases and clauses: all that later stages ask for. */
export interface ClausedSentence extends Level {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}

export interface ParsedSentence extends ClausedSentence {
  /** For each word the word it hangs on, -1 for the root, and its relation: an index into `RELATIONS`. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** The grammar of an article: a sentence is read when it is first asked for, and kept. */
export interface Grammar {
  /** The words of a run of tokens at one level of quotation, with their parts of speech; null where it holds no word. */
  words(tokens: Span, inside: number | null, paragraph: number): Level | null;
  /** The same with its phrases and clauses. */
  sentence(tokens: Span, inside: number | null, paragraph: number): ClausedSentence | null;
  /** The sentence, at its innermost level, that holds a place of the text; null where no word stands in it. */
  at(offset: number): ClausedSentence | null;
}
