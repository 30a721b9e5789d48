import type {OutputRecord} from '../record/record.js';
import type {StanceCounts} from '../record/stance-counts.js';

/** What was printed so far. */
export interface Printed {
  /** Records that had something to print. */
  readonly records: number;
  readonly articles: number;
  readonly statements: StanceCounts;
}

/** Turns records into text, each on its own, in whatever order and thread; prints nothing itself. */
export interface Renderer {
  /** Before the first record. */
  readonly begin: string;
  /** Between two records that print something. */
  readonly between: string;
  /** Empty where the format has nothing to say of it. */
  record(record: OutputRecord): string;
  /** After the last. */
  end(printed: Printed): string;
}

export interface Look {
  /** Characters a line. */
  readonly width: number;
  /** 0 for none, as chalk counts. */
  readonly color: 0 | 1;
  /** With the reasons. */
  readonly explain: boolean;
}
