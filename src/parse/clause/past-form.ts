import type {Phrase} from '../../layers/parsed.js';
import type {Chunk} from '../chunk/chunk.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';

/** A sentence while verbs are looked for further on. */
export interface Ahead {
  readonly chunks: readonly Chunk[];
  readonly bits: Int32Array;
  readonly lower: readonly string[];
  readonly after: Int32Array;
}

/**
 * Which verb a noun phrase before a past form reaches: the form itself (its chunk) where somebody acts, the verb beyond it
 * where it is a participle: "the letter quoted in court was false".
 */
export function pastReach(ahead: Ahead, k: number, beyond: number): number {
  const {chunks, bits, lower, after} = ahead;
  const next = chunks[k + 1];
  const {takes} = chunks[k]!.group!;
  if (next?.kind === 'adjunct' && traitsOf(lower[next.start]!) & HAS.agent) return beyond;
  let before = k - 1;
  while (chunks[before]?.kind === 'adverb') before--;
  const actor = chunks[before];
  if (actor?.kind === 'phrase' && bits[actor.head]! & IS.subjectPronoun) return k;
  // "a move Roe described as a joke": of two noun phrases in a row the second acts.
  const isSecond = actor?.kind === 'phrase' && chunks[before - 1]?.phrase != null;
  if (beyond >= 0 && isClaimed(ahead, before, beyond)) return k;
  if (!isSecond && isDescribed(ahead, k)) return after[k + 1]!;
  if (isNamedBetweenCommas(ahead, k)) return -1;
  const main = actor ? pastApposition(ahead, before, k) : -1;
  if (main >= 0) return main;
  if (beyond < 0 || next?.kind === 'that') return k;
  const isObject = next?.kind === 'phrase' && (!next.phrase!.isTime || (takes & TAKES.spends) !== 0);
  if (isObject && !(takes & TAKES.naming && isCalled(next.phrase!, lower))) return k;
  // "Holt produced what she said was a gun"
  if (next?.kind === 'wh' && (bits[next.start]! & (IS.questionNominal | IS.relative)) === IS.questionNominal) return k;
  if (next?.kind === 'verb' && takes & TAKES.linking) return k;
  // "refused to say it was late": nobody is refused to say
  if (next?.kind === 'verb' && next.group!.to >= 0 && (takes & (TAKES.to | TAKES['object-to'])) === TAKES.to) return k;
  // "which the president insisted would stop it"
  if (next?.group?.certainty === 2 && takes & TAKES.speech && takes & TAKES.bare) return k;
  return saysBeyond(ahead, k, beyond) ? k : beyond;
}

/** "a man called Bob", "called a “liar”", but not "a man called the police", "called 999". */
const isCalled = ({kind, determiner}: Phrase, lower: readonly string[]): boolean =>
  kind === 'name' || (kind === 'description' && (determiner < 0 || MARKS.includes(lower[determiner + 1]!)));

const MARKS = '"“‘\'';

/**
 * "Ana Holt, 63, a nurse raised in Tarn, said", "The mill, one of three accused of fraud, said": the verb behind an
 * apposition that a participle ends; or -1.
 */
function pastApposition({chunks, bits}: Ahead, actor: number, k: number): number {
  const isOf = chunks[actor]!.kind === 'adjunct' && (bits[chunks[actor]!.start]! & IS.nounPreposition) !== 0;
  const first = isOf ? actor - 1 : actor;
  const {kind} = chunks[first]?.phrase ?? {kind: 'pronoun'};
  if (kind !== 'description' && !(isOf && kind === 'number')) return -1;
  if (chunks[first - 1]?.kind !== 'comma') return -1;
  let named = chunks[first - 2];
  const aged = named?.phrase?.kind === 'number' && chunks[first - 3]?.kind === 'comma';
  if (aged) named = chunks[first - 4];
  if (!named?.phrase || !(aged || isOf || named.phrase.kind === 'name')) return -1;
  let at = k + 1;
  while (at < k + ADJUNCTS && isTail(chunks, at, isOf)) at++;
  const verb = chunks[at + 1]?.group;
  return at > k + 1 && chunks[at]?.kind === 'comma' && verb && verb.to < 0 && verb.certainty > 0 ? at + 1 : -1;
}

/** What may stand behind the participle: adjuncts; behind "one of three accused" also "of dumping oil". */
function isTail(chunks: readonly Chunk[], at: number, isOf: boolean): boolean {
  const {kind, group} = chunks[at] ?? {kind: 'end', group: null};
  if (kind === 'adjunct' || kind === 'adverb') return true;
  return isOf && (kind === 'preposition' || kind === 'phrase' || (kind === 'verb' && group?.certainty === 0));
}

/**
 * "said the claim that the dam leaked was false": the noun with "that" is itself a subject, and has but the last verb. Not
 * "rejected the claim that the letter quoted in court was false".
 */
function isClaimed({chunks, after}: Ahead, actor: number, beyond: number): boolean {
  if (chunks[actor]?.kind !== 'phrase' || chunks[actor - 1]?.kind !== 'that') return false;
  if (chunks[actor - 2]?.kind !== 'phrase' || after[beyond + 1]! >= 0) return false;
  const around = chunks[actor - 3];
  if (!around || around.kind === 'that') return true;
  return around.kind === 'verb' && (around.group!.takes & TAKES.bare) !== 0;
}

/** "a woman identified as Eva Tarn, a clerk, demanded": with no object, somebody is called so. */
function isDescribed({chunks, lower}: Ahead, k: number): boolean {
  const next = chunks[k + 1];
  return (
    next?.kind === 'adjunct' &&
    (traitsOf(lower[chunks[k]!.head]!) & HAS.described) !== 0 &&
    (traitsOf(lower[next.start]!) & HAS.role) !== 0
  );
}

/** "The man, a student called Ivo Marr, admitted": within what is said of somebody it tells a name and no deed. */
function isNamedBetweenCommas({chunks, after}: Ahead, k: number): boolean {
  const {takes, auxiliaries} = chunks[k]!.group!;
  if (!(takes & TAKES.naming) || auxiliaries.length > 0 || chunks[k + 1]?.phrase?.kind !== 'name') return false;
  const described = chunks[k - 1]?.phrase?.kind === 'description' && chunks[k - 2]?.kind === 'comma';
  return described && chunks[k + 2]?.kind === 'comma' && after[k + 3]! >= 0;
}

/** "reported on Monday the chief had left": behind a time or an adjunct stands the subject of the verb beyond. */
function saysBeyond({chunks, after}: Ahead, k: number, beyond: number): boolean {
  if (!(chunks[k]!.group!.takes & TAKES.bare)) return false;
  let at = k + 1;
  while (at < k + ADJUNCTS && (chunks[at]?.kind === 'adjunct' || chunks[at]?.phrase?.isTime === true)) at++;
  return at > k + 1 && chunks[at]?.kind === 'phrase' && after[at + 1] === beyond;
}

/** As many as may stand between a verb and what is said. */
const ADJUNCTS = 4;
