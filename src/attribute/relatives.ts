import {subjectPronouns} from '../rules/words/grammar.js';
import type {Item} from './item.js';
import {endOfNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';

/** "a man arrested in Lund said": a participle and its phrase between a noun and the verb, with no other subject in it. */
export function isCutRelative(items: readonly Item[], at: number, right: number): boolean {
  const before = items[at - 1];
  if (!PARTICIPLES.has(items[at]!.form ?? '') || !(before?.tag === 'noun' || before?.tag === 'det')) return false;
  let i = at + 1;
  if (i === right) return items[at]!.cues.every((c) => c.group !== 'say'); // those surveyed said
  if (items[i]?.tag === 'time' || items[i]?.isTime) i++;
  else if (items[i]?.tag === 'to' && items[i + 1]?.tag === 'be')
    i += 2; // believed to be loyal to
  else if (items[i]?.tag === 'quotation')
    i++; // titled “The Long Night”
  else if (!AFTER_PARTICIPLE.has(items[i]?.tag ?? 'stop')) return false;
  while (i < right) {
    const it = items[i]!;
    if (it.tag === 'prep' && (items[i + 1]?.tag === 'time' || items[i + 1]?.isTime)) i += 2;
    else if (it.tag === 'prep' || it.tag === 'to') {
      const end = endOfNounPhrase(items, i + 1, right);
      if (end === i + 1) return false;
      i = end;
    } else if (it.tag === 'adv' || it.tag === 'time' || it.tag === 'adj' || (it.tag === 'num' && items[i - 1]!.isTime))
      i++;
    else if (it.tag === 'cc' && PARTICIPLES.has(items[i + 1]?.form ?? ''))
      i += 2; // and released on bail
    else return false;
  }
  return true;
}

/** "a statement written by Lund and sent to Hale said": the first of the participles that the one at `i` is joined to, or null. */
export function joinedParticiple(items: readonly Item[], i: number, right: number): number | null {
  if (items[i - 1]?.tag !== 'cc') return null;
  for (let k = i - 2; k > 0 && k > i - REACH; k--)
    if (isCutRelative(items, k, right) && (items[k]!.form === 'part' || items[k]!.cues.length === 0)) return k;
  return null;
}

/** Items from a participle to the next that is joined to it. */
const REACH = 12;

const AFTER_PARTICIPLE = tagSet('prep', 'adv', 'to');

const PARTICIPLES: ReadonlySet<string> = new Set(['past', 'part']);

/** "the resident, who asked not to be named said": a relative clause whose closing comma is missing. */
export function unclosedRelative(items: readonly Item[], comma: number, right: number): number | null {
  const opens = items[comma + 1];
  return opens?.tag === 'who' && comma + 2 < right && hasVerbBetween(items, comma + 1, right) ? comma : null;
}

/** Whether a verb with a tense stands between two items. */
export function hasVerbBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isFiniteAt(items, i)) return true;
  return false;
}

/** The pronoun of a relative clause that no comma has closed before `i`, or null. */
export function openRelative(items: readonly Item[], i: number): number | null {
  for (let k = i - 1; k > 0 && items[k]!.tag !== 'comma'; k--)
    if (items[k]!.tag === 'who') return items[k - 1]!.tag === 'comma' ? k - 1 : k;
  return null;
}

const VERBAL = tagSet('adv', 'neg', 'modal', 'be', 'have', 'do');

/** "officials who met Lee said": where the finite verb at `i` belongs to a relative clause, the index of its pronoun. */
export function relativeBefore(items: readonly Item[], i: number): number | null {
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

const SUBJECT_PRONOUNS = new Set(subjectPronouns);

/** "he", "they": never an object. */
export const isSubjectPronoun = (it: Item): boolean => SUBJECT_PRONOUNS.has(it.lower);
