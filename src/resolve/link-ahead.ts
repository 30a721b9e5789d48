import type {Entity} from './entity.js';
import {isPlural, isRole, words} from './lexicon.js';
import type {Link} from './links.js';
import {weightOf} from './weight-of.js';

const PARAGRAPHS = 2; // looked ahead
const NAMES = 20; // and names, which keeps the time linear

/**
 * "A golfer says he was robbed.\n\nMartin Oakes told police …": the lede describes whom the next paragraph names. The name
 * must come unexplained, as the subject: nothing but the lede says who it is.
 */
export const linkAhead: Link = (scene, {phrase}) => {
  const {tokens, cast, article} = scene;
  const noun = tokens[phrase.head]!.lower;
  if (phrase.name !== null || phrase.determiner !== 'indefinite' || isPlural(noun)) return null;
  if (!isRole(noun) || words.anonymous.has(noun) || words.spokesperson.has(noun)) return null;
  const lede = paragraphOf(phrase.from);
  if (lede > scene.lede) return null;
  const first = scene.nameFrom(phrase.to);
  for (let n = first; n < Math.min(cast.names.length, first + NAMES); n++) {
    const name = cast.names[n]!;
    if (paragraphOf(name.from) > lede + PARAGRAPHS) return null;
    const entity = cast.bearers[n];
    if (entity?.kind !== 'person' || !entity.sure) continue;
    return paragraphOf(name.from) > lede && isUnexplained(entity, noun) && isFirstSubject(n, entity) ? entity : null;
  }
  return null;

  function paragraphOf(token: number): number {
    return article.sentences[tokens[token]!.sentence]?.paragraph ?? 0;
  }

  function isFirstSubject(at: number, entity: Entity): boolean {
    const name = cast.names[at]!;
    const named = article.sentences[tokens[name.from]!.sentence];
    return (
      scene.firstNameOf(entity) === at &&
      named?.tokens.start === name.titleFrom &&
      weightOf(tokens, cast.names, at) === 2
    );
  }
};

/** Whether nothing says what else somebody is, and the noun's gender is theirs. */
function isUnexplained(e: Entity, noun: string): boolean {
  if (e.nouns.has(noun)) return true;
  if (words.maleTitle.has(noun) && e.gender === 'female') return false;
  if (words.femaleTitle.has(noun) && e.gender === 'male') return false;
  return e.role === null && e.affiliation === null;
}
