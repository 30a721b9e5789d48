import type {PhraseMatch} from '../language/phrase-matcher.js';
import type {Attributed} from '../layers/article.js';
import type {ClausedSentence, Phrase} from '../layers/parsed.js';
import {TAG} from '../layers/words.js';
import type {ClauseAt} from '../parse/clause-at.js';
import {wordClasses} from '../rules/words/classes.js';
import {keysIn} from './propositions.js';
import type {Zone} from './zones.js';

const {attempt: ATTEMPTS, 'infinitive-mark': TO_DO, rating: RATING, 'noun-link': OF_WORDS} = wordClasses;

/** What "no" makes nothing of, by key words. */
export interface Thing {
  /** Its noun, with what it is of ("no case of plague"), or what nobody tried to do ("no attempt to hide it"). */
  readonly keys: ReadonlySet<string>;
  /** How good or great it would be: that there is "no perfect deal" answers nobody who tells of a deal. */
  readonly traits: ReadonlySet<string>;
}

export function thingOf(article: Attributed, {sentence, word}: ClauseAt, zone: Zone, match: PhraseMatch): Thing {
  const {phrases} = sentence;
  const phrase =
    phrases.find((p) => p.start <= word && word < p.end) ?? phrases.find((p) => p.start >= word && p.start <= word + 1);
  return phrase
    ? {keys: keysOf(article, sentence, phrase), traits: traitsOf(article, sentence, phrase)}
    : {keys: keysIn(article, zone.words[match.end - 1]!), traits: NONE};
}

const NONE: ReadonlySet<string> = new Set();

function keysOf(article: Attributed, {words}: ClausedSentence, phrase: Phrase): ReadonlySet<string> {
  const keys = (a: number, b: number) => keysIn(article, {start: words.start[a]!, end: words.end[b]!});
  const deed = phrase.head + 2;
  if (TO_DO.has(words.lower[phrase.head + 1] ?? '') && ATTEMPTS.has(words.lower[phrase.head]!) && deed < words.length)
    return keys(deed, deed);
  const head = keys(phrase.head, phrase.head);
  const hasMore = head.size === 0 || OF_WORDS.has(words.lower[phrase.head + 1] ?? '');
  return hasMore ? keys(phrase.head, phrase.last - 1) : head;
}

function traitsOf(article: Attributed, {words}: ClausedSentence, {start, head}: Phrase): ReadonlySet<string> {
  const traits = new Set<string>();
  for (let w = start; w < head; w++) {
    if (words.tag[w] !== TAG.ADJ || !RATING.has(words.lower[w]!)) continue;
    for (const key of keysIn(article, {start: words.start[w]!, end: words.end[w]!})) traits.add(key);
  }
  return traits;
}
