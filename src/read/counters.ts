/** Counters kept while reading, for the progress line and the totals. */
export interface ReadCounters {
  /** Archive records that are not pages. */
  skipped: number;
  /** Bytes read so far, before unpacking. Whole files count only if `watched`. */
  bytes: number;
  /** Whether a progress line is shown. */
  readonly watched: boolean;
}

export const newCounters = (watched: boolean): ReadCounters => ({skipped: 0, bytes: 0, watched});
