/** Greater than the most matches of one phrase that are counted in a row. */
const ROW_STEP = 64;

/**
 * The phrases, by number, that can still match in the current row of words, with a count of their matches so far. One
 * array serves all rows: each row starts at a higher mark, so that nothing has to be cleared.
 */
export class ActivePhrases {
  readonly #marks: Float64Array;
  #row = 0;

  constructor(phrases: number) {
    this.#marks = new Float64Array(phrases);
  }

  /** Begins a new row, in which no phrase is active yet. */
  startRow(): void {
    this.#row += ROW_STEP;
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

  /** Counts a match of the phrase, and deactivates it after `most` of them (which must be below `ROW_STEP`). */
  countMatch(phrase: number, most: number): void {
    this.#marks[phrase]!++;
    if (this.#marks[phrase]! >= this.#row + most) this.deactivate(phrase);
  }
}
