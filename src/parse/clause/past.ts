import type {Chunk} from '../chunk/chunk.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {TAKES} from '../verb-lexicon.js';
import {FORM} from '../../layers/words.js';

/** Whether two noun phrases around a coordinator can be the subject of a verb together: not "the people and it was". */
export function isJoint(
  chunks: readonly Chunk[],
  bits: Int32Array,
  lower: readonly string[],
  k: number,
  verb: number,
): boolean {
  if (verb < 0) return false;
  const {group} = chunks[verb]!;
  const first = group!.auxiliaries[0] ?? group!.head;
  const next = chunks[k + 1]!;
  if (traitsOf(lower[chunks[k]!.head]!) & HAS.contrast) return false;
  if (bits[next.head]! & IS.subjectPronoun && k > 0 && !(bits[chunks[k - 1]!.head]! & IS.person)) return false;
  return !(traitsOf(lower[first]!) & HAS.singular) && !(group!.form === FORM.s && group!.auxiliaries.length === 0);
}

/** "… and on Monday denied it", "… and in a statement denied it": when, or where it was said, right before a verb. */
export function tellsWhen(chunks: readonly Chunk[], bits: Int32Array, lower: readonly string[], k: number): boolean {
  const {phrase, kind, head} = chunks[k]!;
  const group = chunks[k + 1]?.group;
  if (!phrase || !group || group.to >= 0) return false;
  if (phrase.isTime) return true;
  if (kind !== 'adjunct') return false;
  return (bits[head]! & IS.timeNoun) !== 0 || phrase.kind === 'number' || (traitsOf(lower[head]!) & HAS.scene) !== 0;
}

/** One of several: "soybean, cotton, and peanut". */
export const isListed = (chunks: readonly Chunk[], k: number): boolean =>
  chunks[k - 1]?.kind === 'comma' && (chunks[k + 1]?.kind === 'comma' || chunks[k + 1]?.kind === 'coordinator');

/** Within a clause: a noun phrase that has a verb of its own takes it along. */
export function pastPhrase(
  chunks: readonly Chunk[],
  bits: Int32Array,
  after: Int32Array,
  outer: Int32Array,
  k: number,
): number {
  const next = chunks[k + 1];
  const own = after[k + 1]!;
  if (own >= 0 && next) {
    const before = chunks[k - 1];
    const isSubject =
      (bits[chunks[k]!.head]! & IS.subjectPronoun) !== 0 ||
      (before?.kind === 'verb' && (before.group!.takes & TAKES.bare) !== 0 && before.group!.to < 0);
    const beyond = isSubject ? outer[own + 1]! : -1;
    if (isSubject) return beyond;
  }
  // "the people he hurt": a phrase right behind another opens a relative clause.
  if (next?.kind === 'phrase' && !next.phrase!.isTime && !chunks[k]!.phrase!.isTime && after[k + 2]! >= 0)
    return behindVerb(chunks, outer, after[k + 2]!);
  return outer[k + 1]!;
}

/** The verb behind the one of a relative clause: "the firm Brandt says broke the law *denies* it". */
export function behindVerb(chunks: readonly Chunk[], outer: Int32Array, own: number): number {
  const next = own + 1;
  const says = (chunks[own]!.group!.takes & TAKES.bare) !== 0 && chunks[next]?.kind === 'verb';
  return says && outer[next]! === next && outer[next + 1]! >= 0 ? outer[next + 1]! : outer[next]!;
}

/** Past the verb of a relative clause that begins at `from`, to the verb behind it. */
export function pastRelative(chunks: readonly Chunk[], after: Int32Array, outer: Int32Array, from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'mark' || chunks[at]?.kind === 'adjunct')
  )
    at++;
  const first = chunks[at];
  if (first?.kind === 'verb') return outer[at + 1]!;
  if (first?.kind !== 'phrase') return -1;
  const own = after[at + 1]!;
  return own < 0 ? -1 : behindVerb(chunks, outer, own);
}

/** "Sal Brock, the mayor, on Monday denied": what stands between two commas is skipped. */
export function pastComma(chunks: readonly Chunk[], after: Int32Array, k: number, closing: number): number {
  const next = chunks[k + 1];
  // "a, b, and c denied", but "… books, and he denied"
  if (next?.kind === 'coordinator')
    return chunks[k - 2]?.kind === 'comma' || chunks[k + 2]?.kind === 'verb' ? after[k + 1]! : -1;
  if (next?.kind === 'verb' && next.group!.certainty === 2) return -1;
  // What follows is a subject itself: "In 2015, the mayor denied".
  if (next?.kind === 'phrase' && !next.phrase!.isTime && after[k + 2]! >= 0 && chunks[k + 2]!.kind !== 'comma') {
    const joint = after[k + 2]!;
    // "the source, clerks and leaders say, is": two who speak between commas
    if (
      chunks[k + 2]!.kind === 'coordinator' &&
      (chunks[joint]!.group!.takes & TAKES.speech) !== 0 &&
      closing === joint + 1 &&
      after[closing + 1]! > closing
    )
      return after[closing + 1]!;
    if (chunks[k + 2]!.kind === 'coordinator') return joint;
    if (closing > k && after[k + 2]! > closing) return after[k + 2]!;
    // "the report, he said, was false": one who speaks between two commas.
    const own = after[k + 2]!;
    const speaks = (chunks[own]!.group!.takes & TAKES.speech) !== 0;
    return speaks && closing > own && after[closing + 1]! > closing ? after[closing + 1]! : -1;
  }
  if (closing < 0) return -1;
  // "Ivo Marr, 43, a clerk, denied": one thing said of him, and another
  if (next?.phrase?.kind === 'number' && chunks[k + 2]?.kind === 'comma') return after[closing]!;
  return after[closing + 1]!;
}
