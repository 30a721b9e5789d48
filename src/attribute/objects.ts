import {indefiniteDeterminers, reflexivePronouns} from '../rules/words/function-words.js';
import {denials} from '../rules/words/denials.js';
import {dayPreposition, existential, placePreposition} from '../rules/words/grammar.js';
import {hasFiniteVerb} from './content.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';
import {COMPLEMENT, OBJECT_ENDS, SCENE_PREPOSITIONS, SCENES} from './word-sets.js';

const AFTER_OBJECT = tagSet('time', 'adv', 'comma', 'cc', 'who', 'that', 'be', 'have', 'modal', 'do');

/** "called him a liar", "accused Lee of theft": something is said of the object; "called Lee on Monday", "called Lee every day" is a telephone call. */
export function hasComplement(items: readonly Item[], at: number, end: number): boolean {
  const object = endOfNounPhrase(items, at, end);
  const next = items[object];
  if (items[at]!.tag === 'pron' && items[object - 1]!.tag === 'adj') return true; // called it fake
  // "called the figures fiction"
  if (object - at > 2 && items[object - 2]!.tag === 'noun' && UNTRUTHS.has(items[object - 1]!.lower)) return true;
  if (object >= end || !next)
    return object - at > 2 && items.slice(at + 1, object).some((it) => it.tag === 'det' || it.tag === 'adj');
  if (judgmentBehind(items, object, end) >= 0) return true;
  if (next.isTime || AFTER_OBJECT.has(next.tag) || (next.tag === 'det' && items[object + 1]?.isTime)) return false;
  if (next.tag === 'verb' && next.cues.length > 0 && next.form !== 'ing') return false; // a man called Hale said
  return next.tag !== 'prep' || COMPLEMENT.has(next.lower);
}

const UNTRUTHS: ReadonlySet<string> = new Set(denials.falsehood);

const PREDICATED = tagSet('noun', 'name', 'time', 'num', 'close', 'comma', 'det', 'adj', 'sub');

/** "called the fire that killed five “an attack”", "called Holt, his rival, a “liar”", "called it on Monday false"; or -1. */
export function judgmentBehind(items: readonly Item[], object: number, end: number): number {
  for (let i = object; i < end; i++) {
    const it = items[i]!;
    const before = items[i - 1]!.tag;
    if (it.quotation !== null) return PREDICATED.has(before) ? i : -1;
    if (!it.isTime || i + 1 >= end) continue;
    const {tag} = items[i + 1]!;
    if (tag === 'adj' || tag === 'det' || (tag === 'adv' && items[i + 2]?.tag === 'adj')) return i + 1;
  }
  return -1;
}

/** An object ends before a phrase of the narrator that tells when or how: "dismissed the claim following a report that". */
export function endOfObject(items: readonly Item[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const it = items[i]!;
    if (it.tag === 'cc' && isFiniteAt(items, items[i + 1]?.tag === 'adv' ? i + 2 : i + 1))
      return items[i - 1]!.tag === 'comma' ? i - 1 : i;
    if (it.tag === 'that' || it.tag === 'who' || it.tag === 'wh') return end;
    if (it.tag === 'prep' && SCENE_PREPOSITIONS.has(it.lower) && isScene(items, i + 1)) return i;
    const ends = OBJECT_ENDS.has(it.lower) && !DETERMINES.has(items[i - 1]!.tag); // "two hours after", but not "complained of the hours"
    if (ends || (it.lower === dayPreposition && items[i + 1]?.isTime)) return items[i - 1]!.tag === 'comma' ? i - 1 : i;
  }
  return end;
}

const DETERMINES = tagSet('det', 'poss');

/** "in a letter to the board", "on Twitter", but not "in the letter", "in political speech", which the object may be about. */
function isScene(items: readonly Item[], at: number): boolean {
  const named = items[at]?.tag === 'det' || items[at]?.tag === 'poss';
  if (named ? !indefiniteDeterminers.includes(items[at]!.lower) : items[at - 1]!.lower === placePreposition)
    return false;
  for (let i = at; i < items.length && IN_SCENE.has(items[i]!.tag); i++) {
    const isLast = !IN_SCENE.has(items[i + 1]?.tag ?? 'stop') || items[i + 1]!.tag === 'det';
    if (isLast) return SCENES.has(items[i]!.lower);
  }
  return false;
}

const IN_SCENE = tagSet('det', 'adj', 'noun', 'name', 'verb');

export function isInfinitive(items: readonly Item[], i: number): boolean {
  let k = i;
  while (items[k]?.tag === 'adv' || items[k]?.tag === 'neg') k++;
  const it = items[k];
  return (
    it !== undefined &&
    (it.tag === 'be' ||
      it.tag === 'have' ||
      it.tag === 'do' ||
      (it.tag === 'verb' && it.form === 'base') ||
      it.tag === 'quotation' || // vowed to “take our fight” to them
      it.tag === 'noun')
  );
}

const LEADS = tagSet('adv', 'neg', 'sub', 'wh', 'time');

/** A noun phrase and then a verb with a tense before the end: a clause without "that". */
export function isClause(items: readonly Item[], from: number, end: number): boolean {
  let i = from;
  if (items[i]?.lower === existential) return true;
  const verb = items.findIndex((_, k) => k > from && k < end && isFiniteAt(items, k));
  if (items[verb - 1]?.tag === 'adv' && items[verb - 2]?.tag === 'cc' && startsNounPhrase(items, verb + 1))
    return false; // the show and nowhere is it
  while (i < end && LEADS.has(items[i]!.tag)) i++;
  if (items[i]?.tag === 'prep') return hasFiniteVerb(items, i, end);
  if (items[i]?.tag === 'verb' && items[i]!.form === 'ing') return hasFiniteVerb(items, i + 1, end);
  return hasFiniteVerb(items, i, end);
}

const IN_SUBJECT = tagSet('prep', 'adv', 'time', 'num');

/** "the men were late": a noun phrase, what hangs on it, and its verb, with nothing that opens a clause between them. */
export function isPlainClause(items: readonly Item[], from: number, end: number): boolean {
  if (from >= end) return false;
  if (items[from]!.lower === existential) return true;
  if (isReflexive(items[from]!)) return false;
  let i = from;
  while (i < end && LEADS.has(items[i]!.tag)) i++;
  for (;;) {
    const phrase = startsNounPhrase(items, i) ? endOfNounPhrase(items, i, end) : i;
    if (phrase > i) i = phrase;
    else if (i < end && IN_SUBJECT.has(items[i]!.tag)) i++;
    else return i > from && i < end && isFiniteAt(items, i);
  }
}

export const isReflexive = (it: Item): boolean => REFLEXIVES.has(it.lower);

const REFLEXIVES = new Set(reflexivePronouns);
