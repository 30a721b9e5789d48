import {keyOfTerms} from './group.js';
import type {Terms} from './held-positions.js';

/** One object for equal terms: many articles hold few claims. Known by a number, as a million keys would take more than they save. */
export class SharedTerms {
  readonly #known = new Map<number, Terms>();

  of(terms: Terms): Terms {
    const key = keyOfTerms(terms);
    const hash = hashOf(key);
    const known = this.#known.get(hash);
    if (known && keyOfTerms(known) === key) return known;
    if (!known) this.#known.set(hash, terms);
    return terms;
  }
}

/** FNV-1a, in 30 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}
