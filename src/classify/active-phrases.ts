/*
 * Speed trick: most phrases share no word with a given sentence. A phrase can match only in a row that has one of the words
 * it needs, so the rulebook activates the phrases of the row's words and no other phrase is tried. To switch the trick off
 * while you hunt a wrong result, set `ONLY_ACTIVATED` to false: every row then starts with all phrases active.
 */
const ONLY_ACTIVATED: boolean = true;

/** More than the matches that are counted of one phrase in one row. */
const ROW_STEP = 64;

/**
 * The phrases of a rulebook, by number, that may still match in the current row of words, with their match counts. One
 * array serves all rows: a phrase is active if its mark is at least the row's, so a new row has nothing to clear.
 */
export class ActivePhrases {
  readonly #marks: Float64Array;
  #row = 0;

  constructor(phrases: number) {
    this.#marks = new Float64Array(phrases);
  }

  /** Starts a row. Tells whether phrases are active before any is activated. */
  startRow(): boolean {
    this.#row += ROW_STEP;
    if (!ONLY_ACTIVATED) this.#marks.fill(this.#row);
    return !ONLY_ACTIVATED;
  }

  activate(phrase: number): void {
    this.#marks[phrase] = this.#row;
  }

  isActive(phrase: number): boolean {
    return this.#marks[phrase]! >= this.#row;
  }

  deactivate(phrase: number): void {
    this.#marks[phrase] = 0;
  }

  /** Counts a match; after `most` of them, fewer than `ROW_STEP`, the phrase is no longer active. */
  countMatch(phrase: number, most: number): void {
    this.#marks[phrase]!++;
    if (this.#marks[phrase]! >= this.#row + most) this.deactivate(phrase);
  }
}
