import {hiddenEntities} from '../../rules/words/characters.js';
import type {Edit} from './reading.js';

/** Soft hyphens, zero-width characters and marks of direction between letters, which are no letters: “Holt\u00adveld” is one word. */
const HIDDEN = /[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]+|(?<=\p{L})\u200d+(?=\p{L})/gu;

/** The same as a page writes them. */
const HIDDEN_IN_PAGE = new RegExp(`(?:&(?:${hiddenEntities.join('|')});)+|${HIDDEN.source}`, 'giu');

export const hiddenCharacters = (text: string, page: boolean): Edit[] =>
  Array.from(text.matchAll(page ? HIDDEN_IN_PAGE : HIDDEN), ({0: found, index}) => ({
    start: index,
    end: index + found.length,
    text: '',
  }));
