import {agentPreposition} from '../rules/words/grammar.js';
import type {Segmented} from '../article.js';
import {compilePhrases} from '../phrase.js';
import {refusalPhrases, refusalSigns} from '../rules/attribution/refusals.js';
import {wordClasses} from '../rules/words/index.js';
import {type ContentFound, endOfContent} from './content.js';
import {type Draft, draftOf} from './draft.js';
import type {Level} from './level.js';
import {startsNounPhrase} from './noun-phrase.js';
import {findSubjectBefore} from './source.js';
import {verbGroupAt} from './verb-group.js';
import {WORDS} from './word-sets.js';

/** Without a negation or one of these there is no refusal: most sentences are spared the long expression. */
const SIGNS = new Set(refusalSigns.split(/\s+/));

let refusals: RegExp | null = null;

/** "could not be reached for comment", "had no comment": refusals that no verb of telling carries. */
export function findRefusals(article: Segmented, level: Level): Draft[] {
  const {items} = level;
  if (!items.length) return [];
  if (!items.some((it) => it.tag === 'neg' || SIGNS.has(it.lower))) return [];
  refusals ??= compilePhrases(refusalPhrases, wordClasses);
  const found: Draft[] = [];
  const from = items[0]!.start;
  const text = article.text.slice(from, items.at(-1)!.end);
  for (const m of text.matchAll(refusals)) {
    const start = items.findIndex((it) => it.start >= from + m.index);
    const end = items.findIndex((it) => it.start >= from + m.index + m[0].length);
    if (start < 1 || items[start]!.quotation !== null) continue;
    if (end >= 0 && items[end]!.lower === agentPreposition) continue; // could not be reached by road
    const stop = end < 0 ? items.length : end;
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
