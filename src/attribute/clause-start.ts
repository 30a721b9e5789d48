import {comparisons, subjectPronouns, titleParticiples} from '../rules/words/grammar.js';
import type {Item} from './level.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';

const EDGES = tagSet('semi', 'colon', 'stop', 'that', 'wh', 'dash');

/** First item of the clause whose subject ends before `right`. */
export function clauseStart(items: readonly Item[], right: number): number {
  for (let i = right - 1; i >= 0; i--) {
    const it = items[i]!;
    if (EDGES.has(it.tag) && !(it.tag === 'that' && i === right - 1)) return i + 1;
    if (it.tag === 'quotation' && !isTitle(items, i)) return i + 1;
    if (it.tag === 'comma') {
      const list = listStart(items, i) ?? unclosedRelative(items, i, right);
      if (list === null) return i + 1;
      i = list;
      continue;
    }
    if (it.tag === 'who' && i < right - 1 && !hasVerbBetween(items, i, right)) return i + 1; // the option which Lee said
    if (it.tag === 'sub' && !COMPARISONS.has(it.lower) && !isTimePhrase(items, i)) return i + 1;
    if (it.tag === 'cc' && i + 1 < right && items[i + 1]!.form !== 'ing' && isClauseBefore(items, i)) return i + 1;
    if (isFiniteAt(items, i)) {
      if (isCutRelative(items, i, right)) continue;
      const relative = relativeBefore(items, i);
      if (relative === null) return afterGroup(items, i, right);
      i = relative;
    }
  }
  return 0;
}

/** What follows the verb whose first part stands at `i`: "had told them Lund would". */
function afterGroup(items: readonly Item[], i: number, right: number): number {
  let end = i + 1;
  if (items[i]!.tag === 'verb') return end;
  while (end < right && VERBAL.has(items[end]!.tag)) end++;
  return items[end]?.tag === 'verb' && end < right ? end + 1 : end;
}

/** Ed "Tex" Vale; a story titled “The Long Night” */
const isTitle = (items: readonly Item[], i: number): boolean =>
  i > 0 && ((items[i - 1]!.tag === 'name' && items[i]!.end - items[i]!.start < 30) || TITLED.has(items[i - 1]!.lower));

const TITLED = new Set(titleParticiples.split(' '));

/** "a man arrested in Lund said": a participle and its phrase between a noun and the verb, with no other subject in it. */
export function isCutRelative(items: readonly Item[], at: number, right: number): boolean {
  const before = items[at - 1];
  if (
    !PARTICIPLES.has(items[at]!.form ?? '') ||
    !(before?.tag === 'noun' || (before?.tag === 'det' && !before.cues.length))
  )
    return false;
  let i = at + 1;
  if (i === right) return items[at]!.cues.every((c) => c.group !== 'say'); // those surveyed said
  if (items[i]?.tag === 'time' || items[i]?.isTime) i++;
  else if (items[i]?.tag === 'to' && items[i + 1]?.tag === 'be')
    i += 2; // believed to be loyal to
  else if (items[i]?.tag === 'quotation')
    i++; // titled “The Long Night”
  else if (items[i]?.tag !== 'prep' && items[i]?.tag !== 'adv') return false;
  while (i < right) {
    const it = items[i]!;
    if (it.tag === 'prep' && (items[i + 1]?.tag === 'time' || items[i + 1]?.isTime)) i += 2;
    else if (it.tag === 'prep' || it.tag === 'to') {
      const end = endOfNounPhrase(items, i + 1, right);
      if (end === i + 1) return false;
      i = end;
    } else if (it.tag === 'adv' || it.tag === 'time' || it.tag === 'adj') i++;
    else return false;
  }
  return true;
}

const PARTICIPLES: ReadonlySet<string> = new Set(['past', 'part']);

/** "the resident, who asked not to be named said": a relative clause whose closing comma is missing. */
function unclosedRelative(items: readonly Item[], comma: number, right: number): number | null {
  const opens = items[comma + 1];
  return opens?.tag === 'who' && comma + 2 < right && hasVerbBetween(items, comma + 1, right) ? comma : null;
}

function hasVerbBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isFiniteAt(items, i)) return true;
  return false;
}

const BEFORE_TIME = tagSet('num', 'adj', 'det', 'time');

