import {isSpeaker} from './trailing.js';
import type {Segmented} from '../layers/article.js';
import {
  askingVerbs,
  awaitedWords,
  futileWords,
  leftVerb,
  reachedFor,
  reachingVerbs,
} from '../rules/attribution/refusals.js';
import {
  agentPreposition,
  existential,
  originPreposition,
  outParticle,
  withPreposition,
} from '../rules/words/grammar.js';
import {messageNouns} from '../rules/words/refusals.js';
import type {ContentFound} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfContent} from './end/end-of-content.js';
import type {Item, Level} from './item.js';
import {isCondition, isIdleObject, leavesOpen} from './no-saying.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {refusals} from './lexicon.js';
import {endOfObject} from './objects.js';
import {subjectAt} from './verb/subject-at.js';

interface Phrase {
  readonly firsts: ReadonlySet<string>;
  readonly source: string;
  /** Made at first use: a long one takes V8 a while. */
  expression: RegExp | null;
}

/** All phrases, the longest one written first, and by their signs: words one of which every match holds. */
const phrases: readonly Phrase[] = refusals.map(({firsts, source}) => ({
  firsts: new Set(firsts),
  source,
  expression: null,
}));
const FIRSTS = new Set(refusals.flatMap(({firsts}) => firsts));
const bySign = new Map<string, Phrase[]>();
refusals.forEach(({signs}, i) => {
  for (const sign of signs) bySign.set(sign, [...(bySign.get(sign) ?? []), phrases[i]!]);
});

/** The phrases a sign of which stands in a sentence, in their order: most sentences have none. */
function phrasesIn(items: readonly Item[]): readonly Phrase[] {
  const found = new Set<Phrase>();
  for (let i = 0; i < items.length; i++) for (const phrase of bySign.get(items[i]!.lower) ?? NONE) found.add(phrase);
  return found.size < 2 ? [...found] : phrases.filter((phrase) => found.has(phrase));
}

const NONE: readonly Phrase[] = [];

/** The refusal phrase that begins at an item. */
function phraseAt(text: string, items: readonly Item[], start: number, able: readonly Phrase[]): ContentFound | null {
  const item = items[start]!;
  if (!FIRSTS.has(item.lower) || item.quotation !== null) return null;
  for (const phrase of able) {
    if (!phrase.firsts.has(item.lower)) continue;
    phrase.expression ??= new RegExp(phrase.source, 'iy');
    const {expression} = phrase;
    expression.lastIndex = item.start;
    if (!expression.test(text)) continue;
    if (expression.lastIndex > items.at(-1)!.end) return null; // goes on in another sentence
    let end = start;
    while (end < items.length && items[end]!.start < expression.lastIndex) end++;
    return {start, end};
  }
  return null;
}

/** Who gives no answer: the subject, or whom the calls went to, or whom "there was no comment from". */
function sourceOf(level: Level, start: number, stop: number): ContentFound | null {
  const {items} = level;
  const from = items[stop];
  if (items[start - 1]?.lower === existential) {
    if (!ORIGINS.has(from?.lower ?? '') || !startsNounPhrase(items, stop + 1)) return null;
    const end = endOfNounPhrase(items, stop + 1, items.length);
    return {start: stop + 1, end};
  }
  if (REACHING.has(items[stop - 1]!.lower)) {
    const end = startsNounPhrase(items, stop) ? endOfNounPhrase(items, stop, items.length) : stop;
    const isReached =
      items[end]?.tag === 'prep' && items.slice(end + 1, end + 4).some((it) => REACHED_FOR.has(it.lower));
    return end > stop && isReached ? {start: stop, end} : null;
  }
  const cue = items.slice(start, stop);
  // "have not got a reply", but not "did not get back to us"
  if (cue.some((it) => AWAITED.has(it.lower)) && !cue.some((it) => it.tag === 'to'))
    return askedSource(items, start, stop);
  let verb = start; // without answering
  while (verb + 1 < stop && items[verb]!.tag !== 'verb' && !subjectAt(level, verb)) verb++;
  const source = subjectAt(level, verb);
  // attempts to reach Lund failed, but not "failed to respond"
  if (cue.some((it, i) => FUTILE.has(it.lower) && cue[i + 1]?.tag !== 'to'))
    return source && reachedSource(items, source.start, start);
  if (!source || !items.slice(source.start, source.end).some((it) => MESSAGES.has(it.lower))) return source;
  for (let i = source.start; i + 1 < start; i++) {
    const left = items[i]!.tag === 'prep' && items[i - 1]?.lower === leftVerb; // left for Lund, left at her office
    const sent = left || items[i]!.tag === 'to' || items[i]!.lower === WITH;
    // a request for comment from Lund, but not a request from the Herald
    const asked = items[i]!.lower === originPreposition && REACHED_FOR.has(items[i - 1]?.lower ?? '');
    if ((sent || asked) && startsNounPhrase(items, i + 1))
      return {start: i + 1, end: endOfNounPhrase(items, i + 1, start)};
  }
  return null;
}

