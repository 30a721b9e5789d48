import type {KnownSpeaker} from '../../layers/own-rules.js';
import {folded, type Span} from '../../layers/span.js';
import type {Entity} from '../cast/entity.js';
import {bearerOf} from '../cast/know-listed.js';
import {listedKey, LISTED, listedAs} from '../word/listed.js';
import type {Scene} from '../scene/scene.js';
import type {Linked} from './link-speaker.js';

/**
 * The link by the user's own rules, where they know the words of the mention. A name ("the Iron Mayor") is theirs; words for
 * anybody ("the president") are whoever has been named so in the article, if anybody has.
 */
export function asListed(scene: Scene, linked: Linked | null, mention: Span): Linked | null {
  if (!LISTED) return linked;
  const alias = folded(scene.article.text, mention);
  const known = listedAs(alias);
  const {entity = null} = linked ?? {};
  // "Amnesty denied it": a name that is none elsewhere still has to be found
  if (!known || (alias === known.name && entity === scene.cast.listed.get(known.id))) return linked;
  const token = scene.tokensIn(mention).from;
  const isOther = entity !== null && entity.words.length > 0 && scene.cast.listed.get(known.id) !== entity;
  if (isOther && !isName(known, alias) && wasNamed(scene, entity, token)) return linked;
  return {entity: bearerOf(known, scene.cast), by: known.id, alias, sure: true};
}

/** Whether the user writes the words with a capital, as a name. */
const isName = ({aliases}: KnownSpeaker, alias: string): boolean =>
  aliases.some((one) => /\p{Lu}/u.test(one) && listedKey(one) === listedKey(alias));

function wasNamed(scene: Scene, entity: Entity, token: number): boolean {
  const first = scene.firstNameOf(entity);
  return first < 0 || scene.cast.names[first]!.from < token;
}
