import type {ClausedSentence, Phrase as NounPhrase} from '../../layers/parsed.js';
import type {Entity} from '../cast/entity.js';
import {firstToken, phraseBefore, placeOf, relativeAt} from '../scene/grammar-at.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {isClosed, isPlural, isRole, words} from '../word/lexicon.js';

const DEPTH = 4; // of phrases that hang on each other

/**
 * Whom a relative pronoun is about: "Ana Ruiz, who said", "An officer, who asked not to be named", "Ana Ruiz, a graduate of
 * the Arden School who said".
 */
export function antecedentOfRelative(scene: Scene, token: number): Phrase | null {
  const {tokens} = scene;
  const place = placeOf(scene, token);
  if (!place) return null;
  const {sentence} = place;
  let phrase = relativeAt(place)?.antecedent ?? phraseBefore(place);
  if (!phrase) return null;
  // "Ana Ruiz, a baker who"; "Peter Dunmore of Arden, who"
  const climb = (p: NounPhrase) =>
    words.personalRelative.has(tokens[token]!.lower) ? personAbove(scene, sentence, p) : p;
  phrase = climb(phrase);
  if (phrase.role === 'apposition' && phrase.of) phrase = climb(phrase.of);
  let to = token;
  while (to > 0 && (tokens[to - 1]!.kind === 'mark' || isLinking(tokens[to - 1]!.lower))) to--;
  return readPhrase(scene, firstToken(scene, sentence, phrase), to);
}

/** "and who", "for whom"; not "those who". */
const isLinking = (lower: string): boolean => isClosed(lower) && !words.definite.has(lower);

/**
 * Where the mention proper begins: at "party" in "a settler whose party", if what the party does comes behind; not in "a
 * settler whose party lost".
 */
export function startOfOwned(scene: Scene, from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    if (!words.owningRelative.has(scene.tokens[i]!.lower)) continue;
    const place = placeOf(scene, i);
    const verb = place && relativeAt(place)?.verb;
    return verb && place.sentence.words.start[verb.start]! >= scene.tokens[to - 1]!.end ? i + 1 : from;
  }
  return from;
}

/** The phrase itself if it is a person, else the person that it hangs on: a professor, for "history at Arden University". */
function personAbove(scene: Scene, sentence: ClausedSentence, phrase: NounPhrase): NounPhrase {
  let at: NounPhrase | null = phrase;
  for (let depth = 0; at && depth < DEPTH; depth++, at = at.role === 'conjunct' ? null : at.of)
    if (isPerson(scene, sentence, at)) return at;
  // "an official in the rebel group, who"
  for (let i = sentence.phrases.indexOf(phrase); i > 0; i--) {
    const p = sentence.phrases[i - 1]!;
    if (p.end !== sentence.phrases[i]!.preposition) break;
    if (isPerson(scene, sentence, p)) return p;
  }
  // "of Texas" may hang on the verb
  const before = sentence.phrases.filter((p) => p.end <= phrase.start).slice(-DEPTH);
  return phrase.kind === 'name' && !mayBePerson(scene, sentence, phrase)
    ? (before.findLast((p) => isPerson(scene, sentence, p)) ?? phrase)
    : phrase;
}

function bearerOf(scene: Scene, {words: {start, end}}: ClausedSentence, {head}: NounPhrase): Entity | null {
  const {to} = scene.tokensIn({start: start[head]!, end: end[head]!});
  return scene.cast.bearers[scene.nameAt(to - 1)] ?? null;
}

function mayBePerson(scene: Scene, sentence: ClausedSentence, phrase: NounPhrase): boolean {
  const bearer = bearerOf(scene, sentence, phrase);
  return bearer !== null && !bearer.place && bearer.kind !== 'organisation';
}

function isPerson(scene: Scene, sentence: ClausedSentence, phrase: NounPhrase): boolean {
  const bearer = bearerOf(scene, sentence, phrase);
  const noun = sentence.words.lower[phrase.head] ?? '';
  const people = isPlural(noun) && isRole(noun); // "Norland Democrats"
  // "an officer from Englewood, who": what follows a preposition may be a place that nobody knows
  if (bearer && !people) return mayBePerson(scene, sentence, phrase) && (bearer.sure || phrase.preposition < 0);
  return isRole(noun) || words.kin.has(noun) || words.indefinitePronoun.has(noun) || (isPlural(noun) && !isBody(noun));
}

const isBody = (noun: string): boolean => words.organisation.has(noun) || words.document.has(noun);
