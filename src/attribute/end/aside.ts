import {contentWords} from '../../rules/attribution/words.js';
import type {Item} from '../item.js';

/** "told us when asked": no question word that brings what was said. */
export const isAside = (items: readonly Item[], at: number): boolean =>
  contentWords.asides.has(items[at]?.lower ?? '') && contentWords.asideSeconds.has(items[at + 1]?.lower ?? '');
