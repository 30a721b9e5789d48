import type {Span} from '../layers/span.js';
import {pieceLabels, topicNouns} from '../rules/attribution/headlines.js';
import {topicLinks} from '../rules/attribution/words.js';
import type {RawToken} from './tokens.js';

const LABELS = new Set(pieceLabels);
const TOPICS = new Set(topicNouns);
const LINKS = new Set(topicLinks);
const LONGEST_IN_WORDS = 5;
const LONGEST_LABEL_IN_WORDS = 2;
const SHORTEST_HEADLINE_IN_WORDS = 3;

/**
 * Where a headline begins behind what only tells its topic or its kind ("Ferry row: owner rejects claims", "EXCLUSIVE: …",
 * "Election 2031: …"), as a token index; the range's start where it has none. The words before are then no speaker, and
 * those behind are a sentence.
 */
export function endOfTopic(tokens: readonly RawToken[], {start, end}: Span): number {
  let colon = start;
  while (colon < end && colon - start <= LONGEST_IN_WORDS && tokens[colon]!.lower !== ':') colon++;
  if (colon === start || tokens[colon]?.lower !== ':' || colon + 1 >= end) return start;
  const {kind, lower} = tokens[colon - 1]!;
  if (LABELS.has(tokens[start]!.lower) && colon - start <= LONGEST_LABEL_IN_WORDS) return colon + 1;
  // "Brandt on merger: “We are not for sale”": somebody, and what about
  const links = tokens.slice(start, colon).some((t) => LINKS.has(t.lower));
  if (links && tokens[colon + 1]!.kind === 'quote') return start;
  const isTopic = kind === 'number' || TOPICS.has(lower);
  return isTopic && end - colon > SHORTEST_HEADLINE_IN_WORDS ? colon + 1 : start;
}
