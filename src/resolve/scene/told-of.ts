import {isClosed, tag, tagged, words} from '../word/lexicon.js';
import {isComma, REACH_IN_WORDS} from '../word/role-words.js';
import type {Entity} from '../cast/entity.js';
import type {Scene} from './scene.js';

const REACH_IN_NAMES = 60; // keeps the time linear
const APPOSED_IN_WORDS = 12; // longest apposition that is read

/**
 * What the article says of somebody beside the name, as words in small letters: "chinese", "phone" and "maker" of "Chinese
 * phone maker Huaxin" and of "Huaxin, a Chinese phone maker,"; and the words of the name itself.
 */
export function toldOf(scene: Scene, entity: Entity): ReadonlySet<string> {
  const {tokens, cast} = scene;
  const told = new Set(entity.words);
  const first = scene.firstNameOf(entity);
  for (let n = first, seen = 0; n >= 0 && n < cast.names.length && seen < REACH_IN_NAMES; n++, seen++) {
    if (cast.bearers[n] !== entity) continue;
    const {titleFrom, from, to} = cast.names[n]!;
    const {sentence} = tokens[from]!;
    const isSaid = (i: number) => tokens[i]?.sentence === sentence && tokens[i]!.kind === 'word';
    for (let i = from - 1; i >= Math.max(0, titleFrom - REACH_IN_WORDS) && isSaid(i); i--) {
      if (i < titleFrom && isClosed(tokens[i]!.lower)) break;
      told.add(tokens[i]!.lower);
    }
    const after = tokens[to];
    const begins = after && after.sentence === sentence && (isComma(after) || tagged(after.lower, tag.copula));
    if (!begins || !words.indefinite.has(tokens[to + 1]?.lower ?? '')) continue;
    for (let i = to + 2; i < to + APPOSED_IN_WORDS && isSaid(i); i++) told.add(tokens[i]!.lower);
  }
  return told;
}
