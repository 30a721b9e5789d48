import type {Clause} from '../../layers/parsed.js';
import {words} from '../word/lexicon.js';
import {placeOf} from './grammar-at.js';
import type {Scene} from './scene.js';

/**
 * Where what somebody is called ends in tokens [from, end): before "quoted in the Gazette" and "to be released", which tell what
 * happened, not who it is; "a statement attributed to the group" is called so.
 */
export function endOfCalled(scene: Scene, from: number, end: number): number {
  const {tokens} = scene;
  const place = end - from > 1 ? placeOf(scene, from) : null;
  if (!place) return end;
  const {sentence} = place;
  for (const {start, kind, link, verb, wh} of sentence.clauses) {
    const at = sentence.words.start[start]!;
    if (!verb || !isAfterNoun(kind, link, wh) || at <= tokens[from]!.start || at >= tokens[end - 1]!.end) continue;
    const bare = sentence.words.end[verb.head]! >= tokens[end - 1]!.end; // "the order released"
    const told =
      link === 'coordinate' ||
      link === 'relative' ||
      verb.to >= 0 ||
      verb.auxiliaries.length > 0 ||
      words.passedOn.has(sentence.words.lower[verb.head]!);
    if (bare || told) return scene.tokensIn({start: at, end: at + 1}).from;
  }
  return end;
}

/** "papers being read", "a player he did not name"; not "a source who knows". */
const isAfterNoun = (kind: Clause['kind'], link: Clause['link'], wh: number): boolean =>
  link === 'relative'
    ? wh < 0
    : link === 'adnominal'
      ? kind !== 'that'
      : kind === 'participle' && link === 'coordinate';
