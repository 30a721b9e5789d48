/** More than the places that are counted of one phrase in one row. */
const ROW_STEP = 64;

/**
 * Which phrases of a rulebook may still match in a row of words, by their numbers, and in how many places they have. One
 * memory for all rows: to clear a new one for each took as long as to match.
 */
export class ActivePhrases {
  readonly #marks: Float64Array;
  #row = 0;

  constructor(phrases: number) {
    this.#marks = new Float64Array(phrases);
  }

  /** A new row: all are asleep. */
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

  /** Counts a place where the phrase matches; after `most`, fewer than 64, it sleeps. */
  countMatch(phrase: number, most: number): void {
    this.#marks[phrase]!++;
    if (this.#marks[phrase]! >= this.#row + most) this.deactivate(phrase);
  }
}
