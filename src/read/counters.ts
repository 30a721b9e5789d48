/** What was seen while reading: for those who wait, and for the totals. */
export interface ReadCounters {
  /** Records of archives that are no pages. */
  skipped: number;
  /** Bytes so far, packed as they are; of files counted only where somebody waits. */
  bytes: number;
  readonly watched: boolean;
}

export const newCounters = (watched: boolean): ReadCounters => ({skipped: 0, bytes: 0, watched});
