import {TAG} from '../../layers/words.js';
import {compoundEnd, nounFollows} from './before-noun.js';
import type {Scan} from './chunk.js';
import type {Met} from './met.js';

/** A hyphen within a compound, a comma between adjectives, a mark around a word of the phrase. */
export function joins(met: Met, words: Scan['words'], at: number, hasNoun: boolean): boolean {
  const {tag, lower, length, flags} = words;
  const next = at + 1 < length ? tag[at + 1]! : TAG.PUNCT;
  const mark = lower[at]!;
  const isNominal = next === TAG.NOUN || next === TAG.PROPN || next === TAG.ADJ || next === TAG.NUM;
  if (mark === '-' || mark === '‑' || mark === '–')
    return (flags[at]! & 16) !== 0 && at + 1 < length && (flags[at + 1]! & 16) !== 0;
  if (mark === ',')
    return (
      !hasNoun &&
      met.adjective === at - 1 &&
      (next === TAG.ADJ || compoundEnd(words, at + 1) > at + 2) &&
      nounFollows(words, at)
    );
  if (mark === '"' || mark === '“' || mark === '”' || mark === '‘' || mark === "'" || mark === '’')
    return hasNoun ? (flags[at]! & 16) !== 0 && next === TAG.NOUN : isNominal && met.determiner >= 0;
  return false;
}

/** Where a nickname ends that stands within a name, behind its closing mark: Marten “Bucky” Rolle, Ivo “The Bear” Marr; else `at`. */
export function nicknameEnd(met: Met, {tag, quotation, length}: Scan['words'], at: number): number {
  if (quotation[at]! < 0 || met.nameLast < 0 || met.nameLast !== at - 1) return at;
  const last = Math.min(at + 1 + NICKNAME_IN_WORDS, length - 1);
  for (let end = at + 2; end <= last; end++)
    if (quotation[end] === quotation[at])
      return tag[end - 1] !== TAG.PUNCT && tag[end + 1] === TAG.PROPN ? end + 1 : at;
  return at;
}

const NICKNAME_IN_WORDS = 3;
