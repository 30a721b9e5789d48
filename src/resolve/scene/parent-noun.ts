import {words} from '../word/lexicon.js';
import type {Phrase} from './phrase.js';
import type {Scene} from './scene.js';

/** "Mother" of "the mother of two" and "the mother-of-two", which tell no more than that of anybody; null for another phrase. */
export function parentNoun({tokens}: Scene, {head, to}: Phrase): string | null {
  const {lower} = tokens[head]!;
  const [noun = '', link = '', number = '', ...rest] =
    to === head + 1 ? lower.split('-') : tokens.slice(head, to).map((t) => t.lower);
  const isParent = words.kin.has(noun) && words.genitive.has(link) && rest.length === 0;
  return isParent && (words.number.has(number) || tokens[to - 1]!.kind === 'number') ? noun : null;
}
