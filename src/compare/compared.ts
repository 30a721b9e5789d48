import type {Stance} from '../layers/article.js';

/* What is printed of articles that are compared: for each claim, who takes which position on it, where and when. */

/** One statement about a claim. */
export interface Position {
  readonly source: string;
  readonly part: number;
  /** Of the record, as the file gives it. */
  readonly record: string | null;
  /** Of the statement in its article. */
  readonly id: string;
  readonly speaker: string | null;
  /** Whom the speaker speaks for. */
  readonly for: string | null;
  readonly stance: Stance;
  /** The article's day. */
  readonly date: string | null;
  readonly quote: string | null;
}

export interface ComparedClaim {
  /** Its words, and the statement that they are taken from. */
  readonly claim: {readonly text: string; readonly source: string; readonly id: string};
  readonly positions: readonly Position[];
}
