import {isPossessive} from '../word/role-words.js';
import {placeOf} from './grammar-at.js';
import type {Scene} from './scene.js';

const LONGEST_IN_TOKENS = 8; // of what says who somebody is
const NEAR_IN_STATEMENTS = 3; // before it: those that may share the mention

/**
 * Where the noun phrase at the start of a mention ends. "a source" may continue, up to the cue, with "who has seen the
 * plan" or "with access to it". A mention is cut short, but the name of an unnamed speaker should say all we know of them.
 */
export function endOfWhole(scene: Scene, to: number, statement: number): number {
  const {tokens, nameAt} = scene;
  const cue = cueAfter(scene, statement);
  if (nameAt(to - 1) >= 0 || !tokens[to] || tokens[to]!.start >= cue) return to;
  const place = placeOf(scene, to - 1);
  if (!place) return to;
  const {phrases, words} = place.sentence;
  const phrase = phrases.find((p) => p.start <= place.word && place.word < p.end);
  // "a poll in January": when, not who
  if (!phrase || phrases.some((p) => p.isTime && p.end === phrase.last)) return to;
  const last = words.end[phrase.last - 1]!;
  let end = to;
  while (end - to <= LONGEST_IN_TOKENS && tokens[end] && tokens[end]!.end <= last) end++;
  return tokens[end]?.start === cue && !isPossessive(tokens, end - 1) ? end : to;
}

/**
 * Where the first cue of the statements that share the mention begins: "a source with access to it told Lee, playing
 * down …".
 */
function cueAfter({article: {statements}}: Scene, statement: number): number {
  const own = statements[statement]!;
  for (let i = Math.max(0, statement - NEAR_IN_STATEMENTS); i < statement; i++) {
    const {mention, cue} = statements[i]!;
    if (mention?.start === own.mention?.start && cue?.spans[0]) return cue.spans[0].start;
  }
  return own.cue?.spans[0]?.start ?? 0;
}
