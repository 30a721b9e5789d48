import type {LevelSentence} from '../item.js';
import type {Clause, Phrase} from '../../layers/parsed.js';
import type {Words} from '../../layers/words.js';
import type {ContentFound} from '../content.js';
import {itemsOf} from './sentence.js';

/** The words of an object with all that hangs on it: up to a clause that is another act, or that tells when or why. */
export function objectOf(s: LevelSentence, clause: Clause, object: Phrase): ContentFound {
  const {clauses, words} = s.parsed;
  let end = Math.max(clause.end, object.last);
  for (const c of clauses) {
    if (c === clause || c.start < object.end || c.start >= end) continue;
    if (c.verb?.finite && (goesOn(c, clause) || tells(c, clause, words))) end = c.start;
  }
  for (let w = object.end; w < end; w++)
    if (words.lower[w] === '(' || words.lower[w] === ';' || (words.lower[w] === ':' && words.quotation[w + 1]! >= 0)) {
      end = w;
      break;
    }
  return itemsOf(s, object.start, end);
}

/** "claimed momentum and argued that", "denied it, and the mayor left": a clause beside this one. */
export const goesOn = (c: Clause, clause: Clause): boolean =>
  c.link === 'coordinate' && (c.parent === clause || c.shares === clause || c.parent === clause.parent);

/** "…, even though it rained" */
const tells = (c: Clause, clause: Clause, {lower}: Words): boolean =>
  c.parent === clause && c.link === 'adverbial' && lower[c.start - 1] === ',';