/** "after nine days": a conjunction that is a preposition here. */
function isTimePhrase(items: readonly Item[], sub: number): boolean {
  for (let k = sub + 1; k < sub + 5; k++) {
    const it = items[k];
    if (it?.isTime) return true;
    if (!it || !BEFORE_TIME.has(it.tag)) return false;
  }
  return false;
}

/** "Ann, Bob and Cy said": the commas of a list of names. */
export function listStart(items: readonly Item[], comma: number): number | null {
  const after = items[comma + 1];
  const before = items[comma - 1];
  if (before?.tag !== 'name' || after?.tag !== 'name') return null;
  let i = comma + 1;
  while (items[i]?.tag === 'name' || (items[i]?.tag === 'comma' && items[i + 1]?.tag === 'name')) i++;
  if (items[i]?.tag === 'comma') i++;
  return items[i]?.tag === 'cc' && items[i + 1]?.tag === 'name' ? comma - 1 : null;
}

/** Whether what stands before an "and" is a clause: then the "and" joins clauses and not nouns. */
function isClauseBefore(items: readonly Item[], cc: number): boolean {
  for (let i = cc - 1; i >= 0; i--) {
    const tag = items[i]!.tag;
    if (tag === 'comma' || tag === 'semi' || tag === 'quotation') return i === cc - 1;
    if (isFiniteAt(items, i)) return true;
  }
  return false;
}

const VERBAL = tagSet('adv', 'neg', 'modal', 'be', 'have', 'do');

/** "officials who met Lee said": where the finite verb at `i` belongs to a relative clause, the index of its pronoun. */
function relativeBefore(items: readonly Item[], i: number): number | null {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const it = items[k]!;
    if (it.tag === 'who') return k;
    if (it.tag === 'that' && items[k - 1]?.tag === 'noun') return k; // a ferry that hit the quay
    if (VERBAL.has(it.tag)) continue;
    return objectRelativeBefore(items, k);
  }
  return null;
}

const PHRASE = tagSet('noun', 'name', 'det', 'poss', 'adj', 'num', 'pron');

/** "officials whose laws were struck down said", "people I have spoken with said": the clause has a subject of its own, which ends at `last`. */
function objectRelativeBefore(items: readonly Item[], last: number): number | null {
  let k = last;
  while (k > 0 && PHRASE.has(items[k]!.tag) && items[k]!.tag !== 'pron') k--;
  if (items[k]?.tag === 'who') return k;
  return k === last && isSubjectPronoun(items[k]!) && items[k - 1]?.tag === 'noun' ? k : null;
}

const SUBJECT_PRONOUNS = new Set(subjectPronouns.split(' '));

/** "he", "they": never an object. */
export const isSubjectPronoun = (it: Item): boolean => SUBJECT_PRONOUNS.has(it.lower);

const SKIPPED = tagSet('cc', 'adv', 'mark', 'open', 'close');

/** Past conjunctions, adverbs and phrases of time or place that open a clause. */
export function skipLead(items: readonly Item[], from: number, to: number): number {
  let i = from;
  for (;;) {
    const it = items[i];
    if (!it || i >= to) return i;
    if (SKIPPED.has(it.tag) || (it.tag === 'sub' && i < to - 1)) i++;
    else if (
      it.tag === 'time' ||
      ((it.tag === 'adj' || it.tag === 'det') && items[i + 1]?.isTime && !isFollowedByNounPhrase(items, i + 1, to))
    )
      i += it.tag === 'time' ? 1 : 2;
    else if (it.tag === 'prep' && items[i + 1]?.tag === 'time') i += 2;
    else if (it.tag === 'prep' && startsNounPhrase(items, i + 1)) {
      const end = endOfNounPhrase(items, i + 1, to);
      if (end >= to) {
        // "In Lund Mayor Ruiz said": no comma parts place from name; the last names are the source only after a time.
        const time = items.slice(i + 1, to).findIndex((x) => x.isTime);
        if (time < 0) return to;
        i = i + 1 + time + 1;
      } else i = end;
    } else return i;
  }
}

const isFollowedByNounPhrase = (items: readonly Item[], i: number, to: number): boolean =>
  i + 1 < to && (items[i + 1]!.tag === 'genitive' || items[i + 1]!.tag === 'noun');

const COMPARISONS = new Set(comparisons.split(' '));
