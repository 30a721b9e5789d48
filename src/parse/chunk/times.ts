import {indefiniteArticles} from '../../rules/grammar/clause-words.js';
import {weekdayAbbreviations} from '../../rules/words/time.js';
import {HAS, IS, traitsOf} from '../function-words.js';
import {FLAGS, TAG} from '../../layers/words.js';
import type {PhraseDraft, Scan} from './chunk.js';
import type {Met} from './met.js';

/**
 * "Sal Brock Thursday denied", "Sal Brock today denied", "Sal Brock hours later denied": a time after a noun that tells none
 * opens a phrase of its own.
 */
export function startsTime(met: Met, {tag, lower, length}: Scan['words'], bits: Int32Array, at: number): boolean {
  if (bits[at - 1]! & IS.timeNoun) return false;
  if (tag[at - 1] !== TAG.NOUN && tag[at - 1] !== TAG.PROPN) return false;
  if (tag[at] === TAG.NOUN) {
    if (at !== met.noun + 1 && at !== met.nameLast + 1) return false;
    return (bits[at]! & IS.bareTime) !== 0 || (traitsOf(lower[at + 1] ?? '') & HAS.timeFollower) !== 0;
  }
  if (!(bits[at]! & IS.bareTime)) return false;
  // "Sal Brock Thursday night denied", but "the Thursday night show"
  const last = at + 1 < length && traitsOf(lower[at + 1]!) & HAS.dayPart ? at + 1 : at;
  const next = last + 1 < length ? tag[last + 1] : TAG.PUNCT;
  return next !== TAG.PROPN && next !== TAG.NOUN && next !== TAG.PART; // "Velbury Today's"
}

/** "On Tuesday Sal Brock denied", "In 1892 Brock left": a name after a time opens a phrase of its own. */
export function endsTime(
  {tag, lower, flags, quotation, length}: Scan['words'],
  bits: Int32Array,
  at: number,
  from: number,
): boolean {
  const before = at - 1;
  if (at === from || bits[at]! & IS.timeNoun) return false;
  // "On Monday Secretary of State Holt said", "In May Bank of Norland said"
  const isOf = tag[at + 1] === TAG.ADP && (bits[at + 1]! & IS.nounPreposition) !== 0 && tag[at] === TAG.PROPN;
  if (isOf && bits[before]! & IS.timeNoun && tag[before - 1] === TAG.ADP) return true;
  if (bits[at]! & IS.body) return false;
  if (quotation[from - 1]! >= 0 && tag[from - 1] === TAG.PUNCT) return false; // a talk with “Morning Call”
  if (before === from + 1 && tag[from] === TAG.DET && tag[before] === TAG.NUM) return false; // "the 1892 Brock trial"
  if (tag[before] === TAG.NOUN && bits[before]! & IS.bareTime) return true;
  // "Last week Governor Brock said"
  if (tag[before] === TAG.NOUN && bits[before]! & IS.timeNoun && before > 0 && bits[before - 1]! & IS.timeDeterminer)
    return true;
  if (tag[before] === TAG.PROPN && bits[before]! & IS.timeNoun) {
    // "The Sunday Echo said", but "On Sunday Echo Lane was shut"
    if (traitsOf(lower[at]!) & HAS.outlet && (before > from || before === 0 || tag[before - 1] !== TAG.ADP))
      return false;
    const next = at + 1 < length ? tag[at + 1] : TAG.PUNCT;
    if (tag[at] === TAG.PROPN && at + 2 < length && quotation[at + 1]! >= 0) return true; // "On Monday Ivo “The Bear” Marr said"
    // "On Monday Holt, who was ill, said"
    if (next === TAG.PUNCT && lower[at + 1] === ',' && before > 0 && tag[before - 1] === TAG.ADP)
      return (bits[before]! & IS.bareTime) !== 0;
    // "On Monday Ottery police said"
    return next === TAG.PROPN || next === TAG.NOUN || next === TAG.VERB || next === TAG.AUX || next === TAG.ADV;
  }
  const first = lower[before]!.charCodeAt(0);
  const isYear =
    first >= 49 &&
    first <= 50 &&
    lower[before]!.length >= 4 &&
    lower[before]!.length <= 5 &&
    (flags[at]! & FLAGS.glued) === 0;
  if (!isYear || before === 0) return false;
  // "In June 2014 President Brock said"
  const isMonth = tag[before - 1] === TAG.PROPN && (bits[before - 1]! & IS.timeNoun) !== 0;
  return isMonth || tag[before - 1] === TAG.ADP || tag[before - 1] === TAG.DET;
}

/** "On Monday police said": a noun before a verb, behind the name of a day, opens a phrase of its own. */
export function actsAfterDay({tag, length}: Scan['words'], bits: Int32Array, at: number, from: number): boolean {
  if (at !== from + 1 || tag[from] !== TAG.PROPN || !(bits[from]! & IS.bareTime) || bits[at]! & IS.timeNoun)
    return false;
  const next = at + 1 < length ? tag[at + 1] : TAG.PUNCT;
  return next === TAG.VERB || next === TAG.AUX || (next === TAG.ADP && (bits[at + 1]! & IS.nounPreposition) !== 0);
}

const isArticle = (lower: string): boolean => indefiniteArticles.includes(lower);

/** "last week", "Monday", "two days": a time that needs no preposition; not "the day". */
export function tellsTime({bits, words}: Scan, start: number, head: number, possessor: PhraseDraft | null): boolean {
  if (possessor) return false;
  if (bits[head]! & IS.bareTime) return head === start || !weekdayAbbreviations.includes(words.lower[head]!); // "the Sun"
  if (head === start + 1 && isArticle(words.lower[start]!)) return true;
  if (head + 1 < words.length && traitsOf(words.lower[head + 1]!) & HAS.timeFollower) return true;
  for (let at = start; at < head; at++)
    if (bits[at]! & (IS.timeDeterminer | IS.timeNoun) || words.tag[at] === TAG.NUM) return true;
  return false;
}
