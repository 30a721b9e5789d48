import type {Clause} from '../../layers/parsed.js';
import {subjectOf} from '../../parse/readers.js';
import type {Entity} from '../cast/entity.js';
import {firstToken, type ParsedWord, placeOf} from './grammar-at.js';
import {type Office, sameOffice} from './office.js';
import type {Scene} from './scene.js';
import {words} from '../word/lexicon.js';

const DEPTH = 3; // clauses around a pronoun

/**
 * Whoever acts in the clause around a pronoun or in the clauses around that: "While Lee won the hall with his claim", "Lee
 * left when he denied it". Null where nobody named there fits.
 */
export function governorOf(scene: Scene, token: number, fits: (e: Entity) => boolean): Entity | null {
  const place = placeOf(scene, token);
  let clause = place && clauseAround(place);
  const told =
    (clause?.link === 'coordinate' || clause?.link === 'relative') && clause.parent?.link === 'complement'
      ? clause.parent
      : null;
  for (let depth = 0; place && clause && depth < DEPTH; depth++, clause = clause.parent) {
    // "He agreed that Lee might win, but he said": the first "he", whoever is told of in between
    if (told && clause === told) continue;
    // "Norland asked the union to look into the toll, which it says is high": Norland
    const subject = clause.verb?.finite ? subjectOf(clause) : null;
    if (!subject || subject.end > place.word) continue;
    const {start, end} = place.sentence.words;
    const {to} = scene.tokensIn({start: start[subject.head]!, end: end[subject.head]!});
    const office = {from: firstToken(scene, place.sentence, subject), head: to - 1, to};
    const bearer = scene.cast.bearers[scene.nameAt(to - 1)] ?? holderAt(scene, token, office);
    if (bearer && fits(bearer)) return bearer;
  }
  return null;
}

/** "The prime minister", who has a name elsewhere; not "a new manager". */
function holderAt(scene: Scene, token: number, office: Office): Entity | undefined {
  if (words.indefinite.has(scene.tokens[office.from]!.lower)) return undefined;
  return scene.holderOf(scene.tokens[office.head]!.lower, token, (e) => sameOffice(scene, office, e));
}

/** The innermost clause that holds a word. */
function clauseAround({sentence, word}: ParsedWord): Clause | null {
  let found: Clause | null = null;
  for (const clause of sentence.clauses) {
    if (clause.start > word || clause.end <= word) continue;
    if (!found || clause.end - clause.start <= found.end - found.start) found = clause;
  }
  return found;
}
