import {endOfContent} from './content.js';
import type {Item} from './item.js';
import {startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet, takesClause} from './word.js';
import {WORDS} from './word-sets.js';

const AUXILIARIES = tagSet('modal', 'be', 'have', 'do');

const BETWEEN_PARTS = tagSet('adv', 'neg', 'cc');

const OPENERS = tagSet('that', 'who', 'wh', 'sub');

const PHRASE_OPENERS = tagSet('det', 'poss', 'pron');

const JOINED = tagSet('det', 'poss', 'pron', 'name', 'adv');

const NOMINAL = tagSet('noun', 'name');

const MARKS = tagSet('comma', 'dash');

/**
 * A clause that is part of a noun phrase ends where the verb of the sentence comes: at the first verb with a tense that none
 * of the clauses opened so far can have, or before the subject that follows a mark. "Reports that the man who was hurt is
 * dead | are false".
 */
export function endOfClauseInside(items: readonly Item[], from: number): number {
  const end = endOfContent(items, from, WORDS);
  let open = 1; // clauses that have no verb yet
  let last = -1; // the verb of the innermost, where it has one
  let mark = -1; // behind that verb
  let bracket = false;
  for (let i = from; i < end; i++) {
    const {tag} = items[i]!;
    if (tag === 'open' || tag === 'close') bracket = tag === 'open';
    if (bracket) continue;
    if (MARKS.has(tag)) mark = i;
    if (isFiniteAt(items, i) && items[i - 1]?.tag !== 'to' && !isParticiple(items, i, last)) {
      if (last >= from && isOneVerb(items, last, i)) {
        last = i;
        continue;
      }
      if (open === 0) return mark > last ? mark : i;
      open--;
      last = i;
      if (items[i]!.cues.some(takesClause) && startsNounPhrase(items, i + 1) && items[i + 1]!.tag !== 'that') open++;
    } else if (i > from && opensClause(items, i, last >= 0)) {
      open++;
      last = -1;
    }
  }
  return end;
}

/** "has not yet been", "has in fact closed": an auxiliary and what it belongs to. */
function isOneVerb(items: readonly Item[], auxiliary: number, verb: number): boolean {
  if (!AUXILIARIES.has(items[auxiliary]!.tag)) return false;
  let i = auxiliary + 1;
  while (i < verb && BETWEEN_PARTS.has(items[i]!.tag)) i++;
  return i === verb || (items[i]!.tag === 'prep' && i + 2 === verb);
}

/** "immigrants convicted of crimes": where a clause still wants its verb. */
const isParticiple = (items: readonly Item[], i: number, last: number): boolean =>
  last < 0 && items[i]!.form === 'past' && items[i - 1]?.tag === 'noun' && items[i + 1]?.tag === 'prep';

/** Whether a clause opens at `i` in another, which has its verb or not. */
function opensClause(items: readonly Item[], i: number, verb: boolean): boolean {
  const {tag} = items[i]!;
  if (OPENERS.has(tag)) return true;
  if (tag === 'cc') return verb && (isFiniteAt(items, i + 1) || JOINED.has(items[i + 1]?.tag ?? ''));
  // the plan he signed was
  return !verb && PHRASE_OPENERS.has(tag) && NOMINAL.has(items[i - 1]!.tag);
}
