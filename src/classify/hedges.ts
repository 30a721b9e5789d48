import {compileMatcher} from '../language/phrase-matcher.js';
import type {Found} from '../layers/article.js';
import {overlap} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {findFirst} from './rulebook.js';
import type {CueZone} from './zones.js';

/** How far an adverb of doubt may be from the cue: "has reportedly also told". */
const NEAR_IN_WORDS = 3;

const verbs = compileMatcher(['<hedging>'], wordClasses);
const adverbs = compileMatcher(['<hedge>'], wordClasses);

/**
 * Whether the narrator doubts, or only infers, that this was said: "suggested", "appeared to confirm", "reportedly
 * said".
 */
export function isHedged(found: Found, zone: CueZone): boolean {
  if (!found.cue) return false;
  const first = zone.cue[0] ?? -1;
  const last = zone.cue.at(-1) ?? -1;
  const verb = findFirst(verbs, zone.words, first - 1, last + 1);
  if (verb && verb.end > first) return true;
  const from = Math.max(0, first - NEAR_IN_WORDS);
  for (let i = from; i <= last + 1 && i < zone.words.length; i++) {
    if (!adverbs.mayBegin(zone.words[i]!.lower) || !adverbs.matchAt(zone.words, i)) continue;
    if (!found.content.some((c) => overlap(c, zone.words[i]!))) return true;
  }
  return false;
}
