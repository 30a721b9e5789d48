import type {Grammar} from './parsed.js';
import type {Span} from './span.js';

/*
 * The layers. Each stage takes one layer and returns it with one more, so that stages out of order do not compile.
 * They are plain readonly JSON, without functions or classes. Spans are in `Article.text` unless they say "in the source".
 */

export type Format = 'text' | 'html' | 'markdown';

/** What a record or a page says about itself; null where it is silent. */
export interface Metadata {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly place: string | null;
}

/** One whole decoded input. */
export interface Source {
  /** As the user named it; "-" for standard input. */
  readonly name: string;
  readonly format: Format;
  readonly text: string;
  /** What came with the text, such as the id of a JSONL record. */
  readonly knownMetadata: Partial<Metadata>;
  /** The day of an article that does not say it, as the user gave it. */
  readonly assumedDate?: string;
  /** The claim that came with it, to be held against it. */
  readonly claim?: string;
}

/**
 * A run of article text. A literal piece reads as its source span does, character by character; capitals may be read small
 * and a lost mark as the mark that it was. Any other (an entity, a line end, the gap between
 * two paragraphs, whose source span may be empty) is atomic: no span begins or ends inside it.
 */
export interface Piece {
  readonly text: string;
  /** In the source. */
  readonly source: Span;
}

export const DROPPED_KINDS = [
  'appeal',
  'caption',
  'duplicate',
  'share',
  'related',
  'newsletter',
  'byline',
  'date',
  'advertisement',
  'author',
  'comments',
  'copyright',
  'navigation',
  'notice',
] as const;
export type DroppedKind = (typeof DROPPED_KINDS)[number];

export interface Dropped {
  /** In the source. */
  readonly span: Span;
  readonly kind: DroppedKind;
  /** Rule id. */
  readonly by: string;
}

/** What the user is told of an article that was read, but not as it stands, or not all of it. Codes are part of the contract. */
export const WARNING_CODES = [
  'other-language',
  'partly-other-language',
  'numbers',
  'decoded-twice',
  'lost-characters',
  'no-text',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  /** What the message names: the language; null if it is not known. */
  readonly what: string | null;
}

/** Layer 1, by clean: one article of a source, without boilerplate. */
export interface Article {
  readonly source: Source;
  /** 1, 2, … if a file holds several articles in a row. */
  readonly part: number;
  /** The title, if the file has one, then the body. "\n\n" separates paragraphs; a single "\n" is a wrapped line. */
  readonly text: string;
  /** In order, not overlapping. Their texts add up to `text`. */
  readonly pieces: readonly Piece[];
  /** The title in `text`, without white space; null if the text of the file has no title. */
  readonly title: Span | null;
  /** Further headlines right under the title, in `text`. */
  readonly headlines: readonly Span[];
  readonly metadata: Metadata;
  /** In source order, not overlapping. */
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly Warning[];
}

export interface Paragraph extends Span {
  readonly in: 'title' | 'body';
  /** Half-open ranges of indices into `sentences` and `tokens`. */
  readonly sentences: Span;
  readonly tokens: Span;
}

export interface Quotation extends Span {
  /** Between the marks; `start` and `end` of the quotation include them. */
  readonly inner: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly paragraph: number;
  /** 'mark': closed by its own mark. 'paragraph': the next paragraph continues it with a new mark. 'unclosed': nothing closes it. */
  readonly closed: 'mark' | 'paragraph' | 'unclosed';
  /** Index of the quotation in the previous paragraph that this one continues, or null. */
  readonly continues: number | null;
  /** Half-open range of indices into `tokens`: the words between the marks. */
  readonly tokens: Span;
  /** The sentences between the marks, as ranges of indices into `tokens`. */
  readonly sentences: readonly Span[];
}

/** A sentence of the narrator. A quotation inside it counts as one word, however many full stops it has. */
export interface Sentence extends Span {
  readonly paragraph: number;
  /** Half-open range of indices into `tokens`. */
  readonly tokens: Span;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'quote';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, curly apostrophes made straight. The 's of a possessive and the n't of "didn't" are separate tokens. */
  readonly lower: string;
  /**
   * The number of the word in the vocabulary (language/vocabulary.ts): the same for the same `lower`. Two words may share
   * one, so what is kept by number always compares the word too.
   */
  readonly word: number;
  /** Whether the first letter is upper case. */
  readonly capital: boolean;
  readonly sentence: number;
  /** Index of the innermost quotation that holds the token, or null. A quotation does not hold its own marks. */
  readonly quotation: number | null;
}

