import {holds} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import type {Phrase} from '../scene/phrase.js';
import type {Scene} from '../scene/scene.js';
import {SUBJECT_WEIGHT} from '../scene/subject-weight.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import {isComma} from '../word/role-words.js';
import {type Link, unsureOf} from './link.js';

const REACH_IN_PARAGRAPHS = 2; // after the body's first
const REACH_IN_NAMES = 20; // keeps the time linear

/**
 * "A golfer says he was robbed.\n\nMartin Oakes told police …": the title or the first paragraph describes somebody whom
 * the next ones name, with the same noun or without saying who that is.
 */
export const linkNamedLater: Link = (scene, {phrase, asks}) => (asks ? null : unsureOf(namedLater(scene, phrase)));

const NEXT_IN_SENTENCES = 1;

/** "An Arden spokesman dismissed it. “It is weak,” said Peter Lee": nobody else comes in without a word on who that is. */
export const linkNamedNext: Link = (scene, {phrase}) => {
  const {tokens, cast} = scene;
  const noun = tokens[phrase.head]!.lower;
  if (phrase.name !== null || !words.spokesperson.has(noun) || isPlural(noun) || scene.inTitle(phrase.from))
    return null;
  const {sentence} = tokens[phrase.from]!;
  for (let n = scene.nameFrom(phrase.to); n < cast.names.length; n++) {
    const {from, titleFrom} = cast.names[n]!;
    const here = tokens[from]!;
    if (here.sentence > sentence + NEXT_IN_SENTENCES) return null;
    if (here.sentence === sentence || here.quotation !== null) continue;
    const entity = cast.bearers[n];
    const known = !entity?.sure || entity.words.length < 2 || titleFrom < from || scene.firstNameOf(entity) !== n;
    if (known || entity.kind !== 'person' || !isUnexplained(entity, noun)) return null;
    return scene.weightAt(n) === SUBJECT_WEIGHT && isQuoting(scene, here.sentence) ? unsureOf(entity) : null;
  }
  return null;
};

const isQuoting = ({tokens, article}: Scene, sentence: number): boolean => {
  const {start, end} = article.sentences[sentence]!.tokens;
  for (let i = start; i < end; i++) if (tokens[i]!.quotation !== null) return true;
  return false;
};

/** The person whom the title or the first paragraph describes and the next ones name. */
export function namedLater(scene: Scene, phrase: Phrase): Entity | null {
  const {tokens, cast} = scene;
  const noun = tokens[phrase.head]!.lower;
  const title = scene.inTitle(phrase.from);
  if (phrase.name !== null || !(title || phrase.determiner === 'indefinite') || isPlural(noun)) return null;
  if (!isRole(noun) || words.anonymous.has(noun) || words.spokesperson.has(noun)) return null;
  const here = scene.paragraphOf(phrase.from);
  if (here > scene.lede) return null;
  const first = scene.nameFrom(phrase.to);
  for (let n = first; n < Math.min(cast.names.length, first + REACH_IN_NAMES); n++) {
    const {from} = cast.names[n]!;
    if (scene.paragraphOf(from) > scene.lede + REACH_IN_PARAGRAPHS) return null;
    const entity = cast.bearers[n];
    if (entity?.kind !== 'person' || !entity.sure || scene.paragraphOf(from) === here) continue;
    if (entity.nouns.has(noun)) return agrees(scene, phrase, entity) ? entity : null;
    return isUnexplained(entity, noun) && isFirstSubject(scene, n, entity) ? entity : null;
  }
  return null;
}

/** Whether no modifier makes it another office: "a former minister" is not the minister. */
export const agrees = ({tokens}: Scene, {from, head}: Phrase, {role}: Entity): boolean => {
  for (let i = from; i < head; i++) {
    const {lower} = tokens[i]!;
    if (words.otherOffice.has(lower) && !role?.toLowerCase().includes(lower)) return false;
  }
  return true;
};

function isFirstSubject(scene: Scene, at: number, entity: Entity): boolean {
  const {tokens, cast, article} = scene;
  const name = cast.names[at]!;
  const named = article.sentences[tokens[name.from]!.sentence];
  if (scene.firstNameOf(entity) !== at || !named || scene.weightAt(at) !== SUBJECT_WEIGHT) return false;
  // "Speaking from Tarn, Ana Ruiz said …", "“It was late,” said Ana Ruiz"
  const cue = article.statements.find(({mention}) => mention && holds(mention, tokens[name.from]!))?.cue;
  const before = tokens[name.titleFrom - 1];
  const isNext = before && (isComma(before) || cue?.spans.some((s) => holds(s, before)));
  return named.tokens.start === name.titleFrom || (cue !== undefined && isNext === true);
}

/** Whether the article does not say what else somebody is, and the noun's gender fits. */
function isUnexplained(e: Entity, noun: string): boolean {
  if (words.maleTitle.has(noun) && e.gender === 'female') return false;
  if (words.femaleTitle.has(noun) && e.gender === 'male') return false;
  return e.role === null && e.affiliation === null;
}
