import {agentPreposition} from '../rules/words/grammar.js';
import type {Segmented} from '../article.js';
import {compilePhrases} from '../phrase.js';
import {refusalPhrases, refusalSigns} from '../rules/attribution/refusals.js';
import {wordClasses} from '../rules/words/index.js';
import {type ContentFound, endOfContent} from './content.js';
import {type Draft, draftOf} from './draft.js';
import type {Item, Level} from './level.js';
import {startsNounPhrase} from './noun-phrase.js';
import {findSubjectBefore} from './source.js';
import {verbGroupAt} from './verb-group.js';
import {WORDS} from './word-sets.js';

/** Without a negation or one of these there is no refusal: most sentences are spared the long expression. */
const SIGNS = new Set(refusalSigns.split(/\s+/));

/** How far before its sign a phrase may begin: "was immediately unavailable". */
const LEAD = 2;

let refusals: RegExp | null = null; // compiled at first use

/** The refusal phrase that begins shortly before the sign at `sign`, but not before `from`. */
function phraseAround(article: Segmented, items: readonly Item[], sign: number, from: number): ContentFound | null {
  refusals ??= new RegExp(compilePhrases(refusalPhrases, wordClasses).source, 'iy');
  for (let start = Math.max(from, 1, sign - LEAD); start <= sign; start++) {
    refusals.lastIndex = items[start]!.start;
    if (items[start]!.quotation !== null || !refusals.test(article.text)) continue;
    if (refusals.lastIndex > items.at(-1)!.end) return null; // goes on in another sentence
    let end = start;
    while (end < items.length && items[end]!.start < refusals.lastIndex) end++;
    return {start, end};
  }
  return null;
}

/** "could not be reached for comment", "had no comment": refusals that no verb of telling carries. */
export function findRefusals(article: Segmented, level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  let done = 0; // items before this one belong to a phrase already
  for (let i = 1; i < items.length; i++) {
    const sign = items[i]!;
    if (sign.tag !== 'neg' && !SIGNS.has(sign.lower)) continue;
    const phrase = phraseAround(article, items, i, done);
    if (!phrase) continue;
    const {start, end: stop} = phrase;
    done = stop;
    if (items[stop]?.lower === agentPreposition && items[stop - 1]!.tag === 'verb') continue; // could not be reached by road
    const source = findSubjectBefore(items, verbGroupAt(items, start).start);
    if (!source) continue;
    const next = items[stop];
    const content: ContentFound[] = [];
    if (next?.tag === 'prep' && !next.isTime && !items[stop + 1]?.isTime && items[stop + 1]) {
      const to = endOfContent(items, stop + 1, WORDS);
      if (to > stop + 1) content.push({start: stop + 1, end: to});
    } else if (startsNounPhrase(items, stop) || next?.tag === 'wh') {
      content.push({start: stop, end: endOfContent(items, stop, WORDS)});
    }
    found.push({
      ...draftOf(
        level,
        'refuse',
        'refuse',
        {start, end: stop},
        {start: source.start, end: source.end},
        content,
        'refusal-phrase',
      ),
      negated: true,
    });
  }
  return found;
}
