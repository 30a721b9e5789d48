import type {Entity} from '../cast/entity.js';
import {words} from '../word/lexicon.js';

/** Whether a name or what the article calls its bearer is that of one who publishes. */
export const isOutlet = (e: Entity): boolean =>
  e.words.some((w) => words.outletName.has(w) || w.includes('.')) || [...e.nouns].some((n) => words.outlet.has(n));
