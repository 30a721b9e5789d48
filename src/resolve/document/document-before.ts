import type {Entity} from '../cast/entity.js';
import {placeOf} from '../scene/grammar-at.js';
import type {Scene} from '../scene/scene.js';
import {words} from '../word/lexicon.js';
import {makerOf} from './maker-of.js';
import {workTitle} from './work-title.js';

/** Where an article brings in a document: its noun, and who made it. */
export interface Introduction {
  readonly at: number;
  readonly maker: Entity | null;
}

/**
 * Where the document was brought in that "the suit" means, said at the token: the last place before it with the same noun, else
 * with another noun for such a document.
 */
export function documentBefore(scene: Scene, noun: string, token: number): Introduction | null {
  const own = lastIntroduced(scene, noun, token);
  if (own !== null) return {at: own, maker: makerOf(scene, own)};
  let last = -1;
  for (const family of words.families) {
    if (!family.includes(noun)) continue;
    for (const other of family) if (other !== noun) last = Math.max(last, lastIntroduced(scene, other, token) ?? -1);
  }
  return last < 0 ? null : {at: last, maker: makerOf(scene, last)};
}

function lastIntroduced(scene: Scene, noun: string, token: number): number | null {
  const {quotation} = scene.tokens[token]!;
  return scene.lastUse(noun, token, (i) => {
    const own = scene.tokens[i]!.quotation;
    if (i >= token || (own !== null && own !== quotation)) return false;
    return isIndefinite(scene, i) || workTitle(scene, i) !== null || makerOf(scene, i) !== null;
  });
}

/** "a suit", "another letter" */
function isIndefinite(scene: Scene, head: number): boolean {
  const place = placeOf(scene, head);
  const phrase = place?.sentence.phrases.find((p) => p.head === place.word);
  return phrase !== undefined && words.indefinite.has(place?.sentence.words.lower[phrase.determiner] ?? '');
}
