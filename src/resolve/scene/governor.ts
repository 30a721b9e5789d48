import type {Clause, ClausedSentence, Phrase} from '../../layers/parsed.js';
import {holds, type Span} from '../../layers/span.js';
import {subjectOf} from '../../parse/readers.js';
import type {Entity} from '../cast/entity.js';
import {firstToken, type ParsedWord, placeOf} from './grammar-at.js';
import {type Office, sameOffice} from './office.js';
import type {Described} from './salience.js';
import type {Scene} from './scene.js';
import {isAgent, words} from '../word/lexicon.js';

const DEPTH = 3; // clauses around a pronoun

/**
 * Whoever acts in the clause around a pronoun or in the clauses around that: "While Lee won the hall with his claim", "Lee
 * left when he denied it". Null where nobody named there fits outside what the pronoun's bearer has said.
 */
export function governorOf(
  scene: Scene,
  token: number,
  fits: (e: Entity) => boolean,
  said: readonly Span[] = [],
  described: readonly Described[] = [],
): Entity | null {
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
    const owner = possessorOf(place.sentence, clause.kind === 'that' ? clause.antecedent : null);
    for (const phrase of [answering(place.sentence, clause), subject, possessorOf(place.sentence, subject), owner]) {
      if (!phrase || phrase.end > place.word) continue;
      const bearer = bearerAt(scene, place.sentence, phrase, token, described);
      if (bearer && fits(bearer) && !isIn(place.sentence, phrase, said)) return bearer;
    }
  }
  return null;
}

/** Who is blamed or praised: "Lee" in "sacked Lee after he said", "mocked Lee over his claim". */
const answering = ({words: {lemma}}: ClausedSentence, {verb, object}: Clause): Phrase | null =>
  verb && !verb.passive && words.answeredFor.has(lemma[verb.head] ?? '') ? object : null;

/** "Lee" in "Lee's last visit was in May, when he said", "Lee's claim that he said"; not in "Lee's lawyer left when he said". */
const possessorOf = ({words: {lower}}: ClausedSentence, phrase: Phrase | null): Phrase | null =>
  phrase?.possessor && phrase.kind !== 'name' && !isAgent(lower[phrase.head] ?? '') ? phrase.possessor : null;

function bearerAt(
  scene: Scene,
  sentence: ClausedSentence,
  phrase: Phrase,
  token: number,
  described: readonly Described[],
): Entity | undefined {
  const {start, end} = sentence.words;
  const {to} = scene.tokensIn({start: start[phrase.head]!, end: end[phrase.head]!});
  const office = {from: firstToken(scene, sentence, phrase), head: to - 1, to};
  return (
    scene.cast.bearers[scene.nameAt(to - 1)] ??
    holderAt(scene, token, office) ??
    described.find((d) => d.phrase.head === to - 1)?.entity // "ministers left when they said"
  );
}

/** “Oakes "made the decisions," he said”: somebody else says it of Oakes. */
const isIn = ({words: {start, end}}: ClausedSentence, {head}: Phrase, said: readonly Span[]): boolean =>
  said.some((s) => holds(s, {start: start[head]!, end: end[head]!}));

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
