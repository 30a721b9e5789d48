import {lowest} from '../../layers/lowest.js';
import type {Token} from '../../layers/article.js';

const BACK = 30; // uses looked at on either side

/** Where the text has a noun in small letters; each noun is looked for once, and few are asked for. */
export class NounUses {
  readonly #places = new Map<string, readonly number[]>();

  constructor(readonly tokens: readonly Token[]) {}

  #placesOf(noun: string): readonly number[] {
    const known = this.#places.get(noun);
    if (known) return known;
    const places: number[] = [];
    const {tokens} = this;
    for (let i = 0; i < tokens.length; i++) {
      const {lower, capital, sentence} = tokens[i]!;
      if (lower === noun && (!capital || tokens[i - 1]?.sentence !== sentence)) places.push(i);
    }
    this.#places.set(noun, places);
    return places;
  }

  /** The last use before the token that is as wanted, else the first after it. */
  last(noun: string, token: number, wanted: (i: number) => boolean): number | null {
    const places = this.#placesOf(noun);
    const first = lowest(0, places.length, (n) => places[n]! >= token);
    for (let n = first - 1, seen = 0; n >= 0 && seen < BACK; n--, seen++) if (wanted(places[n]!)) return places[n]!;
    for (let n = first; n < places.length && n < first + BACK; n++)
      if (places[n]! > token && wanted(places[n]!)) return places[n]!;
    return null;
  }
}
