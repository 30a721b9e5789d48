import {hiddenEntities} from '../../rules/words/characters.js';
import type {Edit} from './reading.js';

/** Soft hyphens, zero-width characters and marks of direction between letters, which are no letters: “Holt\u00adveld” is one word. */
const HIDDEN = /[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]+|(?<=\p{L})\u200d+(?=\p{L})/uy;

/** The same as a page writes them. */
const HIDDEN_IN_PAGE = new RegExp(`(?:&(?:${hiddenEntities.join('|')});)+|${HIDDEN.source}`, 'iuy');

/** What they begin with. Looked for first: the expressions are slow, and a page is long. */
const BEGINNING = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const BEGINNING_IN_PAGE = new RegExp(`&|${BEGINNING.source}`, 'g');

export function hiddenCharacters(text: string, page: boolean): Edit[] {
  const found: Edit[] = [];
  const hidden = page ? HIDDEN_IN_PAGE : HIDDEN;
  let end = 0;
  for (const {index: start} of text.matchAll(page ? BEGINNING_IN_PAGE : BEGINNING)) {
    if (start < end) continue;
    hidden.lastIndex = start;
    if (!hidden.test(text)) continue;
    end = hidden.lastIndex;
    found.push({start, end, text: ''});
  }
  return found;
}
