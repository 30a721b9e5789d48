import type {Clause} from '../../layers/parsed.js';
import {contentEnds} from '../../rules/attribution/content-ends.js';
import {type NarratorAct, narratorActs} from '../../rules/attribution/narrator-acts.js';
import type {Item, LevelSentence} from '../item.js';
import {isAct} from './act.js';
import {behindMark, isBare, isParted} from './parted.js';
import {isTakenUp} from './taken-up.js';
import {isToldOtherwise} from './told-otherwise.js';
import {type ContentSoFar, hasMarks, isSetApart, within} from './within.js';

/** Where a clause or a phrase within content is the narrator's and no longer what was said; or the content's end. */
export function startOfNarrator(content: ContentSoFar): number {
  const acting = firstOf(content, (c) => startOfAct(c, content));
  const told = {...content, end: acting};
  const end = firstOf(told, (c) => startOfTold(c, told));
  const {items, sentence: s, from} = content;
  for (const p of within(s.parsed.phrases, s.itemOf, from, end))
    if (isTakenUp(items, s, p) && !isSetApart(items, s, from, p.start))
      return behindMark(items, from, s.itemOf[p.start]!);
  return end;
}

/** Where the first clause begins that `startOf` finds to be the narrator's; or the content's end. */
function firstOf({items, sentence: s, from, end, cue}: ContentSoFar, startOf: (c: Clause) => number): number {
  for (const c of within(s.parsed.clauses, s.itemOf, from, end)) {
    if (c === cue || !c.verb || isSetApart(items, s, from, c.start)) continue;
    const at = startOf(c);
    if (at > from && at < end && !isBare(items, from, at)) return behindMark(items, from, at);
  }
  return end;
}

/** Where a clause begins in which somebody acts; or -1. */
function startOfAct(c: Clause, content: ContentSoFar): number {
  for (const row of narratorActs) {
    const front = frontOf(row, c, content);
    if (front > content.from && speaks(row, c, front, content)) return front;
  }
  return -1;
}

/** Where a clause begins whose tense is the narrator's; or -1. */
const startOfTold = (c: Clause, content: ContentSoFar): number =>
  contentEnds.some((row) => isToldOtherwise(row, c, content)) ? content.sentence.itemOf[c.start]! : -1;

/** The first item of a clause that hangs as the row says, or -1. */
function frontOf({link, words}: NarratorAct, c: Clause, {items, sentence}: ContentSoFar): number {
  const {itemOf, parsed} = sentence;
  const start = itemOf[c.start]!;
  const {lower} = parsed.words;
  const has = (word: number) => word >= 0 && words.has(lower[word]!);
  switch (link) {
    case 'coordinate': {
      const cc = conjunctionOf(c, items, sentence);
      return cc >= 0 && (words.size === 0 || words.has(items[cc]!.lower)) ? cc : -1;
    }
    case 'adverbial':
      if (has(c.start - 1)) return start - 1; // a question word that opens no clause of its own
      return c.link === 'adverbial' && (words.size === 0 ? c.connective >= 0 : has(c.connective) || has(c.wh))
        ? start
        : -1;
    case 'relative':
      return c.link === 'relative' && has(c.wh) && c.wh > c.start ? start : -1;
    case 'participle':
      return c.kind === 'participle' && c.connective < 0 ? withAdverbs(items, start) : -1;
    case 'beside':
      if (c.kind !== 'inserted' && c.link !== 'loose') return -1;
      // "said the town had died: | “It is gone,” she told the hall"
      return items[start - 1]!.whole && items[start - 2]?.tag === 'colon' ? start - 1 : start;
  }
}

/** The conjunction that opens a clause, or stands before its verb, whatever its subject is held to be; or -1. */
function conjunctionOf({verb, connective}: Clause, items: readonly Item[], {itemOf, phraseOf}: LevelSentence): number {
  let before = withAdverbs(items, itemOf[verb!.start]!) - 1;
  const phrase = phraseOf[before];
  // "but in a later letter said"
  if (phrase && phrase.preposition > 0 && itemOf[phrase.end - 1] === before) before = itemOf[phrase.preposition]! - 1;
  if (items[before]?.tag === 'cc') return before;
  return connective >= 0 && items[itemOf[connective]!]!.tag === 'cc' ? itemOf[connective]! : -1;
}

function withAdverbs(items: readonly Item[], at: number): number {
  let first = at;
  while (items[first - 1]?.tag === 'adv') first--;
  return first;
}

function speaks(row: NarratorAct, c: Clause, front: number, {items, sentence: s, cue}: ContentSoFar): boolean {
  if (row.comma && !isParted(items, front)) return false;
  if (row.headline && !(s.parsed.headline || s.parsed.isTitle)) return false;
  if (row.hangs && (cue?.link !== 'adverbial' || s.parsed.clauses[0]!.verb !== null)) return false; // a clause that hangs on nothing yet
  const joined = row.link === 'coordinate' && front > s.itemOf[c.start]!;
  const subject = joined ? null : c.subject;
  if (row.subject && (subject !== null) !== (row.subject !== 'none')) return false;
  if (row.subject === 'named' && subject?.kind === 'pronoun') return false;
  if (row.act === 'is' && hasMarks(s, c)) return false; // "it sank, but “the crew was safe”"
  return isAct(row.act, c, items, s);
}
