import {complementPrepositions, objectEnds, sceneNouns, scenePrepositions} from '../rules/attribution/words.js';
import {utteranceNouns} from '../rules/grammar/clause-words.js';
import {indefiniteDeterminers, reflexivePronouns} from '../rules/words/function-words.js';
import {denials} from '../rules/words/denials.js';
import {dayPreposition, existential, placePreposition} from '../rules/words/grammar.js';
import {hasFiniteVerb} from './content.js';
import type {Clause, Phrase} from '../layers/parsed.js';
import type {Words} from '../layers/words.js';
import type {Item} from './item.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt, tensedWord} from './verb-group.js';
import {tagSet} from './word.js';

const AFTER_OBJECT = tagSet('time', 'adv', 'comma', 'cc', 'who', 'that', 'be', 'have', 'modal', 'do');

/** "called him a liar", "accused Lee of theft": something is said of the object; "called Lee on Monday", "called Lee every day" is a telephone call. */
export function hasComplement(items: readonly Item[], at: number, end: number): boolean {
  const object = endOfNounPhrase(items, at, end);
  const next = items[object];
  if (items[at]!.tag === 'pron' && items[object - 1]!.tag === 'adj') return true; // called it fake
  // "called the figures fiction"
  if (object - at > 2 && items[object - 2]!.tag === 'noun' && denials.falsehood.has(items[object - 1]!.lower))
    return true;
  if (object >= end || !next)
    return object - at > 2 && items.slice(at + 1, object).some((it) => it.tag === 'det' || it.tag === 'adj');
  if (judgmentBehind(items, object, end) >= 0) return true;
  if (next.isTime || AFTER_OBJECT.has(next.tag) || (next.tag === 'det' && items[object + 1]?.isTime)) return false;
  if (next.tag === 'verb' && next.cues.length > 0 && next.form !== 'ing') return false; // a man called Hale said
  return next.tag !== 'prep' || complementPrepositions.has(next.lower);
}

const PREDICATED = tagSet('noun', 'name', 'pron', 'time', 'num', 'close', 'comma', 'det', 'adj', 'sub');

/** "called the fire that killed five “an attack”", "called Holt, his rival, a “liar”", "called it on Monday false"; or -1. */
export function judgmentBehind(items: readonly Item[], object: number, end: number): number {
  for (let i = object; i < end; i++) {
    const it = items[i]!;
    const {tag: before, cues} = items[i - 1]!;
    // "called claims that it would close “a lie”", but not "called Lund to say “no”"
    if (it.quotation !== null) return PREDICATED.has(before) || (before === 'verb' && cues.length === 0) ? i : -1;
    if (!it.isTime || i + 1 >= end) continue;
    const {tag} = items[i + 1]!;
    if (tag === 'adj' || tag === 'det' || (tag === 'adv' && items[i + 2]?.tag === 'adj')) return i + 1;
  }
  return -1;
}

/** An object ends before a phrase of the narrator that tells when or how: "dismissed the claim following a report that"; but not "has not confirmed the theft after the raid", as no deed has no time. */
export function endOfObject(items: readonly Item[], at: number, end: number, negated = false): number {
  const s = items[at]?.sentence();
  if (!s) return end;
  const {itemOf, parsed} = s;
  const {lower, length} = parsed.words;
  const from = itemOf.indexOf(at) + 1;
  let limit = itemOf.findIndex((item) => item >= end);
  if (limit < 0) limit = length;
  for (const {start, wh, kind} of parsed.clauses)
    if (start >= from && start < limit && (wh === start || kind === 'that')) limit = start; // "the claim that"
  let to = limit;
  const cut = (start: number) => {
    if (start >= from && start < to) to = start;
  };
  for (const {verb, start, link} of parsed.clauses) if (link === 'coordinate' && verb?.finite) cut(start);
  for (const phrase of parsed.phrases) if (tellsWhere(phrase, parsed.words)) cut(phrase.preposition);
  for (let w = from; w < to && !negated; w++) {
    if (!objectEnds.has(lower[w]!)) continue;
    const phrase = s.phraseOf[itemOf[w]!];
    if (!phrase) cut(w);
    else if (phrase.role === 'adjunct') cut(phrase.preposition < 0 ? phrase.start : phrase.preposition); // "two hours after", not "complained of the hours"
  }
  if (to === limit) return end;
  return itemOf[lower[to - 1] === ',' ? to - 1 : to]!;
}

/** "on Monday", "in a letter to the board", "on Twitter"; but not "in the letter", "in political speech". */
function tellsWhere({isTime, preposition, head, determiner}: Phrase, {lower}: Words): boolean {
  const word = lower[preposition] ?? '';
  if (isTime && word === dayPreposition) return true;
  if (!scenePrepositions.has(word) || !SCENES.has(lower[head]!)) return false;
  return determiner < 0 ? word !== placePreposition : indefiniteDeterminers.includes(lower[determiner]!);
}

const SCENES: ReadonlySet<string> = new Set([...sceneNouns, ...utteranceNouns]);

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

/** A verb with a tense before the end: a clause without "that"; not "the show and nowhere is it". */
export function isClause(items: readonly Item[], from: number, end: number): boolean {
  if (items[from]?.lower === existential) return true;
  const verb = items.findIndex((_, k) => k > from && k < end && isFiniteAt(items, k));
  const isTurned = items[verb - 1]?.tag === 'adv' && items[verb - 2]?.tag === 'cc' && startsNounPhrase(items, verb + 1);
  return !isTurned && hasFiniteVerb(items, from, end);
}

const LEADS = tagSet('adv', 'neg', 'sub', 'wh', 'time');

/** "the men were late": its subject opens it, and its verb has a tense. */
export function isPlainClause(items: readonly Item[], from: number, end: number): boolean {
  const s = from < end && !isReflexive(items[from]!) ? items[from]!.sentence() : null;
  let first = from;
  while (first < end && LEADS.has(items[first]!.tag)) first++;
  const opens = ({subject, expletive, verb}: Clause) => {
    if (!verb?.finite) return false;
    const tensed = s!.itemOf[tensedWord(verb)]!;
    const start = s!.itemOf[expletive >= 0 ? expletive : (subject?.start ?? verb.start)]!;
    return start === first && tensed > from && tensed < end;
  };
  return s?.parsed.clauses.some(opens) ?? false;
}

export const isReflexive = (it: Item): boolean => reflexivePronouns.has(it.lower);