/** Whom nobody could reach: "efforts to reach Lund were unsuccessful". */
function reachedSource(items: readonly Item[], from: number, to: number): ContentFound | null {
  for (let i = from; i + 1 < to; i++) {
    if (!REACHING.has(items[i]!.lower) || !startsNounPhrase(items, i + 1)) continue;
    const end = endOfNounPhrase(items, i + 1, to);
    const last = items[end - 1]!;
    return last.tag === 'name' || last.tag === 'pron' || isSpeaker(last.lower) ? {start: i + 1, end} : null; // "to reach a deal"
  }
  return null;
}

const FUTILE = new Set(futileWords);

const REACHED_FOR = new Set(reachedFor);

const REACHING = new Set(reachingVerbs);

/** Who was asked and has not answered: "have not heard back from Lund", "asked Lund for comment but have not heard back". */
function askedSource(items: readonly Item[], start: number, stop: number): ContentFound | null {
  if (ORIGINS.has(items[stop]?.lower ?? '') && startsNounPhrase(items, stop + 1))
    return {start: stop + 1, end: endOfNounPhrase(items, stop + 1, items.length)};
  for (let i = start - 1; i > 0; i--) {
    const {lower, tag} = items[i]!;
    const sent = tag === 'to' && items.slice(Math.max(0, i - MESSAGE_IN_WORDS), i).some((it) => MESSAGES.has(it.lower));
    const asked = sent || ASKING.has(lower) || (tag === 'to' && items[i - 1]!.lower === OUT);
    if (asked && startsNounPhrase(items, i + 1)) return {start: i + 1, end: endOfNounPhrase(items, i + 1, start)};
  }
  return null;
}

/** How far behind a message stands whom it was sent to: "a request for an interview to Lund". */
const MESSAGE_IN_WORDS = 6;

const ASKING = new Set(askingVerbs);

const AWAITED = new Set(awaitedWords);

const OUT = outParticle;

const ORIGINS = new Set([agentPreposition, originPreposition]);

const MESSAGES = new Set(messageNouns);

const WITH = withPreposition;

/** "could not be reached for comment", "had no comment": refusals that no verb of telling carries. */
export function findRefusals(article: Segmented, level: Level): Draft[] {
  const {items} = level;
  const able = phrasesIn(items);
  const found: Draft[] = [];
  if (able.length === 0) return found;
  for (let i = 0; i < items.length; i++) {
    const phrase = phraseAt(article.text, items, i, able);
    if (!phrase) continue;
    const {start, end: stop} = phrase;
    i = stop - 1;
    if (items[stop]?.lower === agentPreposition && items[stop - 1]!.tag === 'verb') continue; // could not be reached by road
    if (items[start - 1]?.tag === 'to' && items[start - 2]?.tag === 'noun') continue; // "the first paper to set the record straight"
    const next = items[stop];
    if (isIdleObject(items, stop)) continue;
    const source = sourceOf(level, start, stop);
    if (!source || items.slice(start, stop).some((it) => leavesOpen(items, source, it))) continue;
    if (isCondition(items, source, start)) continue;
    const agent = next?.lower === agentPreposition || source.start >= stop;
    const content: ContentFound[] = [];
    if (agent) {
      // no comment from the ministry; could not be reached for comment by the Herald
    } else if (next?.tag === 'prep' && !next.isTime && !items[stop + 1]?.isTime && items[stop + 1]) {
      const to = endOfMatter(items, stop, stop + 1);
      if (to > stop + 1) content.push({start: stop + 1, end: to});
    } else if (startsNounPhrase(items, stop) || next?.tag === 'wh') {
      content.push({start: stop, end: endOfMatter(items, stop, stop)});
    }
    found.push({
      ...draftOf(
        level,
        'refuse',
        'refuse',
        {start: source.start === start && source.end < stop ? source.end : start, end: stop}, // “Neither” could be reached
        {start: source.start, end: source.end},
        content,
        'refusal-phrase',
      ),
      negated: true,
    });
  }
  return found;
}

/** "made no comment on the matter | , setting off a wave of rumours" */
function endOfMatter(items: readonly Item[], opener: number, from: number): number {
  const end = endOfObject(items, from, endOfContent(items, opener));
  const comma = items.findIndex((it, i) => i > from && i < end && it.tag === 'comma' && items[i + 1]?.form === 'ing');
  return comma < 0 ? end : comma;
}
