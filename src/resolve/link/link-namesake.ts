import {folded} from '../../layers/span.js';
import {genitives} from '../../rules/words/names.js';
import type {Entity} from '../cast/entity.js';
import type {Choice} from '../scene/choice.js';
import {fitOfPronoun} from '../scene/fit.js';
import type {Phrase} from '../scene/phrase.js';
import {mostSalient} from '../scene/salience.js';
import type {Scene} from '../scene/scene.js';
import {isPlural, isRole, singular, words} from '../word/lexicon.js';
import type {Link} from './link.js';

/**
 * "the council" for the Ottermoor Council, "police" for the Norland Police Department: the body with the noun in its
 * name.
 */
export const linkNamesake: Link = (scene, {phrase}) => {
  const {lower: noun, capital} = scene.tokens[phrase.head]!;
  if (phrase.name === null && phrase.to > phrase.from + 1) return linkByEnding(scene, phrase);
  if (phrase.name !== null || isRole(noun)) return null;
  // "police said"; "Police said" may be about any police
  if (phrase.determiner !== 'definite' && !words.organisation.has(noun)) return null;
  const bare = phrase.determiner === null && words.plural.has(noun) && !capital;
  if (phrase.determiner !== 'definite' && !bare) return null;
  if (isPlural(noun) && !words.plural.has(noun)) return null;
  // "the group" may be another body that the text is about
  const any = words.anyOrganisation.has(noun);
  const found = mostSalient(scene, phrase.from, (e) => (isNamesake(e, noun) ? 1 : any ? OTHER_FIT * fitOfBody(e) : 0));
  return found && isNamesake(found.entity, noun) ? found : null;
};

/** "the board of elections" for the Ottery Board of Elections, "the health ministry" for the Ministry of Health. */
function linkByEnding(scene: Scene, {from, to, head, determiner}: Phrase): Choice | null {
  const {tokens, article} = scene;
  const {lower: noun} = tokens[head]!;
  if (determiner !== 'definite' || to - from > LONGEST_IN_TOKENS || !words.organisation.has(noun)) return null;
  const own = folded(article.text, {start: tokens[from]!.start, end: tokens[to - 1]!.end}).toLowerCase();
  const turned = head === from + 1 && to === head + 1 ? ofField(noun, tokens[from]!.lower) : null;
  const isCalled = ({kind, words: list, name}: Entity) => {
    if (kind !== 'organisation' || list.length < 2) return false;
    const whole = ` ${name.toLowerCase()}`;
    return whole.endsWith(` ${own}`) || (turned !== null && whole.endsWith(` ${turned}`));
  };
  return mostSalient(scene, from, (e) => (isCalled(e) ? 1 : 0));
}

const LONGEST_IN_TOKENS = 6;

/** "ministry of health" for "health ministry" */
const ofField = (noun: string, field: string): string => `${noun} ${genitives[0]} ${field}`;

const OTHER_FIT = 0.5; // of a body whose name does not have the noun

const fitOfBody = (e: Entity): number => (e.words.length > 0 && !e.place ? fitOfPronoun('thing', e) : 0);

/** Any word of the name for "the council"; for "the exchange" the last, which says what it is. */
const isNamesake = (e: Entity, noun: string): boolean =>
  e.kind !== 'person' &&
  !e.place &&
  e.words.length > 1 &&
  (e.words.at(-1) === noun ||
    singular(e.words.at(-1)!) === noun || // "the dairy" for Tarn Dairies
    (words.organisation.has(noun) && e.words.includes(noun)));
