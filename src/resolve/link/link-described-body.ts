import {basedEnding} from '../../rules/words/organisations.js';
import type {Entity} from '../cast/entity.js';
import {isOutlet, mayBeCalled} from '../scene/fit.js';
import type {Phrase} from '../scene/phrase.js';
import {mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {toldOf} from '../scene/told-of.js';
import {isPlural, tag, tagged, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import {type Link, sureOf, unsureOf} from './link.js';

const LEAD_OVER_NEXT = 1.5; // how far the most salient must be ahead of the next

const MOST_OF_CAST = 200; // entities searched; keeps the time linear

/**
 * "The Chinese company", "the Oslo-based firm", "the furniture maker": the body of which the article says so, else the most
 * salient that may be where that is or do what that does.
 */
export const linkDescribedBody: Link = (scene, {phrase, outer, quoted}) => {
  const {tokens, cast} = scene;
  const {lower: noun} = tokens[phrase.head]!;
  if (phrase.name !== null || phrase.determiner !== 'definite' || scene.inTitle(phrase.from)) return null;
  if (phrase.head === phrase.from || phrase.to > phrase.head + 1) return null;
  if (!words.anyOrganisation.has(noun) || isPlural(noun)) return null;
  const traits = traitsOf(scene, phrase);
  if (!traits) return null;
  const own = quoted ? outer : null;
  const isBody = (e: Entity) =>
    e !== own &&
    !e.place &&
    e.words.length > 0 &&
    !(e.words.length > 1 && e.name === e.name.toUpperCase()) && // a headline
    (e.kind === 'organisation' || ((e.kind === null || e.kind === 'person') && !e.sure)) &&
    (!isOutlet(e) || words.outletNoun.has(noun)) &&
    mayBeCalled(e, noun);
  const told = new Map<Entity, ReadonlySet<string>>();
  for (const e of cast.entities.slice(0, MOST_OF_CAST)) if (isBody(e)) told.set(e, toldOf(scene, e));
  const isSaidOf = (e: Entity) => traits.every((t) => told.get(e)?.has(t.word));
  const named = [...told.keys()].filter(isSaidOf);
  if (named.length === 1) return sureOf(named[0]);
  const among =
    named.length > 1 ? named : [...told.keys()].filter((e) => !traits.some((t) => speaksAgainst(t, told.get(e)!)));
  const open = named.length > 1 || traits.every((t) => t.where) || words.tellingBody.has(noun);
  const found =
    open && mostSalient(scene, phrase.from, (e) => (among.includes(e) ? likelihood(e, noun) : 0), [], LEAD_OVER_NEXT);
  return found ? unsureOf(found.entity) : null;
};

/** What the article calls something else ("short seller Grizzly") is less likely to be called by the noun. */
const likelihood = ({nouns}: Entity, noun: string): number =>
  nouns.size === 0 || nouns.has(noun) ? 1 : OTHERWISE_CALLED;

const OTHERWISE_CALLED = 0.4;

/** A word before the noun, and whether it tells where a body is. */
interface Trait {
  readonly word: string;
  readonly where: boolean;
}

/** The words between "the" and the noun; null where one of them is an owner or makes it another body. */
function traitsOf({tokens, cast, nameAt}: Scene, {from, head}: Phrase): Trait[] | null {
  const traits: Trait[] = [];
  for (let i = from; i < head; i++) {
    const {lower, kind} = tokens[i]!;
    const bearer = cast.bearers[nameAt(i)];
    const based = lower.endsWith(basedEnding);
    const where = based || tagged(lower, tag.demonym) || bearer?.place === true;
    if (kind !== 'word' || isPossessive(tokens, i) || words.contrast.has(lower) || (bearer && !where)) return null;
    traits.push({word: based ? lower.slice(0, -basedEnding.length) : lower, where});
  }
  return traits;
}

/** "The Danish bank" is no Swedish one. */
function speaksAgainst({where, word}: Trait, told: ReadonlySet<string>): boolean {
  if (!where || told.has(word)) return false;
  return tagged(word, tag.demonym) && [...told].some((other) => tagged(other, tag.demonym));
}
