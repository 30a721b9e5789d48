import type {SpeakerRule} from '../../layers/rule.js';
import type {Entity} from '../cast/entity.js';
import {isOutlet, isOvertaken, mayBeCalled} from '../scene/fit.js';
import {mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isAge, isPlural, words} from '../word/lexicon.js';
import {isNew} from './is-new.js';
import {type Link, sureOf, unsureOf} from './link.js';

/** "the newspaper", "the company", "the woman": the most salient entity of the kind that the noun means. */
export const linkDescription: Link = (scene, {phrase, outer, quoted}, rule) => {
  const noun = scene.tokens[phrase.head]!.lower;
  if (phrase.name !== null || phrase.determiner !== 'definite' || isPlural(noun)) return null;
  // below: "the Apple site", "the company in Leeds" are not whoever was named last
  if (!isNounFor(rule.among, noun)) return null;
  const title = scene.inTitle(phrase.from);
  const bare = phrase.to === phrase.from + 1;
  if (!bare && !title) return null;
  const known = scene.calledBy(noun, phrase.from);
  if (known && belongs(rule.among, known, noun) && !isOvertaken(scene, known, noun, phrase.from)) return sureOf(known);
  if (title)
    return bare && isBody(rule.among) ? unsureOf(scene.firstInLede((e) => belongs(rule.among, e, noun))) : null;
  const own = quoted ? outer : null;
  const unnamed = words.anyPerson.has(noun) ? justHeard(scene, phrase.from, rule.among) : null;
  if (unnamed) return unsureOf(unnamed);
  // "Coach Lee said so. The 26-year-old was hurt": a text tells the age of whom it is about
  const aged = rule.among === 'aged' ? scene.firstInLede((e) => belongs('aged', e, noun)) : null;
  const share = (e: Entity) => (aged && aged !== e ? SHARE_OF_OTHERS : 1);
  const found = mostSalient(scene, phrase.from, (e) =>
    e !== own && belongs(rule.among, e, noun) ? share(e) * Math.min(1, 0.4 + 0.2 * e.count) : 0,
  );
  if (found && isPerson(rule.among) && isNew(scene, noun, phrase.from, found.entity)) return null;
  if (found && rule.among === 'organisations') {
    const entity = makerOf(scene, found.entity) ?? found.entity;
    return {entity, sure: found.sure && isCalled(entity, noun)};
  }
  if (found) {
    // "the father" may be that of the man whom the text is about
    const tells = isPerson(rule.among) && !words.kin.has(noun);
    return {entity: found.entity, sure: found.sure && (tells || isCalled(found.entity, noun))};
  }
  if (rule.among !== 'outlets') return null;
  // an outlet with a name that does not show it: the last speaker that may be one
  return unsureOf(
    scene.lastSpeaker(
      phrase.from,
      (e) => e !== own && e.words.length > 0 && !e.place && !(e.kind === 'person' && e.sure),
    ),
  );
};

/** "One local said it was late. The man went on": the unnamed speaker of the sentence before. */
function justHeard(scene: Scene, token: number, among: SpeakerRule['among']): Entity | null {
  const {tokens, article} = scene;
  const last = scene.spoken.findLast(({statement}) => article.statements[statement]?.within === null);
  if (!last || last.token >= token || tokens[token]!.sentence - tokens[last.token]!.sentence > 1) return null;
  const {entity} = last;
  if (entity.words.length > 0 || entity.plural || !(entity.kind === 'unnamed' || entity.kind === null)) return null;
  return entity.gender === null || entity.gender === (among === 'women' ? 'female' : 'male') ? entity : null;
}

const SHARE_OF_OTHERS = 0.15; // than whom the text is about

const MOST_OF_CAST = 200; // entities searched; keeps the time linear

/** Whether the article calls the entity by the noun, or its name has it. */
const isCalled = (e: Entity, noun: string): boolean => e.nouns.has(noun) || e.words.includes(noun);

/** "Norland" for "Norland Watch Sport", if the article names both: a product is not a company. */
function makerOf({cast}: Scene, product: Entity): Entity | null {
  if (product.words.length < 2 || words.organisationName.has(product.words.at(-1)!)) return null;
  for (let i = 0; i < Math.min(cast.entities.length, MOST_OF_CAST); i++) {
    const e = cast.entities[i]!;
    const maker = e.words.length === 1 && e.words[0] === product.words[0] && e.kind !== 'person' && !e.place;
    if (maker && e.count > product.count) return e;
  }
  return null;
}

/** In a headline, a noun for a body means the first one that the text names; people are found by role and in other ways. */
const isBody = (among: SpeakerRule['among']): boolean =>
  among === 'outlets' || among === 'organisations' || among === 'institutions';

const isPerson = (among: SpeakerRule['among']): boolean => among === 'men' || among === 'women';

function isNounFor(among: SpeakerRule['among'], noun: string): boolean {
  switch (among) {
    case 'outlets':
      return words.outlet.has(noun);
    case 'organisations':
      return words.anyOrganisation.has(noun);
    case 'institutions':
      return words.institution.has(noun);
    case 'aged':
      return isAge(noun);
    case 'men':
      return words.maleTitle.has(noun) && !words.anonymous.has(noun);
    default:
      return words.femaleTitle.has(noun) && !words.anonymous.has(noun);
  }
}

function belongs(among: SpeakerRule['among'], e: Entity, noun: string): boolean {
  switch (among) {
    case 'outlets':
      return e.words.length > 0 && !(e.kind === 'person' && e.sure) && isOutlet(e);
    case 'organisations':
      if (isOutlet(e) && !words.outletNoun.has(noun) && !isCalled(e, noun)) return false; // "the party"
      if (!mayBeCalled(e, noun)) return false;
      return !e.place && (e.kind === 'organisation' || ((e.kind === null || !e.sure) && e.words.length > 0));
    case 'institutions':
      return (
        !e.place && e.kind === 'organisation' && e.words.some((w) => words.organisationName.has(w)) && !isOutlet(e)
      );
    case 'aged':
      return e.kind === 'person' && e.sure;
    case 'men':
      return e.kind === 'person' && e.sure && e.gender !== 'female' && isOpen(e, noun);
    default:
      return e.kind === 'person' && e.sure && e.gender !== 'male' && isOpen(e, noun);
  }
}

/** Whether a person can be called by the noun: anybody can be "the man", but nobody with another role "the chairman". */
const isOpen = (e: Entity, noun: string): boolean =>
  words.anyPerson.has(noun) || words.kin.has(noun) || e.role === null || e.nouns.has(noun);
