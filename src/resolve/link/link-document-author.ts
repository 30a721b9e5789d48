import {readPhrase} from '../scene/phrase.js';
import {isPlural, isRole, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import {type Link, unsureOf} from './link.js';
import {linkUnnamed} from './link-unnamed.js';
import {antecedentOf} from './owner.js';

/** "Lee's account", "his tweet", "a survivor's letter": a document speaks for the person who wrote it. */
export const linkDocumentAuthor: Link = (scene, mention, rule) => {
  const {phrase} = mention;
  const {tokens, cast, nameAt} = scene;
  if (phrase.name !== null || phrase.to > phrase.coreTo || !words.ownWords.has(tokens[phrase.head]!.lower)) return null;
  let clitic = phrase.head - 1;
  while (clitic > phrase.from && !isPossessive(tokens, clitic)) clitic--;
  if (clitic <= phrase.from) {
    const owner = phrase.determiner === 'possessive' ? antecedentOf(scene, phrase.from - 1) : null;
    return owner?.kind === 'person' ? unsureOf(owner) : null;
  }
  const bearer = cast.bearers[nameAt(clitic - 1)];
  // of "Lee's book" and Lee either speaks
  if (bearer) return bearer.kind === 'person' && bearer.sure ? unsureOf(bearer) : null;
  const owner = tokens[clitic - 1]!.lower;
  const inner =
    (isRole(owner) || words.kin.has(owner)) && !isPlural(owner) ? readPhrase(scene, phrase.from, clitic) : null;
  return inner && linkUnnamed(scene, {...mention, phrase: {...inner, determiner: phrase.determiner}}, rule);
};
