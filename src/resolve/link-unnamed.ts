import type {SpeakerKind} from '../article.js';
import {slice} from '../span.js';
import type {Entity} from './entity.js';
import {isPlural, isRole, singular, tagged, words} from './lexicon.js';
import type {Link} from './links.js';
import type {Phrase} from './phrase.js';
import type {Scene} from './scene.js';

/** "the source", "the officials": the one described with the same noun before. */
export const linkRepeat: Link = (scene, {phrase}) => {
  if (phrase.name !== null) return null;
  const same = scene.described(keyOf(scene, phrase));
  if (same) return same;
  if (phrase.determiner !== 'definite' || phrase.to > phrase.from + 1) return null;
  const known = scene.calledBy(scene.tokens[phrase.head]!.lower, phrase.from);
  if (!known) return null;
  const noun = scene.tokens[phrase.head]!.lower;
  const thing = words.organisation.has(noun) || words.outlet.has(noun) || words.document.has(noun);
  return known.words.length === 0 || thing ? known : null;
};

/** "Another": one more of those who were described last ("one unnamed blogger"), under their noun. */
export const linkFurther: Link = (scene, {phrase}) => {
  const {lower} = scene.tokens[phrase.from]!;
  if (phrase.to > phrase.from + 1 || !words.further.has(lower)) return null;
  const last = scene.lastSpeaker(phrase.from, (e) => e.words.length === 0 && e.nouns.size === 1);
  const [noun] = last?.nouns ?? [];
  if (!noun || last?.kind === 'document' || last?.kind === 'organisation') return null;
  return create(scene, `${textOf(scene, phrase)} ${singular(noun)}`, noun, false);
};

/** Anybody else: the noun phrase is all that is known of them. */
export const linkUnnamed: Link = (scene, {phrase}) => {
  const name = textOf(scene, phrase);
  if (!name) return null;
  const {lower, capital} = scene.tokens[phrase.head]!;
  const entity = create(scene, name, lower, capital);
  scene.describe(keyOf(scene, phrase), entity);
  return entity;
};

function create(scene: Scene, name: string, noun: string, capital: boolean): Entity {
  const entity: Entity = {
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
  scene.cast.entities.push(entity);
  return entity;
}

const textOf = (scene: Scene, {from, to}: Phrase): string =>
  slice(scene.article.text, {start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end}).replace(/\s+/g, ' ');

const keyOf = (scene: Scene, phrase: Phrase): string => textOf(scene, phrase).toLowerCase();

function kindOf(noun: string, capital: boolean): SpeakerKind | null {
  if (words.document.has(noun)) return 'document';
  if (words.organisation.has(noun) || words.outlet.has(noun)) return 'organisation';
  if (words.anonymous.has(noun)) return 'unnamed';
  if (isPlural(noun) || words.indefinitePronoun.has(noun)) return 'group';
  if (isRole(noun) || words.kin.has(noun)) return 'unnamed';
  return capital || !tagged(noun, 'ordinary') ? null : 'unnamed';
}
