import type {Name} from '../name/name.js';
import {isRole, words} from '../word/lexicon.js';
import type {Entity} from './entity.js';

/** What the name looks like, corrected by what the words around it call its bearer. */
export function kindIn(n: Name, nouns: readonly string[]): Entity['kind'] {
  const own = n.kind === 'role' ? null : n.kind;
  for (const noun of nouns) {
    if (words.organisation.has(noun) || words.outlet.has(noun)) return 'organisation';
    if (words.document.has(noun)) return own;
    if (words.anybody.has(noun)) continue;
    if ((isRole(noun) || words.kin.has(noun)) && !words.organisationName.has(n.words.at(-1) ?? '')) return 'person';
  }
  return own;
}
