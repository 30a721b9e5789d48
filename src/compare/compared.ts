import type {Stance} from '../layers/article.js';

/* What is printed of articles that are compared: for each claim, who takes which position on it, where and when. */

/** One statement about a claim. */
export interface ComparedPosition {
  readonly source: string;
  readonly part: number;
  /** Of the article, as its file gives it. */
  readonly article: string | null;
  /** Of the statement in its article. */
  readonly id: string;
  readonly speaker: string | null;
  /** Whom the speaker speaks for. */
  readonly for: string | null;
  readonly stance: Stance;
  /** The day on which it was said; else the article's. */
  readonly date: string | null;
  /** When it was said, in the article's words. */
  readonly when: string | null;
  readonly quote: string | null;
}

/** A speaker whose stance is not the same in two positions. */
export interface Difference {
  readonly speaker: string;
  readonly from: Stance;
  readonly to: Stance;
  /** Indices into `positions`. */
  readonly at: readonly [number, number];
}

/** One that is no change of mind, or may be none. */
export interface OpenDifference extends Difference {
  /** Whether it is known which came first. */
  readonly order: 'known' | 'unknown';
  /** Whether both speak of the same occasion: the call of May is not that of October. */
  readonly occasion: 'same' | 'another' | 'unknown';
}

export interface Compared {
  readonly positions: readonly ComparedPosition[];
  /** Changes of mind: on the same occasion, and the order is known. */
  readonly changes: readonly Difference[];
  readonly differences: readonly OpenDifference[];
  /** Pairs of positions: one asserts what somebody else denies. */
  readonly contradictions: readonly (readonly [number, number])[];
}

export interface ComparedClaim extends Compared {
  /** Its words, and the statement that they are taken from. */
  readonly claim: {readonly text: string; readonly source: string; readonly id: string};
}

/** The positions of one speaker, or in one source, each with its claim. */
export interface ComparedBy {
  readonly speaker?: string | null;
  readonly source?: string;
  readonly positions: readonly (ComparedPosition & {readonly claim: string})[];
}

export const COMPARE_BY = ['claim', 'speaker', 'source'] as const;
export type CompareBy = (typeof COMPARE_BY)[number];
