import type {OutputRecord} from '../record/record.js';
import type {StanceCounts} from '../record/stance-counts.js';
import type {ArticleAsRead} from '../record/article-as-read.js';

/** What has been printed so far. */
export interface Printed {
  /** Records that had something to print. */
  readonly records: number;
  readonly articles: number;
  readonly statements: StanceCounts;
}

/** Turns records into text, each independently of the others, in any order and on any thread. Prints nothing itself. */
export interface Renderer {
  /** Before the first record. */
  readonly begin: string;
  /** Between two records that print something. */
  readonly between: string;
  /** Empty if the format prints nothing for this record. `article` is there where the format shows articles. */
  record(record: OutputRecord, article?: ArticleAsRead | null): string;
  /** After the last record. */
  end(printed: Printed): string;
  /** Where nothing can be printed before all is known: makes the text of what `record` gave. */
  whole?(texts: readonly string[], printed: Printed): string;
}

/** A file of a folder, for formats that are many files: their records are JSON arrays of these. */
export interface FileText {
  /** The same for files that belong together. */
  readonly name: string;
  readonly ending: string;
  readonly text: string;
}

/** What the statements of a table stand under. */
export const GROUPINGS = ['article', 'speaker', 'claim'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Look {
  /** Columns per line. */
  readonly width: number;
  /** Chalk's level: 0 for no colour. */
  readonly color: 0 | 1;
  /** Whether to print the reasons. */
  readonly explain: boolean;
  /** Whether to list assertions too, not only count them. */
  readonly all?: boolean;
  readonly group?: Grouping;
  /** The address of the folder that sources are named from, where a terminal shows links; else null. */
  readonly links?: string | null;
  /** Whether a sheet begins with a byte-order mark. */
  readonly bom?: boolean;
  /** Whether its cells stay as they are, even those that a spreadsheet runs. */
  readonly rawCells?: boolean;
}
