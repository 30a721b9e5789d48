import {HAS, IS, traitsOf} from '../function-words.js';
import {TAG} from '../../layers/words.js';
import {compoundEnd, isParticipleBefore, modifiesNext, nounFollows} from './before-noun.js';
import type {Scan} from './chunk.js';
import {joins} from './joins.js';
import type {Met} from './met.js';
import {actsBehind, joinsNames, namesCall} from './name-bounds.js';
import {actsAfterDay, endsTime, startsTime} from './times.js';

export function takesCompound(met: Met, words: Scan['words'], at: number, end: number): boolean {
  const {tag} = words;
  const hasNoun = met.noun >= 0 || met.name >= 0;
  const last = tag[end - 1];
  if (tag[at] === TAG.PROPN && last === TAG.PROPN) {
    if (met.name < 0 || met.nameLast < at - 1) met.name = at;
    met.nameLast = end - 1;
    return true;
  }
  if (last === TAG.NOUN || last === TAG.PROPN) {
    met.noun = end - 1;
    return true;
  }
  if (hasNoun && !nounFollows(words, end - 1)) return false;
  met.adjective = end - 1;
  return true;
}

/** Takes the next word into the phrase, or says that it is none of it. */
export function takes(met: Met, scan: Scan, at: number, from: number): boolean {
  const {words, bits} = scan;
  const {tag, length, lower} = words;
  const t = tag[at]!;
  const hasNoun = met.noun >= 0 || met.name >= 0;
  const next = at + 1 < length ? tag[at + 1]! : TAG.PUNCT;
  switch (t) {
    case TAG.DET:
      if (namesCall(met, words, at, from)) return true;
      if (hasNoun || met.adjective >= 0 || met.number >= 0) return false;
      if (met.determiner >= 0 && !(bits[met.determiner]! & IS.predeterminer)) return false;
      met.determiner = at;
      return true;
    case TAG.PRON:
      if (
        bits[at]! & IS.possessive &&
        next !== TAG.PUNCT &&
        next !== TAG.AUX &&
        !(
          bits[at]! & IS.person &&
          next !== TAG.NOUN &&
          next !== TAG.PROPN &&
          next !== TAG.ADJ &&
          next !== TAG.NUM &&
          !isParticipleBefore(words, at + 1)
        )
      ) {
        if (hasNoun || met.adjective >= 0 || (met.determiner >= 0 && !(bits[met.determiner]! & IS.predeterminer)))
          return false;
        met.determiner = at;
        return true;
      }
      if (at > from) return false;
      met.pronoun = at;
      return true;
    case TAG.NUM:
      // "Sal Brock two days later denied"
      if (hasNoun && at + 1 < length && bits[at + 1]! & IS.timeNoun && traitsOf(lower[at + 2] ?? '') & HAS.timeFollower)
        return false;
      if (hasNoun && !isNumbered(met, words, at)) return false;
      met.number = at;
      return true;
    case TAG.ADJ:
      if (hasNoun) {
        if (bits[at]! & IS.timeDeterminer) return false;
        // "In November Iraqi sources said"
        if (met.determiner < 0 && met.name === from && at === from + 1 && bits[from]! & IS.timeNoun) return false;
        // "Sal Brock late Thursday denied", "a report late last month said"
        if (at + 1 < length && bits[at + 1]! & (IS.bareTime | IS.timeDeterminer)) return false;
        return next === TAG.NOUN || (next === TAG.PROPN && met.name >= 0);
      }
      met.adjective = at;
      return true;
    case TAG.ADV:
      return !hasNoun && (modifiesNext(tag, at + 1) || isParticipleBefore(words, at + 1));
    case TAG.NOUN:
    case TAG.X:
      if (hasNoun && bits[at]! & IS.timeNoun && startsTime(met, words, bits, at)) return false;
      if (t === TAG.NOUN && (actsAfterDay(words, bits, at, from) || actsBehind(met, scan, at))) return false;
      if (t === TAG.X && words.quotation[at]! >= 0) return false;
      met.noun = at;
      return true;
    case TAG.PROPN:
      if (hasNoun && bits[at]! & IS.timeNoun && startsTime(met, words, bits, at)) return false;
      if (endsTime(words, bits, at, from) || actsBehind(met, scan, at)) return false;
      if (met.nameLast < at - 1 || met.name < 0) met.name = at;
      met.nameLast = at;
      return true;
    case TAG.SYM:
      if (hasNoun && lower[at] === '$') return false;
      if (lower[at] !== '/') met.symbol = at;
      return true;
    case TAG.VERB:
      if (hasNoun || !isParticipleBefore(words, at)) return false;
      if (next === TAG.CCONJ) met.adjective = at;
      return true;
    case TAG.CCONJ:
      if (met.number === at - 1 && next === TAG.NUM) return true;
      if (next === TAG.PROPN && joinsNames(met, scan, at)) {
        met.nameLast = at;
        return true;
      }
      return (
        !hasNoun &&
        met.adjective === at - 1 &&
        nounFollows(words, at) &&
        (next === TAG.ADJ || next === TAG.VERB || compoundEnd(words, at + 1) > at + 2)
      );
    case TAG.PUNCT:
      return joins(met, words, at, hasNoun);
    default:
      return false;
  }
}

/** "Chapter 3", "May 5": a number that belongs to the noun before. */
const isNumbered = (met: Met, {flags, tag}: Scan['words'], at: number): boolean =>
  (met.noun === at - 1 || met.nameLast === at - 1) && tag[at - 1] !== TAG.NUM && (flags[at - 1]! & 1) === 1;
