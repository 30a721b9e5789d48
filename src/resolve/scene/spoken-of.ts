import type {Entity} from '../cast/entity.js';
import {words} from '../word/lexicon.js';
import type {Scene} from './scene.js';

/** "Marr said the mayor lied. The mayor denied it": whom somebody calls so in their words is somebody else. */
export function speaksOf(scene: Scene, speaker: Entity, noun: string, before: number): boolean {
  const {tokens, article, spoken} = scene;
  for (let s = spoken.length - 1, seen = 0; s >= 0 && seen < REACH_IN_TURNS; s--, seen++) {
    const {entity, token, statement} = spoken[s]!;
    if (entity !== speaker || token >= before) continue;
    for (const span of article.statements[statement]!.content) {
      const {from, to} = scene.tokensIn(span);
      for (let i = from + 1; i < Math.min(to, from + REACH_IN_TOKENS); i++) {
        if (tokens[i]!.lower === noun && words.definite.has(tokens[i - 1]!.lower)) return true;
      }
    }
  }
  return false;
}

const REACH_IN_TURNS = 8;
const REACH_IN_TOKENS = 60;
