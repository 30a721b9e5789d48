import {readPhrase} from '../scene/phrase.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import type {Link} from './link.js';
import {linkUnnamed} from './link-unnamed.js';

/** "a survivor's letter": a document speaks for the person who wrote it, though nobody names them. */
export const linkDocumentAuthor: Link = (scene, mention, rule) => {
  const {phrase} = mention;
  const {tokens, nameAt} = scene;
  if (phrase.name !== null || phrase.to > phrase.coreTo || !words.ownWords.has(tokens[phrase.head]!.lower)) return null;
  let clitic = phrase.head - 1;
  while (clitic > phrase.from && !isPossessive(tokens, clitic)) clitic--;
  if (clitic <= phrase.from || nameAt(clitic - 1) >= 0) return null;
  const owner = tokens[clitic - 1]!.lower;
  const inner =
    (isRole(owner) || words.kin.has(owner)) && !isPlural(owner) ? readPhrase(scene, phrase.from, clitic) : null;
  return inner && linkUnnamed(scene, {...mention, phrase: {...inner, determiner: phrase.determiner}}, rule);
};
