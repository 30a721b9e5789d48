import {contentWords} from '../rules/attribution/words.js';
import {type ContentFound, endOfContent, hasClause} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfAppositions} from './insertions.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';
import {WORDS} from './word-sets.js';

const JOINERS = tagSet('sub', 'that', 'cc');

/** "according to Lee, it rained"; "it rained, according to Lee". */
export function findAccordingTo(level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let i = 0; i + 2 < items.length; i++) {
    const per =
      items[i]!.lower === contentWords.per && (i === 0 || items[i - 1]!.tag === 'comma') && isOutlet(items, i + 1);
    if (!per && (items[i]!.lower !== contentWords.according || items[i + 1]!.tag !== 'to')) continue;
    const cueEnd = per ? i + 1 : i + 2;
    const start = items[cueEnd]!.tag === 'adv' && !opensTime(items, cueEnd) ? cueEnd + 1 : cueEnd; // "according to even his friends"
    if (!startsNounPhrase(items, start) && !opensTime(items, start)) continue;
    const before = items[i - 1];
    const opens = i === 0 || (isOpened(items, i) && !isOver(items, endOfSource(items, start, false)));
    const end = endOfSource(items, start, opens);
    if (per && opens && items[end]?.tag !== 'comma') continue; // Per is a name, too
    const content: ContentFound[] = [];
    if (opens) {
      const from = items[end]?.tag === 'comma' ? end + 1 : end;
      const to = endOfContent(items, from, WORDS);
      if (to > from && items[from]!.tag !== 'colon') content.push({start: from, end: to}); // the next paragraph
    } else {
      const close = before!.tag === 'comma' || before!.tag === 'dash' ? i - 1 : i;
      const from = startOfClause(items, close);
      if (close > from) content.push({start: from, end: close});
      if (items[end]?.tag === 'comma' && before!.tag === 'comma') {
        const to = endOfContent(items, end + 1, WORDS);
        if (to > end + 1 && !(items[end + 1]!.tag === 'cc')) content.push({start: end + 1, end: to});
      }
    }
    if (!content.length) continue;
    found.push(
      draftOf(
        level,
        contentWords.accordingTo,
        contentWords.according,
        {start: i, end: cueEnd},
        {start, end},
        content,
        'according-to',
      ),
    );
  }
  return found;
}

/** "according to last quarter's results" */
const opensTime = (items: readonly Item[], start: number): boolean =>
  items[start]?.tag !== undefined && items[start + 1]?.isTime === true && items[start + 2]?.tag === 'genitive';

/** Whether the words at `i`, not the first, open a clause: "and, according to", "that according to". */
function isOpened(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]!;
  if (before.tag === 'comma') return JOINERS.has(items[i - 2]?.tag ?? '');
  return OPENERS.has(before.tag) || (i === 1 && before.tag === 'adv');
}

const OPENERS = tagSet('colon', 'open', 'semi', 'cc', 'sub', 'that');

/** Whether nothing follows: "up by two since, according to the survey." */
const isOver = (items: readonly Item[], end: number): boolean => !items[end] || items[end]!.tag === 'stop';

/** ", per the Herald": a name, with an article or without. */
const isOutlet = (items: readonly Item[], i: number): boolean =>
  items[i]?.capital === true || (items[i]?.tag === 'det' && items[i + 1]?.capital === true);

/** The agent with its appositions: only after a name, and only where a clause is left for what was said. */
function endOfSource(items: readonly Item[], start: number, opens: boolean): number {
  const agent = endOfAgent(items, start);
  const after = items[agent + 1];
  if (items[agent]?.tag === 'comma' && items[agent - 1]!.tag === 'noun' && after?.tag === 'name') {
    const name = endOfNounPhrase(items, agent + 1, items.length);
    return !items[name] || items[name].tag === 'stop' ? name : agent; // according to his wife, Ana Ruiz.
  }
  if (items[agent]?.tag !== 'comma' || !(after?.tag === 'who' || items[agent - 1]!.tag === 'name')) return agent;
  if (after?.tag === 'num' || after?.tag === 'name') return agent;
  const end = endOfAppositions(items, agent);
  // "According to the Herald, a woman from Tarn, aged nine, has won": the verb behind is hers
  if (opens && isFiniteAt(items, end + 1)) return agent;
  return items[end]?.tag !== 'comma' || hasClause(items, end + 1, items.length) ? end : agent;
}

/** "a poll published on Friday": a participle between a noun and a phrase, where another verb is to come. */
function isCutShort(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.tag;
  return items[i]!.form === 'past' && items[i - 1]?.tag === 'noun' && (next === 'prep' || next === 'time');
}

/** "according to media reports,": a plural, as a verb would have something behind it. */
const isPluralAt = (items: readonly Item[], i: number): boolean =>
  items[i]!.tag === 'verb' &&
  items[i]!.form === 's' &&
  items[i - 1]?.tag === 'noun' &&
  (items[i + 1] === undefined || items[i + 1]!.tag === 'comma' || items[i + 1]!.tag === 'stop');

const PHRASE_OPENS = tagSet('det', 'poss', 'pron', 'num');

const AGENT_ENDS = tagSet('comma', 'stop', 'quotation', 'semi', 'colon', 'dash', 'that', 'cc');

/** The noun phrase of an agent with what hangs on it: to the next comma, verb with a tense or full stop. */
export function endOfAgent(items: readonly Item[], start: number): number {
  let i = endOfNounPhrase(items, opensTime(items, start) ? start + 1 : start, items.length);
  while (i < items.length) {
    const it = items[i]!;
    if (isPluralAt(items, i)) {
      i++;
      continue;
    }
    if (AGENT_ENDS.has(it.tag) || (isFiniteAt(items, i) && !isCutShort(items, i))) break;
    if (it.tag === 'verb' && (it.form === 'past' || it.form === 'part' || it.form === 'ing')) {
      i++;
    } else if (
      it.tag === 'prep' ||
      it.tag === 'to' ||
      it.tag === 'adj' ||
      it.tag === 'adv' ||
      it.tag === 'time' ||
      it.tag === 'sub' ||
      (it.tag === 'num' && items[i - 1]!.isTime)
    ) {
      i++;
    } else if (startsNounPhrase(items, i)) {
      const joined = items[i - 1]!.tag === 'prep' || items[i - 1]!.tag === 'to' || items[i - 1]!.tag === 'verb';
      if (!joined && PHRASE_OPENS.has(it.tag)) break; // according to officials several people left
      i = Math.max(i + 1, endOfNounPhrase(items, i, items.length));
    } else break;
  }
  return i;
}

/** Where the clause that ends at `end` begins: the sentence, or after a semicolon. */
function startOfClause(items: readonly Item[], end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    if (items[i]!.tag === 'semi') return i + 1;
  }
  return 0;
}
