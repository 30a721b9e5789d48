import {viewNouns} from '../rules/attribution/nouns.js';
import {contentWords} from '../rules/attribution/words.js';
import {genitives} from '../rules/words/names.js';
import {type ContentFound, hasClause} from './content.js';
import {type Draft, draftOf} from './draft.js';
import {endOfRest} from './end/end-of-content.js';
import {endOfAppositions} from './insertions.js';
import type {Item, Level} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {ownerBefore} from './noun-cues.js';
import {quoted} from './quoted.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';
import {FIRST_PERSON} from './word-sets.js';

const JOINERS = tagSet('sub', 'that', 'cc');

/** What stands apart from a clause and tells whose it is: its first item, the cue and its source, and where it ends. */
interface Aside {
  readonly start: number;
  readonly end: number;
  readonly cue: ContentFound;
  readonly source: ContentFound;
  /** Whether what is said follows. */
  readonly opens: boolean;
  readonly lemma: string;
}

/** "according to Lee, it rained"; "it rained, according to Lee"; "in Lee's view, it rained". */
export function findAccordingTo(level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let i = 0; i + 2 < items.length; i++) {
    const aside = accordingAt(items, i) ?? viewAt(items, i);
    const content = aside ? contentOf(items, aside) : [];
    if (!aside || !content.length) continue;
    found.push(draftOf(level, aside.lemma, contentWords.according, aside.cue, aside.source, content, 'according-to'));
  }
  return found;
}

/** "according to Lee", "per the Herald" */
function accordingAt(items: readonly Item[], i: number): Aside | null {
  const per =
    items[i]!.lower === contentWords.per && (i === 0 || items[i - 1]!.tag === 'comma') && isOutlet(items, i + 1);
  if (!per && (items[i]!.lower !== contentWords.according || items[i + 1]!.tag !== 'to')) return null;
  const cueEnd = per ? i + 1 : i + 2;
  const start =
    (items[cueEnd]!.tag === 'adv' || items[cueEnd]!.tag === 'time') && !opensTime(items, cueEnd) ? cueEnd + 1 : cueEnd; // "according to even his friends"
  // "according to recently found files"
  const found = items[start]?.tag === 'verb' && items[start]!.form === 'past' && items[start + 1]?.tag === 'noun';
  const noun = found ? start + 1 : start;
  if (!found && !startsNounPhrase(items, start) && !opensTime(items, start)) return null;
  const opens = i === 0 || (isOpened(items, i) && !isOver(items, endOfSource(items, noun, false)));
  const end = endOfSource(items, noun, opens);
  if (per && opens && items[end]?.tag !== 'comma') return null; // Per is a name, too
  return {start: i, end, cue: {start: i, end: cueEnd}, source: {start, end}, opens, lemma: contentWords.accordingTo};
}

const VIEWS = new Set(viewNouns);

const APART = tagSet('comma', 'dash', 'quotation');

/** "in Lee's view", "in her words", "in the words of Lee": apart from the clause, by commas or a quotation. */
function viewAt(items: readonly Item[], i: number): Aside | null {
  if (items[i]!.lower !== contentWords.in || !startsNounPhrase(items, i + 1)) return null;
  let noun = i + 1;
  while (noun < i + OWNER_IN_ITEMS && items[noun] && !VIEWS.has(items[noun]!.lower)) noun++;
  const it = items[noun];
  if (it?.tag !== 'noun' || noun === i + OWNER_IN_ITEMS) return null;
  const of = genitives.includes(items[noun + 1]?.lower ?? '') && startsNounPhrase(items, noun + 2);
  const owner = of
    ? {start: noun + 2, end: endOfAppositions(items, endOfNounPhrase(items, noun + 2, items.length))}
    : ownerBefore(items, noun);
  if (!owner || owner.start <= i || FIRST_PERSON.has(items[owner.start]!.lower)) return null;
  const end = of ? owner.end : noun + 1;
  const before = items[i - 1];
  const opens = i === 0 || isOpened(items, i);
  if (items[i - 2]?.tag === 'prep' && before!.tag === 'comma') return null; // "the reasons for, in her view, a poor result"
  const apart = opens ? items[end]?.tag === 'comma' || items[end]?.tag === 'colon' : APART.has(before!.tag);
  if (!apart || (of && owner.start !== noun + 2)) return null;
  return {
    start: i,
    end,
    cue: of ? {start: i, end: noun + 2} : {start: noun, end: noun + 1},
    source: owner,
    opens,
    lemma: it.lower,
  };
}

const OWNER_IN_ITEMS = 8;

/** The clause beside it, or its two halves; of words that somebody used the quotation behind. */
function contentOf(items: readonly Item[], {start, end, opens, lemma}: Aside): ContentFound[] {
  const next = items[end]?.tag === 'comma' || items[end]?.tag === 'colon' ? end + 1 : end;
  if (lemma !== contentWords.accordingTo && items[next]?.tag === 'quotation')
    return [{start: next, end: quoted(items, next)}];
  if (opens) {
    const to = endOfRest(items, next);
    // a colon opens the next paragraph
    return to > next && items[next]!.tag !== 'colon' ? [{start: next, end: to}] : [];
  }
  const before = items[start - 1]!;
  const close = before.tag === 'comma' || before.tag === 'dash' ? start - 1 : start;
  const from = startOfClause(items, close);
  const content = close > from ? [{start: from, end: close}] : [];
  if (items[end]?.tag === 'comma' && before.tag === 'comma') {
    const to = endOfRest(items, end);
    if (to > end + 1 && items[end + 1]!.tag !== 'cc') content.push({start: end + 1, end: to});
  }
  return content;
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
