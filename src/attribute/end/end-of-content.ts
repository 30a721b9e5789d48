import type {Clause, Phrase} from '../../layers/parsed.js';
import {contentWords} from '../../rules/attribution/words.js';
import type {Item, LevelSentence} from '../item.js';
import {startOfExplanation, startOfScene} from './explanation.js';
import {startOfNarrator} from './narrator.js';
import {behindMark, isBare, isParted} from './parted.js';
import {firstBehind} from './within.js';

/**
 * Where what was said ends, which begins at the item `from` with the word that opens it: with the sentence; or where the clause
 * around it goes on, "Reports that he left | are false"; or where the narrator speaks again, ", adding that".
 */
export function endOfContent(items: readonly Item[], from: number, cue: Clause | null = null): number {
  const end = endOfRun(items, from);
  const sentence = items[from]?.sentence();
  if (!sentence) return end;
  const inside = startOfOuter(items, sentence, from, end, cue);
  const told = startOfNarrator({items, sentence, from, end: inside, cue});
  if (!cue || told !== inside) return told;
  return Math.min(startOfExplanation(items, sentence, from, told), startOfScene(sentence, from, told));
}

/** The same of content that is the clause around its attribution: "According to Lund, on Monday it rained". */
export function endOfRest(items: readonly Item[], from: number, cue: Clause | null = null): number {
  const end = endOfRun(items, from);
  const sentence = items[from]?.sentence();
  return sentence ? startOfNarrator({items, sentence, from, end, cue}) : end;
}

/** What no clause tells: up to a bracket that closes around it, a semicolon, ", according to", or the sentence's stop. */
function endOfRun(items: readonly Item[], from: number): number {
  let depth = 0;
  let end = items.length;
  for (let i = from; i < items.length; i++) {
    const {tag, lower} = items[i]!;
    if (tag === 'open') depth++;
    if (tag === 'close' && depth-- === 0) return i;
    if (depth > 0) continue;
    if (tag === 'stop' && i >= items.length - 2) {
      end = i;
      break;
    }
    if (i === from) continue;
    if (tag === 'semi') return i;
    const according = lower === contentWords.according && items[i + 1]?.tag === 'to';
    if (according && isParted(items, i) && !isBare(items, from, i)) return behindMark(items, from, i);
  }
  while (end > 0 && (items[end - 1]!.tag === 'stop' || isMark(items[end - 1]!))) end--;
  return end;
}

const isMark = ({tag, quotation}: Item): boolean => tag === 'mark' && quotation === null;

/** So many clauses before the content are asked whether they go on behind it; keeps the time linear. */
const MOST_BEFORE = 64;

/** Where a clause that began before the content goes on, with its subject or with its verb; or `end`. */
function startOfOuter(items: readonly Item[], s: LevelSentence, from: number, end: number, cue: Clause | null): number {
  const {clauses} = s.parsed;
  const behind = firstBehind(clauses, s.itemOf, from - 1);
  let to = end;
  for (let k = Math.max(0, behind - MOST_BEFORE); k < behind; k++) {
    const c = clauses[k]!;
    if (!c.verb?.finite || c === cue?.complement) continue; // "told the Herald | he would win", where the two may be one phrase
    const verb = s.itemOf[c.verb.start]!;
    const subject = c.subject ? s.itemOf[c.subject.start]! : verb;
    if (verb <= from || verb >= to || subject === from) continue;
    const front = subject > from ? Math.min(subject, verb) : verb;
    to = behindMark(items, from, withPhrases(c, front, items, s, from));
  }
  return to;
}

/** With the phrases and adverbs before it: "While it rained, | on Monday Lund left". */
function withPhrases(
  {adjuncts}: Clause,
  front: number,
  items: readonly Item[],
  s: LevelSentence,
  from: number,
): number {
  let at = front;
  for (let k = adjuncts.length - 1; k >= 0; k--) {
    const {preposition, start, last}: Phrase = adjuncts[k]!;
    const first = s.itemOf[preposition >= 0 ? preposition : start]!;
    const end = s.itemOf[last - 1]! + 1;
    if (first > from && first < at && (end === at || (end === at - 1 && items[end]!.tag === 'comma'))) at = first;
  }
  while (at > from + 1 && items[at - 1]!.tag === 'adv') at--;
  return at;
}
