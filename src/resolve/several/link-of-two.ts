import {type Link, unsureOf} from '../link/link.js';
import {together} from '../scene/together.js';
import {words} from '../word/lexicon.js';
import {entityOfMember} from './link-several.js';
import {pairBefore} from './joined.js';

const REACH_IN_SENTENCES = 2;

/** "The former", "the latter": the first and the second of two whom the sentences before name. */
export const linkOfTwo: Link = (scene, {phrase}) => {
  const which = words.ofTwo.get(scene.tokens[phrase.head]!.lower);
  if (which === undefined || phrase.determiner !== 'definite' || phrase.to > phrase.from + 1) return null;
  for (const group of together(scene, phrase.from, REACH_IN_SENTENCES))
    if (group.ranges.length === 2) return unsureOf(entityOfMember(scene, group, which));
  const pair = pairBefore(scene, phrase.from);
  return pair.length === 2 ? unsureOf(pair[which]) : null;
};
