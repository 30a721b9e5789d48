import type {Entity} from '../cast/entity.js';
import type {Choice} from '../scene/choice.js';
import {sameOffice} from '../scene/office.js';
import {type Phrase, readPhrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {type Together, together} from '../scene/together.js';
import {isPlural, isRole, singular, words} from '../word/lexicon.js';
import {adoptJoined, pairBefore, pairSpoken} from './joined.js';
import {type Link, unsureOf} from '../link/link.js';
import {adopt, unnamed} from '../link/link-unnamed.js';

const REACH_IN_SENTENCES = 4;
const ANY_NUMBER = 0;

/** "The couple", "the two groups", "the authors": those whom the article has named or described together. */
export const linkSeveral: Link = (scene, {phrase}) => {
  const {tokens} = scene;
  const bare = phrase.coreTo === phrase.from + 1 && (phrase.to === phrase.coreTo || isToldOfBody(scene, phrase));
  const before = tokens[phrase.from - 1]?.lower ?? '';
  const determined =
    phrase.determiner === 'definite' ||
    (phrase.determiner !== null && words.all.has(before)) ||
    words.all.has(tokens[phrase.head]!.lower); // "Both said"
  if (phrase.name !== null || !determined || !bare || scene.inTitle(phrase.from)) return null;
  const noun = tokens[phrase.head]!.lower;
  const counted = words.count.get(noun);
  if (counted === undefined && !isPlural(noun) && !words.all.has(before)) return null; // "neither man"
  const stated = words.count.get(before);
  const number = counted ?? stated ?? ANY_NUMBER;
  // "The couple, Jim and Ana Holt,"
  const until = counted === undefined ? phrase.from : (phrase.apposition?.to ?? phrase.from);
  for (const group of together(scene, until, REACH_IN_SENTENCES)) {
    const fits =
      group.ranges.length > 1 ? number === ANY_NUMBER || number === group.ranges.length : number === ANY_NUMBER;
    if (!fits || !(group.called === noun || group.members.every((e, i) => canBe(scene, noun, e, group, i)))) continue;
    return called(scene, noun, entityOf(scene, group));
  }
  const bodies = words.anyOrganisation.has(singular(noun));
  const near = number === 2 ? pairBefore(scene, phrase.from, bodies) : [];
  const pair = number === 2 && near.length < 2 && !bodies ? pairSpoken(scene, phrase.from) : near;
  return pair.length === 2 ? called(scene, noun, adoptJoined(scene, pair, phrase.from)) : null;
};

/** "the groups who wrote to her" */
const isToldOfBody = ({tokens}: Scene, {head, coreTo}: Phrase): boolean =>
  words.relative.has(tokens[coreTo]?.lower ?? '') && words.anyOrganisation.has(singular(tokens[head]!.lower));

/** From here on the noun means them. */
function called(scene: Scene, noun: string, entity: Entity | null): Choice | null {
  if (entity) scene.call(noun, entity);
  return unsureOf(entity);
}

/** Whether the noun can mean a member: people for "the authors", bodies for "the companies", either for "the two". */
function canBe(scene: Scene, noun: string, e: Entity | null, {nouns, ranges}: Together, i: number): boolean {
  const member = nouns[i]!;
  const isPerson = e ? e.kind === 'person' : isRole(member) || words.kin.has(singular(member));
  const isBody = e ? !e.place && !(e.kind === 'person' && e.sure) : isBodyNoun(member);
  if (words.count.has(noun)) return e !== null && (isPerson || (isBody && !words.couple.has(noun)));
  const own = singular(noun);
  if (words.anyOrganisation.has(own)) return isBody;
  if (!e || !isPerson || words.anonymous.has(noun) || !(isRole(noun) || words.kin.has(own))) return false;
  const {from, to} = ranges[i]!;
  const office = {from, head: to - 1, to};
  return (
    e.nouns.has(own) ||
    (e.role === null && !words.kin.has(own)) ||
    (words.politician.has(own) && sameOffice(scene, office, e))
  );
}

const isBodyNoun = (noun: string): boolean => words.organisation.has(noun) || words.organisation.has(singular(noun));

function entityOf(scene: Scene, {members, ranges}: Together): Entity | null {
  const all = members.map((_, i) => entityOfMember(scene, {members, ranges}, i));
  const known = all.filter((e) => e !== null);
  if (known.length < all.length || new Set(known).size < known.length) return null;
  return known.length === 1 ? known[0]! : adoptJoined(scene, known, ranges[0]!.from);
}

/** A member by name, else by its words. */
export const entityOfMember = (
  scene: Scene,
  {members, ranges}: Pick<Together, 'members' | 'ranges'>,
  i: number,
): Entity | null => members[i] ?? described(scene, ranges[i]!);

function described(scene: Scene, {from, to}: {from: number; to: number}): Entity | null {
  const phrase = readPhrase(scene, from, to);
  if (!phrase) return null;
  const entity = unnamed(scene, phrase);
  adopt(scene, entity, phrase);
  return entity;
}
