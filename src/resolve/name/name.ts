/** A run of capitalised words that names somebody or something, by token indices. */
export interface Name {
  /** Half-open; without title, role and determiner. */
  readonly from: number;
  readonly to: number;
  /** Where the words before it that belong to its run begin ("Pentagon Spokesman Col." Steve Warren); `from` where none. */
  readonly titleFrom: number;
  /** "role" where the whole run is an office ("Prime Minister"). */
  readonly kind: 'person' | 'organisation' | 'role' | null;
  readonly gender: Gender | null;
  /** Lower case. */
  readonly words: readonly string[];
  /** The words without full stops, apart at hyphens: what names are compared by. */
  readonly parts: readonly string[];
  /** The parts joined by spaces. */
  readonly key: string;
}

export type Gender = 'male' | 'female';
