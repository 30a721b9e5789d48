/** Claims and statements name each other by keys, "12.s3": the statement s3 of the page's twelfth article. */
export interface PageClaim {
  /** The positions on it, by day. */
  readonly at: readonly string[];
  /** Which of them says it best. */
  readonly best: number;
  /** Whether one asserts what another denies. */
  readonly isDisputed: boolean;
  /** Who changed, or differs. */
  readonly notes: readonly string[];
}

/** What the script of the page is given beside its articles. */
export interface PageView {
  readonly claims: readonly PageClaim[];
  /** By number, which statements give as `who`. */
  readonly people: readonly string[];
  /** The sentences of rules, by id. */
  readonly docs: Readonly<Record<string, string>>;
  /** Whether claims are what the reader asked for. */
  readonly isComparison: boolean;
}
