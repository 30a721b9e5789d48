import type {Segmented} from '../layers/article.js';
import {occasionPrepositions} from '../rules/grammar/clause-words.js';
import {agentPreposition} from '../rules/words/grammar.js';
import type {ContentFound} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfContent} from './end/end-of-content.js';
import type {Item, Level} from './item.js';
import {isAnybody, isCondition, isSilent} from './no-saying.js';
import {startsNounPhrase} from './noun-phrase.js';
import {refusals} from './lexicon.js';
import {endOfObject} from './objects.js';
import {refusalSource} from './refusal-source.js';

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
    const source = refusalSource(level, phrase);
    if (!source || isCondition(items, source, start) || isAnybody(items, source)) continue;
    const verbs = items.slice(start, stop);
    if (isSilent('refusal', {level, start, end: stop, verbs, negated: true, bare: false, source})) continue;
    const agent = next?.lower === agentPreposition || source.start >= stop;
    const content: ContentFound[] = [];
    if (agent) {
      // no comment from the ministry; could not be reached for comment by the Herald
    } else if (OCCASIONS.has(next?.lower ?? '')) {
      // maintained his innocence throughout the trial
    } else if (next?.tag === 'prep' && !next.isTime && !items[stop + 1]?.isTime && items[stop + 1]) {
      const to = endOfMatter(items, stop, stop + 1);
      if (to > stop + 1) content.push({start: stop + 1, end: to});
    } else if (startsNounPhrase(items, stop) || next?.tag === 'wh' || next?.tag === 'that') {
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

const OCCASIONS: ReadonlySet<string> = new Set(occasionPrepositions);

/** "made no comment on the matter | , setting off a wave of rumours" */
function endOfMatter(items: readonly Item[], opener: number, from: number): number {
  const end = endOfObject(items, from, endOfContent(items, opener));
  const comma = items.findIndex((it, i) => i > from && i < end && it.tag === 'comma' && items[i + 1]?.form === 'ing');
  return comma < 0 ? end : comma;
}
