import type {Item} from '../item.js';
import {ASIDES, ASKED} from '../word-sets.js';

/** "told us when asked": no question word that brings what was said. */
export const isAside = (items: readonly Item[], at: number): boolean =>
  ASIDES.has(items[at]?.lower ?? '') && ASKED.has(items[at + 1]?.lower ?? '');