/** Layer 2, by segment. */
export interface Segmented extends Article {
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Layer 3, by parse. */
export interface Parsed extends Segmented {
  readonly grammar: Grammar;
}

export type StatementKind = 'speech' | 'thought';
export type QuoteType = 'direct' | 'indirect' | 'mixed';

export interface Cue {
  /** Verb group with auxiliaries, negation and particles; a noun, preposition, colon or dash. Sorted, at least one. */
  readonly spans: readonly Span[];
  /** The lemma of the word that carries the meaning: "tell", "according to", ":". */
  readonly lemma: string;
  /** The cue class in rules/cues: "say", "deny", "refuse", "ask", …; "unknown" for a verb that only its structure makes a cue. */
  readonly group: string;
  /** Whether the cue span holds a negation ("did not deny"). */
  readonly negated: boolean;
}

/** One act of reported speech or thought, before its stance and its speaker's name are known. */
export interface Found {
  readonly kind: StatementKind;
  readonly in: 'title' | 'body';
  readonly paragraph: number;
  /** The sentence of the cue, else of the first word of the content. */
  readonly sentence: number;
  /** The words that name the speaker here, with title and apposition. PolNeAR calls them the source. */
  readonly mention: Span | null;
  readonly cue: Cue | null;
  /** Sorted, not overlapping, without outermost marks and a leading "that". Empty if the text does not say what was said. */
  readonly content: readonly Span[];
  /** Null if there is no content. */
  readonly type: QuoteType | null;
  readonly addressee: Span | null;
  /** Index of the statement whose content holds this one, or null. */
  readonly within: number | null;
  /** Index of another statement by the same speaker that a quotation without a cue continues, or that goes on with it; or null. */
  readonly continues: number | null;
  /** Rule id. */
  readonly by: string;
}

/** Layer 4, by attribute: statements in text order. */
export interface Attributed extends Parsed {
  readonly statements: readonly Found[];
}

export const STANCES = ['deny', 'neither-confirm-nor-deny', 'assert'] as const;
export type Stance = (typeof STANCES)[number];

/** The stance of one statement. */
export interface Judgement {
  /** Null for a question, an order, thanks. */
  readonly stance: Stance | null;
  readonly evidence: Span | null;
  readonly hedged: boolean;
  /** Rule id. */
  readonly by: string;
}

/** Layer 5, by classify: `judgements[i]` belongs to `statements[i]`. */
export interface Classified extends Attributed {
  readonly judgements: readonly Judgement[];
}

export const SPEAKER_KINDS = ['person', 'organisation', 'group', 'document', 'unnamed'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Someone who speaks in the article, under the fullest name that it gives. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The article's other words for the speaker, pronouns included, in text order, without repeats. */
  readonly aliases: readonly string[];
  /** Indices into `statements`. */
  readonly statements: readonly number[];
}

/** Who made one statement. */
export interface Resolution {
  /** Index into `speakers`, or null. */
  readonly speaker: number | null;
  /** The statement's own mention, or that of the statement it continues. */
  readonly named: Span | null;
  /** Whether the words name the speaker, only one fits or the article writes the tie; false where salience alone decided. */
  readonly sure: boolean;
  /** Rule id. */
  readonly by: string;
}

/** Layer 6, by resolve: `resolutions[i]` belongs to `statements[i]`. */
export interface Resolved extends Classified {
  readonly resolutions: readonly Resolution[];
  readonly speakers: readonly Speaker[];
}

/** What the stance of one statement is about. */
export interface Claim {
  /** Sorted, not overlapping, at least one; a negation between them is left out ("there was … conversation"). */
  readonly spans: readonly Span[];
  /** Whose words these are, where the statement's own only point to them ("the report"): an index into `statements`, the title, or null. */
  readonly of: number | 'title' | null;
}

/** When something was said: "on Monday", "previously". */
export interface When {
  readonly span: Span;
  /** The day, where the article's own day tells it. */
  readonly date: string | null;
}

/** What one statement claims, and which others it answers. */
export interface Position {
  /** Null for a question, an order, thanks, and where the words do not say what it is about. */
  readonly claim: Claim | null;
  /** Indices into `statements`: those that it rejects or declines to confirm. */
  readonly answers: readonly number[];
  readonly when: When | null;
}

/** Layer 7, by claim: `positions[i]` belongs to `statements[i]`, `speaksFor[i]` to `speakers[i]`. */
export interface Positioned extends Resolved {
  readonly positions: readonly Position[];
  /** Whom a spokesman speaks for; null for the others. */
  readonly speaksFor: readonly (string | null)[];
}
