import {sourceNouns} from '../rules/attribution/nouns.js';
import {citingVerbs} from '../rules/attribution/words.js';
import {endOfAgent} from './according-to.js';
import {type ContentFound, hasClause} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfRest} from './end/end-of-content.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';

const CITING = new Set(citingVerbs);

const SOURCES = new Set(sourceNouns);

/** Whether the noun phrase from `start` on names people who told: "citing three people familiar with it", not "citing costs". */
const namesSources = (items: readonly Item[], start: number): boolean =>
  items.slice(start, endOfNounPhrase(items, start, items.length)).some((it) => SOURCES.has(it.lower));

/** Whether the verb at `i` names sources, whose the words are that stand beside it. */
export const citesSources = (items: readonly Item[], i: number): boolean =>
  CITING.has(items[i]!.lower) &&
  items[i]!.form === 'ing' &&
  startsNounPhrase(items, i + 1) &&
  namesSources(items, i + 1);

/** "It was sold, the Post reported, citing two officials": what was reported is theirs. */
export function findCited(level: Level, taken: readonly Draft[]): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const it = items[i]!;
    if (!citesSources(items, i)) continue;
    const end = endOfAgent(items, i + 1);
    const content = contentOf(items, i, end, taken);
    if (!content.length) continue;
    found.push(
      draftOf(
        level,
        it.cues[0]?.lemma ?? it.lower,
        'say',
        {start: i, end: i + 1},
        {start: i + 1, end},
        content,
        'according-to',
      ),
    );
  }
  return found;
}

/** What the statement before holds, or the clause before; where the words open the sentence, the clause after. */
function contentOf(items: readonly Item[], at: number, end: number, taken: readonly Draft[]): readonly ContentFound[] {
  if (at === 0) {
    const from = items[end]?.tag === 'comma' ? end + 1 : end;
    const to = endOfRest(items, from);
    const inner = taken.find((d) => d.cue[0]!.start > end && d.content.length > 0);
    return inner ? inner.content : to > from ? [{start: from, end: to}] : [];
  }
  const before = taken.findLast((d) => d.kind === 'speech' && d.cue[0]!.start < at && d.content.length > 0);
  if (before) return before.content;
  return items[at - 1]!.tag === 'comma' && hasClause(items, 0, at - 1) ? [{start: 0, end: at - 1}] : [];
}
