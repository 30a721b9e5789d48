import type {OutputRecord} from '../record.js';
import type {StanceCounts} from '../stance-counts.js';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'tsv'] as const;
export type RecordFormat = (typeof FORMATS)[number];

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

/** The renderer of a format; what only a table needs is loaded only for a table. */
export async function rendererFor(format: RecordFormat, look: Look): Promise<Renderer> {
  switch (format) {
    case 'json':
      return (await import('./json.js')).json();
    case 'jsonl':
      return (await import('./json.js')).jsonl();
    case 'csv':
      return (await import('./csv.js')).csv(look.explain);
    case 'tsv':
      return (await import('./csv.js')).tsv(look.explain);
    case 'table':
      return (await import('./table.js')).table(look);
  }
}
