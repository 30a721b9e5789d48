import type {Span} from './span.js';

/*
 * The layers. Each stage takes one and returns it with one more: a stage out of order does not compile.
 * Plain readonly JSON: no functions, no classes. All spans but those that say "in the source" are in `Article.text`.
 */

export type Format = 'text' | 'html';

/** What a record or a page says of itself; null where it does not. */
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

/** One decoded input, whole. */
export interface Source {
  /** As the user named it; "-" for standard input. */
  readonly name: string;
  readonly format: Format;
  readonly text: string;
  /** What came with it from outside, such as the id of a JSONL record. */
  readonly knownMetadata: Partial<Metadata>;
}

/**
 * A run of what is read as article. A literal piece has the text of its source span; any other (an entity, a line end,
 * the gap between two paragraphs, whose source span may be empty) is atomic: no span begins or ends inside it.
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

/** Layer 1, by clean: one article of a source, boilerplate gone. */
export interface Article {
  readonly source: Source;
  /** 1, 2, … where a file holds several articles glued together. */
  readonly part: number;
  /** Title (where it stands in the file), then the body. Paragraphs are apart by "\n\n"; a single "\n" is a wrapped line. */
  readonly text: string;
  /** In order, not overlapping; their texts joined are `text`. */
  readonly pieces: readonly Piece[];
  /** The title's place in `text`, without white space; null where the title is not in the file's text. */
  readonly title: Span | null;
  readonly metadata: Metadata;
  /** In source order, not overlapping. */
  readonly dropped: readonly Dropped[];
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
  /** 'mark': closed by its own mark. 'paragraph': runs on, its next paragraph opens again. 'unclosed': nothing closes it. */
  readonly closed: 'mark' | 'paragraph' | 'unclosed';
  /** Index of the quotation in the paragraph before that this one continues, or null. */
  readonly continues: number | null;
  /** Half-open range of indices into `tokens`: the words between the marks. */
  readonly tokens: Span;
  /** The sentences between the marks, as ranges of indices into `tokens`. */
  readonly sentences: readonly Span[];
}

/** A sentence of the narrator: a quotation inside it counts as one word, whatever full stops it holds. */
export interface Sentence extends Span {
  readonly paragraph: number;
  /** Half-open range of indices into `tokens`. */
  readonly tokens: Span;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'quote';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, curly apostrophes made straight. A possessive's 's is a token of its own, as is the n't of "didn't". */
  readonly lower: string;
  /**
   * The number of the word in the vocabulary (language/vocabulary.ts): the same for the same `lower`. Two words may share
   * one, so what is kept by number always compares the word too.
   */
  readonly word: number;
  /** Whether the first letter is upper case. */
  readonly capital: boolean;
  readonly sentence: number;
  /** Index of the innermost quotation that holds the token between its marks, or null. A quotation's own marks lie outside it. */
  readonly quotation: number | null;
}

/** Layer 2, by segment. */
export interface Segmented extends Article {
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

export type StatementKind = 'speech' | 'thought';
export type QuoteType = 'direct' | 'indirect' | 'mixed';

export interface Cue {
  /** Verb group with auxiliaries, negation and particles; a noun, preposition, colon or dash. Sorted, at least one. */
  readonly spans: readonly Span[];
  /** Of the word that carries the meaning: "tell", "according to", ":". */
  readonly lemma: string;
  /** The cue class of the lexicon in rules/cues: "say", "deny", "refuse", "ask", …; "unknown" for a verb licensed by structure alone. */
  readonly group: string;
  /** Whether the cue span holds a negation ("did not deny"). */
  readonly negated: boolean;
}

/** One act of reported speech or thought, before its stance and its speaker's name are known. */
export interface Found {
  readonly kind: StatementKind;
  readonly in: 'title' | 'body';
  readonly paragraph: number;
  /** Of the cue, else of the content's first word. */
  readonly sentence: number;
  /** The words that name the speaker here (the source, in PolNeAR's word), with title and apposition. */
  readonly mention: Span | null;
  readonly cue: Cue | null;
  /** Sorted, not overlapping; outermost marks and a leading "that" left out; empty where nothing is said about what. */
  readonly content: readonly Span[];
  /** Null where there is no content. */
  readonly type: QuoteType | null;
  readonly addressee: Span | null;
  /** Index of the statement whose content holds this one, or null. */
  readonly within: number | null;
  /** Index of the earlier statement whose speaker a quotation with no words of its own continues, or null. */
  readonly continues: number | null;
  /** Rule id. */
  readonly by: string;
}

/** Layer 3, by attribute: statements in text order. */
export interface Attributed extends Segmented {
  readonly statements: readonly Found[];
}

export const STANCES = ['deny', 'neither-confirm-nor-deny', 'assert'] as const;
export type Stance = (typeof STANCES)[number];

/** What stance one statement takes. */
export interface Judgement {
  /** Null for a question, an order, thanks. */
  readonly stance: Stance | null;
  readonly evidence: Span | null;
  readonly hedged: boolean;
  /** Rule id. */
  readonly by: string;
}

/** Layer 4, by classify: `judgements[i]` is of `statements[i]`. */
export interface Classified extends Attributed {
  readonly judgements: readonly Judgement[];
}

export const SPEAKER_KINDS = ['person', 'organisation', 'group', 'document', 'unnamed'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** One who speaks in the article, under the fullest name it gives. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Other words the article uses for them, pronouns too, in text order, each once. */
  readonly aliases: readonly string[];
  /** Indices into `statements`. */
  readonly statements: readonly number[];
}

/** Who one statement is by. */
export interface Resolution {
  /** Index into `speakers`, or null. */
  readonly speaker: number | null;
  /** The statement's own mention, or that of the statement it continues. */
  readonly named: Span | null;
  /** Rule id. */
  readonly by: string;
}

/** Layer 5, by resolve: `resolutions[i]` is of `statements[i]`. */
export interface Resolved extends Classified {
  readonly resolutions: readonly Resolution[];
  readonly speakers: readonly Speaker[];
}
