import type {SpeakerRule} from '../../layers/rule.js';
import type {Entity} from '../cast/entity.js';
import {isOutlet, isOvertaken, mayBeCalled} from '../scene/fit.js';
import {parentNoun} from '../scene/parent-noun.js';
import {mostSalient} from '../scene/salience.js';
import {ageOf} from '../scene/age-of.js';
import type {Scene} from '../scene/scene.js';
import {SUBJECT_WEIGHT} from '../scene/subject-weight.js';
import {isAge, isOrdinary, isPlural, words} from '../word/lexicon.js';
import {isNew} from './is-new.js';
import {type Link, sureOf, unsureOf} from './link.js';

/** "the newspaper", "the company", "the woman": the most salient entity of the kind that the noun means. */
export const linkDescription: Link = (scene, {phrase, outer, quoted, answered}, rule) => {
  const parent = parentNoun(scene, phrase);
  const noun = parent ?? scene.tokens[phrase.head]!.lower;
  if (phrase.name !== null || phrase.determiner !== 'definite' || isPlural(noun)) return null;
  // below: "the Apple site", "the company in Leeds" are not whoever was named last
  if (!isNounFor(rule.among, noun)) return null;
  const title = scene.inTitle(phrase.from);
  const bare = phrase.to === phrase.from + 1 || parent !== null;
  if (!bare && !title) return null;
  const known = scene.calledBy(noun, phrase.from);
  if (known && belongs(scene, rule.among, known, noun) && !isOvertaken(scene, known, noun, phrase.from))
    return sureOf(known);
  if (title)
    return bare && isBody(rule.among) ? unsureOf(scene.firstInLede((e) => belongs(scene, rule.among, e, noun))) : null;
  const own = quoted ? outer : null;
  const unnamed = words.anyPerson.has(noun) || rule.among === 'aged' ? justHeard(scene, phrase.from, rule.among) : null;
  if (unnamed && isOfAge(scene, unnamed, noun) && !isOtherBefore(scene, unnamed, noun, phrase.from))
    return unsureOf(unnamed);
  // "Coach Lee said so. The 26-year-old was hurt": a text tells the age of whom it is about
  const aged = rule.among === 'aged' ? scene.firstInLede((e) => belongs(scene, 'aged', e, noun)) : null;
  const share = (e: Entity) => (isMedium(scene, e) ? 0 : aged && aged !== e ? SHARE_OF_OTHERS : 1);
  const found = mostSalient(scene, phrase.from, (e) =>
    e !== own && e !== answered && belongs(scene, rule.among, e, noun)
      ? share(e) * Math.min(1, 0.4 + 0.2 * e.count)
      : 0,
  );
  if (found && isPerson(rule.among) && isNew(scene, noun, phrase.from, found.entity)) return null;
  const employer = rule.among === 'organisations' ? employerOfSpeaker(scene, phrase.from) : null;
  if (employer && employer !== own && belongs(scene, rule.among, employer, noun)) return unsureOf(employer);
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
  return among === 'aged' || entity.gender === null || entity.gender === (among === 'women' ? 'female' : 'male')
    ? entity
    : null;
}

const NEAR_IN_SENTENCES = 2;

/** "A woman was hit. A nurse said so. The woman said …": somebody else has been called by the noun. */
function isOtherBefore({tokens, lastUse}: Scene, {nouns}: Entity, noun: string, token: number): boolean {
  if (nouns.has(noun)) return false;
  const isNear = (i: number) => i < token && tokens[token]!.sentence - tokens[i]!.sentence <= NEAR_IN_SENTENCES;
  return lastUse(noun, token, (i) => isNear(i) && words.indefinite.has(tokens[i - 1]?.lower ?? '')) !== null;
}

/** "Lee wrote on Twitter": a platform of which the article tells nothing else. */
function isMedium(scene: Scene, e: Entity): boolean {
  const [word = ''] = e.words;
  if (!words.platform.has(word) || isOrdinary(word)) return false;
  const {bearers} = scene.cast;
  for (let n = 0; n < Math.min(bearers.length, MOST_OF_CAST); n++)
    if (bearers[n] === e && scene.weightAt(n) >= SUBJECT_WEIGHT) return false;
  return true;
}

/** "Acme's chief executive, Ana Ruiz, denied it. The company said …": the body of the person who has just spoken. */
function employerOfSpeaker(scene: Scene, token: number): Entity | null {
  const {tokens, article, cast} = scene;
  const last = scene.spoken.findLast((t) => t.token < token && article.statements[t.statement]?.within === null);
  if (!last || last.entity.affiliation === null || tokens[token]!.sentence - tokens[last.token]!.sentence > 1)
    return null;
  const named = last.entity.affiliation.toLowerCase().split(' ');
  return cast.entities.slice(0, MOST_OF_CAST).find((e) => isSameName(e.words, named)) ?? null;
}

const isSameName = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

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

function belongs(scene: Scene, among: SpeakerRule['among'], e: Entity, noun: string): boolean {
  switch (among) {
    case 'outlets':
      if (words.printedOutlet.has(noun) && e.words.some((w) => words.unprintedOutlet.has(w))) return false; // "told AFP. The magazine …"
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
      return e.kind === 'person' && e.sure && e.gender !== 'female' && isOpen(e, noun) && isOfAge(scene, e, noun);
    default:
      return e.kind === 'person' && e.sure && e.gender !== 'male' && isOpen(e, noun) && isOfAge(scene, e, noun);
  }
}

/** Whether a person can be called by the noun: anybody can be "the man", but nobody with another role "the chairman". */
const isOpen = (e: Entity, noun: string): boolean =>
  words.anyPerson.has(noun) || words.kin.has(noun) || e.role === null || e.nouns.has(noun);

/** "Teacher Ivo Marr denied it. The boy said …": only who is that young, or was called so. */
export const isOfAge = (scene: Scene, e: Entity, noun: string): boolean =>
  !words.young.has(noun) || e.nouns.has(noun) || (ageOf(scene, e) ?? Infinity) < OF_AGE_IN_YEARS;

const OF_AGE_IN_YEARS = 20;
