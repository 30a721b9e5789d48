import {isClosed, tag, tagged, words} from '../word/lexicon.js';
import {isPossessive} from '../word/role-words.js';
import type {Scene} from './scene.js';

const LONGEST_IN_TOKENS = 8; // of a clause or phrase that says who somebody is
const NEAR_IN_STATEMENTS = 3; // on either side: those whose cue may be inside it

/**
 * Where the noun phrase at the start of a mention ends. "a source" may continue, up to the cue, with "who has seen the
 * plan" or "with access to it". A mention is cut short, but the name of an unnamed speaker should say all we know of them.
 */
export function endOfWhole(scene: Scene, to: number, statement: number): number {
  const {tokens, nameAt} = scene;
  const start = cueAfter(scene, statement);
  const first = tokens[to];
  if (nameAt(to - 1) >= 0 || !first || first.start >= start || !saysWho(first.lower)) return to;
  if (tagged(tokens[to + 1]!.lower, tag.base) && words.affiliationLink.has(first.lower)) return to; // "plans to make"
  let end = to;
  while (end - to <= LONGEST_IN_TOKENS && tokens[end] && tokens[end]!.start < start) {
    const {kind, lower} = tokens[end]!;
    if (!(kind === 'word' || kind === 'number' || isPossessive(tokens, end)) || words.date.has(lower)) return to;
    if (tagged(lower, tag.adverb) || words.conjunction.has(lower)) return to;
    end++;
  }
  const last = tokens[end - 1]!;
  if (tokens[end]?.start !== start || end < to + 2 || isClosed(last.lower)) return to;
  return saysMore(scene, statement, first.start, start) ? to : end;
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

/** Whether another statement's cue lies in between: "an outlet that says it tells the truth". */
const saysMore = ({article: {statements}}: Scene, statement: number, from: number, to: number): boolean =>
  statements.slice(Math.max(0, statement - NEAR_IN_STATEMENTS), statement + NEAR_IN_STATEMENTS).some(({cue, kind}) => {
    if (kind === 'thought') return false;
    const start = cue?.spans[0]?.start ?? -1;
    return from < start && start < to;
  });

/** Whether the word opens a clause or phrase that belongs to the noun before it. */
const saysWho = (lower: string): boolean =>
  words.relative.has(lower) || words.affiliationLink.has(lower) || words.describer.has(lower);
