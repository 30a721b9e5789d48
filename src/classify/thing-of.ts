import type {PhraseMatch} from '../language/phrase-matcher.js';
import type {Attributed} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import type {ClauseAt} from '../parse/clause-at.js';
import {wordClasses} from '../rules/words/classes.js';
import {keysIn} from './propositions.js';
import type {Zone} from './zones.js';

const ATTEMPTS: ReadonlySet<string> = new Set(wordClasses.attempt);
const TO_DO: ReadonlySet<string> = new Set(wordClasses['infinitive-mark']);
const OF_WORDS: ReadonlySet<string> = new Set(wordClasses['noun-link']);

/**
 * The thing that "no" makes nothing of: its noun, with what it is of ("no case of plague"), or what nobody tried to do
 * ("no attempt to hide it").
 */
export function thingOf(article: Attributed, {sentence, word}: ClauseAt, zone: Zone, match: PhraseMatch): Set<string> {
  const {words, phrases} = sentence;
  const last = zone.words[match.end - 1]!;
  const phrase =
    phrases.find((p) => p.start <= word && word < p.end) ?? phrases.find((p) => p.start >= word && p.start <= word + 1);
  if (!phrase) return keysIn(article, last);
  const text = (a: number, b: number): Span => ({start: words.start[a]!, end: words.end[b]!});
  const deed = phrase.head + 2;
  if (TO_DO.has(words.lower[phrase.head + 1] ?? '') && ATTEMPTS.has(words.lower[phrase.head]!) && deed < words.length)
    return keysIn(article, text(deed, deed));
  const head = keysIn(article, text(phrase.head, phrase.head));
  const hasMore = head.size === 0 || OF_WORDS.has(words.lower[phrase.head + 1] ?? '');
  return hasMore ? keysIn(article, text(phrase.head, phrase.last - 1)) : head;
}
