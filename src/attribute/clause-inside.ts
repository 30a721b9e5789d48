import {endOfContent} from './content.js';
import type {Item} from './level.js';
import {isFiniteAt} from './verb-group.js';
import {WORDS} from './word-sets.js';
import {tagSet} from './word.js';

const VERBAL = tagSet('modal', 'be', 'have', 'do', 'adv', 'neg');

const INNER_SUBJECTS = tagSet('that', 'who', 'wh', 'sub', 'cc', 'pron', 'name', 'noun');

/** A clause that is part of a noun phrase ends where the verb of the sentence comes. */
export function endOfClauseInside(items: readonly Item[], from: number): number {
  const end = endOfContent(items, from, WORDS);
  let verbs = 0;
  for (let i = from; i < end; i++) {
    if (!isFiniteAt(items, i)) continue;
    const chained = VERBAL.has(items[i - 1]?.tag ?? '');
    if (!chained) verbs++;
    if (verbs === 2 && items[i - 1]?.tag === 'comma') return i - 1;
    if (verbs === 2 && !INNER_SUBJECTS.has(items[i - 1]?.tag ?? '')) return i;
  }
  return end;
}
