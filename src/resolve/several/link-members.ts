import type {Entity} from '../cast/entity.js';
import {mostSalient} from '../scene/salience.js';
import {words} from '../word/lexicon.js';
import {describedBefore} from '../link/described-before.js';
import {type Link, unsureOf} from '../link/link.js';
import {adopt} from '../link/link-unnamed.js';

/** "The MPs" for the fish committee, "the judges" for the court: the body told of in the sentence before, by its members. */
export const linkMembers: Link = (scene, {phrase}) => {
  const {tokens} = scene;
  const bare = phrase.to === phrase.from + 1 && phrase.determiner === 'definite' && phrase.name === null;
  const bodies = bare && !scene.inTitle(phrase.from) ? words.memberOf.get(tokens[phrase.head]!.lower) : undefined;
  if (!bodies) return null;
  const {sentence} = tokens[phrase.from]!;
  const isBody = ({kind, nouns, words: own}: Entity): boolean =>
    kind === 'organisation' && bodies.some((noun) => nouns.has(noun) || own.includes(noun));
  const described = describedBefore(scene, phrase.from, 'plural').find(
    ({entity, phrase: {from}}) => isBody(entity) && sentence - tokens[from]!.sentence <= REACH_IN_SENTENCES,
  );
  if (described) {
    adopt(scene, described.entity, described.phrase);
    return unsureOf(described.entity);
  }
  const named = mostSalient(scene, phrase.from, (e) => (isBody(e) ? 1 : 0))?.entity;
  const last = named && scene.lastSpoken(phrase.from, (e) => e === named);
  const n = scene.nameFrom(phrase.from) - 1;
  const near = n >= 0 && scene.cast.bearers[n] === named ? scene.cast.names[n]!.from : (last?.token ?? -1);
  return near >= 0 && sentence - tokens[near]!.sentence <= REACH_IN_SENTENCES ? unsureOf(named) : null;
};

const REACH_IN_SENTENCES = 1;
