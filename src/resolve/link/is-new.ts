import type {Entity} from '../cast/entity.js';
import type {Scene} from '../scene/scene.js';
import {isClosed, tag, tagged, words} from '../word/lexicon.js';
import {isComma} from '../word/role-words.js';

const REACH_IN_SENTENCES = 12; // back to where somebody is introduced
const MODIFIERS_IN_WORDS = 4; // between an article and its noun

/** "Lee spoke. A nurse came. The nurse sued": the noun introduces somebody new after the named person. */
export function isNew(
  {tokens, cast, nameAt, lastUse, firstNameOf}: Scene,
  noun: string,
  token: number,
  named: Entity,
): boolean {
  const {sentence} = tokens[token]!;
  const first = cast.names[firstNameOf(named)]?.from ?? token;
  const at = lastUse(noun, token, (i) => {
    if (i >= token || i < first || sentence - tokens[i]!.sentence > REACH_IN_SENTENCES) return false;
    let from = i - 1;
    while (from > 0 && i - from < MODIFIERS_IN_WORDS && tokens[from]!.kind === 'word' && !isClosed(tokens[from]!.lower))
      from--;
    if (!tokens[from] || !words.indefinite.has(tokens[from]!.lower)) return false;
    // "Lee is a singer", "Lee, a singer": nobody new
    const before = tokens[from - 1];
    const apposed = before !== undefined && isComma(before) && nameAt(from - 2) >= 0;
    return !apposed && !(before && tagged(before.lower, tag.copula));
  });
  return at !== null;
}
