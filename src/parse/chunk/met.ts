/** What has been met of a phrase so far: word indices, -1 for none. */
export interface Met {
  determiner: number;
  adjective: number;
  number: number;
  symbol: number;
  noun: number;
  /** The first and last word of the last run of proper nouns. */
  name: number;
  nameLast: number;
  pronoun: number;
}

export const nothing = (): Met => ({
  determiner: -1,
  adjective: -1,
  number: -1,
  symbol: -1,
  noun: -1,
  name: -1,
  nameLast: -1,
  pronoun: -1,
});
