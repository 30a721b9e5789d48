import {predicativePasts} from '../../rules/grammar/clause-words.js';
import {bitsOf, IS} from '../function-words.js';
import {FLAGS, FORM, TAG} from '../../layers/words.js';
import type {Scan} from './chunk.js';

export const modifiesNext = (tag: Uint8Array, at: number): boolean =>
  tag[at] === TAG.ADJ || tag[at] === TAG.NUM || tag[at] === TAG.DET;

/** Whether a run of adjectives, and what may join them, ends in a noun. */
export function nounFollows(words: Scan['words'], from: number): boolean {
  const {tag, length} = words;
  for (let at = from + 1; at < length && at < from + 10; at++) {
    const end = compoundEnd(words, at);
    if (end > at + 1) {
      if (tag[end - 1] === TAG.NOUN) return true;
      at = end - 1;
      continue;
    }
    const t = tag[at];
    if (t === TAG.NOUN || t === TAG.PROPN) return true;
    if (t === TAG.SYM || t === TAG.NUM) return true;
    if (t === TAG.PUNCT || t === TAG.CCONJ) {
      if (
        tag[at + 1] !== TAG.ADJ &&
        !(tag[at + 1] === TAG.ADV && tag[at + 2] === TAG.ADJ) && // "a tall, visibly angry man"
        compoundEnd(words, at + 1) <= at + 2 &&
        !(tag[at + 1] === TAG.VERB && tag[at + 2] === TAG.NOUN) &&
        !(t === TAG.PUNCT && tag[at + 1] === TAG.NOUN && at === from + 1)
      )
        return false;
    } else if (
      t !== TAG.ADJ &&
      t !== TAG.ADV &&
      !(t === TAG.VERB && (tag[at + 1] === TAG.NOUN || tag[at + 1] === TAG.PROPN))
    )
      return false;
  }
  return false;
}

/** "world-class", "how-to", "self-driven": words joined by hyphens are one modifier, or one noun. Gives where they end. */
export function compoundEnd({tag, lower, flags, length}: Scan['words'], at: number): number {
  let end = at + 1;
  while (
    end + 1 < length &&
    tag[end] === TAG.PUNCT &&
    lower[end] === '-' &&
    flags[end]! & FLAGS.glued &&
    flags[end + 1]! & FLAGS.glued &&
    tag[end + 1] !== TAG.PUNCT
  )
    end += 2;
  return end;
}

/** A participle that stands before its noun: "the attached report". */
export function isParticipleBefore({tag, form, lower, length}: Scan['words'], at: number): boolean {
  if (at >= length || tag[at] !== TAG.VERB || form[at] === FORM.base || form[at] === FORM.s) return false;
  if (form[at] === FORM.past && bitsOf(lower[at]!) & IS.pastOnly) return false;
  // "four in ten said builder Ivo Marr would win", "nearly 40 said clerks lied"
  if ((tag[at - 1] === TAG.NUM || tag[at - 1] === TAG.ADJ) && predicativePasts.has(lower[at]!)) return false;
  let next = at + 1;
  // "the unconfirmed and unsigned reports"
  if (tag[next] === TAG.CCONJ && tag[at - 1] === TAG.DET && (tag[next + 1] === TAG.ADJ || tag[next + 1] === TAG.VERB))
    next += 2;
  while (next < length && next < at + 4 && tag[next] === TAG.ADJ) next++;
  // "some said Monday that": but "the missed Monday meeting"
  if (tag[next] === TAG.PROPN && bitsOf(lower[next] ?? '') & IS.timeNoun) next++;
  return next < length && (tag[next] === TAG.NOUN || tag[next] === TAG.PROPN);
}
