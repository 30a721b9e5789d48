import type {Scene} from '../scene/scene.js';
import {isJoining, words} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';

/** The tokens of a work's own title behind its noun: "a new book, The Long Lie, says", "the film “Dark Harbour”". */
export function workTitle(scene: Scene, head: number): {readonly from: number; readonly to: number} | null {
  const {tokens, cast, nameAt} = scene;
  if (!words.titled.has(tokens[head]!.lower)) return null;
  const {sentence, quotation} = tokens[head]!;
  const next = tokens[head + 1];
  const apart = next !== undefined && isComma(next);
  let from = apart || words.titling.has(next?.lower ?? '') ? head + 2 : head + 1;
  const marked = tokens[from]?.kind === 'quote';
  if (marked) from++;
  let to = from;
  for (; tokens[to]?.sentence === sentence; to++) {
    const {lower, capital, kind} = tokens[to]!;
    if (marked ? kind === 'quote' && !isPossessive(tokens, to) : isComma(tokens[to]!)) break;
    if (capital || marked || isJoining(lower) || words.definite.has(lower) || isPossessive(tokens, to)) continue;
    break;
  }
  while (marked && to > from && tokens[to - 1]!.kind === 'mark') to--; // "“The Long Lie,” says"
  if (to === from || (!marked && !tokens[from]!.capital)) return null;
  // "In a new book, Ana Ruiz says": what stands between commas may be a title, and who is named there has none
  const closed = tokens[to]?.sentence !== sentence || isComma(tokens[to]!) || tokens[to]!.kind === 'mark';
  const bearer = cast.bearers[nameAt(from)];
  const whole = bearer && cast.names[nameAt(from)]!.to === to;
  if (whole && bearer.kind === 'person' && bearer.sure) return null;
  return marked || !apart || (closed && quotation === tokens[from]!.quotation) ? {from, to} : null;
}
