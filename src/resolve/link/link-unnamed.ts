import type {SpeakerKind} from '../../layers/article.js';
import {folded} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import {isOvertaken} from '../scene/fit.js';
import type {Phrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {possessiveEndings} from '../../rules/words/propositions.js';
import {isPlural, isRole, singular, tag, tagged, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import {type Link, sureOf, unsureOf} from './link.js';
import {nameWithOwner} from './owner.js';

/** "the source", "the officials": the entity described with the same noun before. */
export const linkRepeat: Link = (scene, {phrase}) => {
  if (phrase.name !== null) return null;
  const same = scene.described(keyOf(scene, phrase));
  if (same) return isOwnName(scene, phrase) && !isIntroduced(scene, phrase) ? sureOf(same) : unsureOf(same);
  const noun = scene.tokens[phrase.head]!.lower;
  const bare = phrase.to === phrase.from + 1;
  if (phrase.determiner !== 'definite' || !(bare || isOwnedByRole(scene, phrase))) return null;
  const known = scene.calledBy(noun, phrase.from) ?? spokesperson(scene, noun, phrase.from);
  if (!known || (!bare && !(isOwned(known) && words.spokesperson.has(noun)))) return null;
  const thing = words.organisation.has(noun) || words.outlet.has(noun) || words.document.has(noun);
  if (isOvertaken(scene, known, noun, phrase.from)) return null;
  return known.words.length === 0 || thing ? unsureOf(known) : null;
};

/** "The rep", after "a representative for Lee" has spoken. */
const spokesperson = (scene: Scene, noun: string, token: number): Entity | null =>
  words.spokesperson.has(noun) && !isPlural(noun)
    ? scene.lastSpeaker(
        token,
        (e) => e.words.length === 0 && !e.plural && [...e.nouns].some((n) => words.spokesperson.has(n)),
      )
    : null;

/** "The mayor's spokesman", said after "Oakes's spokesman": the owner is told by office. */
function isOwnedByRole({tokens, nameAt}: Scene, {from, head, to}: Phrase): boolean {
  const owner = head - 2;
  return (
    to === head + 1 &&
    owner >= from &&
    isPossessive(tokens, head - 1) &&
    nameAt(owner) < 0 &&
    isRole(tokens[owner]!.lower)
  );
}

const isOwned = ({name, words: own}: Entity): boolean =>
  own.length === 0 && possessiveEndings.some((ending) => name.includes(`${ending} `));

/** "Another": one more of the kind described last ("one unnamed blogger"), named by the same noun. */
export const linkFurther: Link = (scene, {phrase}) => {
  const {lower} = scene.tokens[phrase.from]!;
  if (phrase.to > phrase.from + 1 || !words.further.has(lower)) return null;
  const last = scene.lastSpeaker(phrase.from, (e) => e.words.length === 0 && e.nouns.size === 1);
  const [noun] = last?.nouns ?? [];
  if (!noun || last?.kind === 'organisation') return null;
  // "One said", after several have spoken: one of them
  const own = words.quantifier.has(lower);
  if (own && (!last?.plural || words.document.has(singular(noun)))) return null; // no tweet is "one"
  const name = own ? singular(noun) : `${textOf(scene, phrase)} ${singular(noun)}`;
  const entity = create(scene, name, singular(noun), false);
  scene.cast.entities.push(entity);
  return unsureOf(entity);
};

/** Anybody else: all we know of them is the noun phrase. */
export const linkUnnamed: Link = (scene, {phrase}) => {
  const entity = unnamed(scene, phrase);
  if (!entity.name) return null;
  adopt(scene, entity, phrase);
  return isOwnName(scene, phrase) && !isIntroduced(scene, phrase) ? sureOf(entity) : unsureOf(entity);
};

/** "A golfer says he was robbed." at the top of an article, which may go on to name the golfer. */
const isIntroduced = (scene: Scene, {from, head}: Phrase): boolean => {
  const {lower} = scene.tokens[head]!;
  return (
    scene.paragraphOf(from) <= scene.lede &&
    isRole(lower) &&
    !isPlural(lower) &&
    !words.anonymous.has(lower) &&
    !words.spokesperson.has(lower)
  );
};

/**
 * Whether a description stands for itself: "a spokesman for Acme", "Acme officials", "the Norland government". "The minister"
 * or "a website" may have a name that the article tells, and a document a maker.
 */
function isOwnName({tokens, nameAt}: Scene, {determiner, from, to, head}: Phrase): boolean {
  const noun = tokens[head]!.lower;
  const bare = to === from + 1;
  if (words.indefinitePronoun.has(noun)) return bare && !words.further.has(noun) && !words.all.has(noun);
  if (bare && determiner === null && isPlural(noun)) return true; // "police", "rumours"
  if (words.outlet.has(noun)) return false;
  if (words.document.has(noun)) return isPlural(noun) && determiner !== 'definite';
  let named = false; // "the Acme chairman"
  const owned = tokens.slice(from, head).some((_, k) => isPossessive(tokens, from + k));
  for (let i = from; i < to; i++) named ||= i !== head && nameAt(i) >= 0;
  if (isRole(noun) || words.kin.has(noun)) {
    // "his reps", "the singer's reps": whoever that is
    if (isPlural(noun)) return named || ((!bare || determiner !== 'definite') && determiner !== 'possessive' && !owned);
    return determiner === 'indefinite' || (named && determiner !== 'definite') || (determiner === null && !bare);
  }
  // "the Danish company" may be one that the article names
  if (words.anyOrganisation.has(noun) && determiner === 'definite') return !bare && named;
  if (words.organisation.has(noun)) return !bare && (determiner === 'definite' || named);
  return isPlural(noun) && !bare;
}

/** Adds to the cast an entity that is known by the phrase alone. */
export function adopt(scene: Scene, entity: Entity, phrase: Phrase): void {
  const key = keyOf(scene, phrase);
  if (entity.words.length > 0 || scene.described(key) === entity) return;
  const count = countOf(scene, phrase);
  if (entity.name === count + textOf(scene, phrase)) entity.name = count + nameWithOwner(scene, phrase);
  scene.cast.entities.push(entity);
  scene.describe(key, entity, phrase.from);
}

/** From here on the same words mean the entity. */
export const remember = (scene: Scene, phrase: Phrase, entity: Entity): void =>
  scene.describe(keyOf(scene, phrase), entity, phrase.from);

/** The entity known by exactly this phrase, else a new one that is not in the cast yet. */
export function unnamed(scene: Scene, phrase: Phrase): Entity {
  const known = scene.described(keyOf(scene, phrase));
  if (known) return known;
  const {lower, capital} = scene.tokens[nounOf(scene, phrase)]!;
  return create(scene, countOf(scene, phrase) + textOf(scene, phrase), lower, capital);
}

/** The noun that says what somebody is: the head, or "Archbishop" in "Archbishop of Lund". */
function nounOf({tokens, cast, nameAt}: Scene, {head}: Phrase): number {
  const name = cast.names[nameAt(head)];
  if (name?.kind !== 'role') return head;
  for (let i = name.from; i < name.to; i++) if (isRole(tokens[i]!.lower)) return i;
  return head;
}

function create(scene: Scene, name: string, noun: string, capital: boolean): Entity {
  return {
    id: scene.cast.entities.length,
    name,
    kind: kindOf(noun, capital),
    sure: true,
    gender: words.maleTitle.has(noun) ? 'male' : words.femaleTitle.has(noun) ? 'female' : null,
    plural: isPlural(noun),
    place: false,
    role: null,
    affiliation: null,
    nouns: new Set([noun]),
    words: [],
    count: 1,
  };
}

const textOf = (scene: Scene, {from, to}: Phrase): string =>
  folded(scene.article.text, {start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end});

/** The number before several, which is part of what they are called: "eight people". */
function countOf({article, tokens}: Scene, {from, head}: Phrase): string {
  const before = tokens[from - 1];
  const counted =
    before?.sentence === tokens[from]!.sentence &&
    isPlural(tokens[head]!.lower) &&
    (before.kind === 'number' || words.number.has(before.lower));
  return counted ? `${article.text.slice(before.start, before.end)} ` : '';
}

/** Includes the owner, so that "her lawyer" and "her lawyer" of another woman have different keys. */
const keyOf = (scene: Scene, phrase: Phrase): string =>
  (phrase.determiner === null || phrase.determiner === 'indefinite'
    ? countOf(scene, phrase) + textOf(scene, phrase)
    : nameWithOwner(scene, phrase)
  ).toLowerCase();

function kindOf(noun: string, capital: boolean): SpeakerKind | null {
  if (words.document.has(noun)) return 'document';
  if (isPlural(noun) && isRole(noun)) return words.anonymous.has(noun) ? 'unnamed' : 'group';
  if (words.organisation.has(noun) || words.outlet.has(noun)) return 'organisation';
  if (words.anonymous.has(noun)) return 'unnamed';
  if (isPlural(noun) || words.indefinitePronoun.has(noun)) return 'group';
  if (isRole(noun) || words.kin.has(noun)) return 'unnamed';
  return capital || !tagged(noun, tag.ordinary) ? null : 'unnamed';
}
