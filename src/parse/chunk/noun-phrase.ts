import {HAS, IS, traitsOf} from '../function-words.js';
import {FLAGS, FORM, TAG} from '../words.js';
import type {PhraseDraft, Scan} from './chunk.js';
import {nameHead} from './name-head.js';

/** What has been met of a phrase so far: word indices, -1 for none. */
interface Met {
  determiner: number;
  adjective: number;
  number: number;
  symbol: number;
  noun: number;
  /** The first and last word of the last run of proper nouns. */
  name: number;
  nameLast: number;
  pronoun: number;
}

/** Whether a noun phrase can begin at a word. */
export function opensPhrase({words, bits}: Scan, at: number): boolean {
  const {tag, length} = words;
  if (at >= length) return false;
  const compound = compoundEnd(words, at);
  if (compound > at + 1) return tag[compound - 1] === TAG.NOUN || tag[compound - 1] === TAG.PROPN || nounFollows(words, compound - 1);
  switch (tag[at]) {
    case TAG.DET:
    case TAG.NUM:
    case TAG.NOUN:
    case TAG.PROPN:
    case TAG.SYM:
      return true;
    case TAG.PRON:
      return true;
    case TAG.X:
      return words.quotation[at]! < 0;
    case TAG.ADJ:
      return nounFollows(words, at);
    case TAG.ADV:
      return at + 1 < length && !(bits[at]! & (IS.negation | IS.questionAdverb)) && modifiesNext(tag, at + 1) && opensPhrase({words, bits, headline: false}, at + 1);
    case TAG.VERB:
      return isParticipleBefore(words, at) && words.form[at] !== FORM.ing && at > 0 && tag[at - 1] === TAG.ADP;
    default:
      return false;
  }
}

const modifiesNext = (tag: Uint8Array, at: number): boolean =>
  tag[at] === TAG.ADJ || tag[at] === TAG.NUM || tag[at] === TAG.DET;

/** Whether a run of adjectives, and what may join them, ends in a noun. */
function nounFollows(words: Scan['words'], from: number): boolean {
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
      if (tag[at + 1] !== TAG.ADJ && compoundEnd(words, at + 1) <= at + 2 && !(tag[at + 1] === TAG.VERB && tag[at + 2] === TAG.NOUN) && !(t === TAG.PUNCT && tag[at + 1] === TAG.NOUN && at === from + 1)) return false;
    } else if (t !== TAG.ADJ && t !== TAG.ADV && !(t === TAG.VERB && (tag[at + 1] === TAG.NOUN || tag[at + 1] === TAG.PROPN))) return false;
  }
  return false;
}

/** The noun phrase that begins at a word. */
export function nounPhraseAt(scan: Scan, start: number, limit = scan.words.length): PhraseDraft {
  const {words} = scan;
  const {tag} = words;
  const length = limit;
  let from = start;
  let possessor: PhraseDraft | null = null;
  let met = nothing();
  let at = start;
  for (; at < length; at++) {
    const t = tag[at]!;
    if (t === TAG.PART && isPossessive(words.lower[at]!) && headOf(met, scan) >= 0) {
      if (!opensPhrase(scan, at + 1) && !isParticipleBefore(words, at + 1)) {
        at++;
        break;
      }
      possessor = phraseOf(scan, from, at, met, possessor);
      possessor.role = 'possessor';
      from = at + 1;
      met = nothing();
    } else {
      const compound = compoundEnd(words, at);
      if (compound > at + 1) {
        if (!takesCompound(met, words, at, compound)) break;
        at = compound - 1;
      } else if (!takes(met, scan, at, from)) break;
    }
    if (met.pronoun >= 0 && at === met.pronoun) {
      at++;
      break;
    }
  }
  if (at === start) at = start + 1;
  const phrase = phraseOf(scan, from, at, met, possessor);
  phrase.start = start;
  return phrase;
}

const nothing = (): Met => ({
  determiner: -1,
  adjective: -1,
  number: -1,
  symbol: -1,
  noun: -1,
  name: -1,
  nameLast: -1,
  pronoun: -1,
});

const isPossessive = (lower: string): boolean => lower.length <= 2 && lower.charCodeAt(0) === 39;

/** "world-class", "how-to", "self-driven": words joined by hyphens are one modifier, or one noun. Gives where they end. */
function compoundEnd({tag, lower, flags, length}: Scan['words'], at: number): number {
  let end = at + 1;
  while (end + 1 < length && tag[end] === TAG.PUNCT && lower[end] === '-' && flags[end]! & FLAGS.glued && flags[end + 1]! & FLAGS.glued && tag[end + 1] !== TAG.PUNCT) end += 2;
  return end;
}

function takesCompound(met: Met, words: Scan['words'], at: number, end: number): boolean {
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
function takes(met: Met, {words, bits}: Scan, at: number, from: number): boolean {
  const {tag, length, lower} = words;
  const t = tag[at]!;
  const hasNoun = met.noun >= 0 || met.name >= 0;
  const next = at + 1 < length ? tag[at + 1]! : TAG.PUNCT;
  switch (t) {
    case TAG.DET:
      if (hasNoun || met.adjective >= 0 || met.number >= 0) return false;
      if (met.determiner >= 0 && !(bits[met.determiner]! & IS.predeterminer)) return false;
      met.determiner = at;
      return true;
    case TAG.PRON:
      if (bits[at]! & IS.possessive && next !== TAG.PUNCT && next !== TAG.AUX && !(bits[at]! & IS.person && next !== TAG.NOUN && next !== TAG.PROPN && next !== TAG.ADJ && next !== TAG.NUM && !isParticipleBefore(words, at + 1))) {
        if (hasNoun || met.adjective >= 0 || (met.determiner >= 0 && !(bits[met.determiner]! & IS.predeterminer))) return false;
        met.determiner = at;
        return true;
      }
      if (at > from) return false;
      met.pronoun = at;
      return true;
    case TAG.NUM:
      if (hasNoun && !isNumbered(met, words, at)) return false;
      met.number = at;
      return true;
    case TAG.ADJ:
      if (hasNoun) {
        if (bits[at]! & IS.timeDeterminer) return false;
        return next === TAG.NOUN || (next === TAG.PROPN && met.name >= 0);
      }
      met.adjective = at;
      return true;
    case TAG.ADV:
      return !hasNoun && (modifiesNext(tag, at + 1) || isParticipleBefore(words, at + 1));
    case TAG.NOUN:
    case TAG.X:
      if (hasNoun && bits[at]! & IS.timeNoun && startsTime(met, words, bits, at)) return false;
      if (t === TAG.X && words.quotation[at]! >= 0) return false;
      met.noun = at;
      return true;
    case TAG.PROPN:
      if (hasNoun && bits[at]! & IS.timeNoun && startsTime(met, words, bits, at)) return false;
      if (endsTime(words, bits, at, from)) return false;
      if (met.nameLast < at - 1 || met.name < 0) met.name = at;
      met.nameLast = at;
      return true;
    case TAG.SYM:
      if (hasNoun && lower[at] === '$') return false;
      if (lower[at] !== '/') met.symbol = at;
      return true;
    case TAG.VERB:
      return !hasNoun && isParticipleBefore(words, at);
    case TAG.CCONJ:
      if (met.number === at - 1 && next === TAG.NUM) return true;
      return !hasNoun && met.adjective === at - 1 && nounFollows(words, at) && (next === TAG.ADJ || next === TAG.VERB || compoundEnd(words, at + 1) > at + 2);
    case TAG.PUNCT:
      return joins(met, words, at, hasNoun);
    default:
      return false;
  }
}

/** A participle that stands before its noun: "the attached report". */
function isParticipleBefore({tag, form, length}: Scan['words'], at: number): boolean {
  if (at >= length || tag[at] !== TAG.VERB || form[at] === FORM.base || form[at] === FORM.s) return false;
  let next = at + 1;
  while (next < length && next < at + 4 && tag[next] === TAG.ADJ) next++;
  return next < length && (tag[next] === TAG.NOUN || tag[next] === TAG.PROPN);
}

/** "Chapter 3", "May 5": a number that belongs to the noun before. */
const isNumbered = (met: Met, {flags, tag}: Scan['words'], at: number): boolean =>
  (met.noun === at - 1 || met.nameLast === at - 1) && tag[at - 1] !== TAG.NUM && (flags[at - 1]! & 1) === 1;

/** "Sal Brock Thursday denied": a time after a noun that tells none opens a phrase of its own. */
function startsTime(met: Met, {tag, length}: Scan['words'], bits: Int32Array, at: number): boolean {
  if (bits[at - 1]! & IS.timeNoun) return false;
  if (tag[at - 1] !== TAG.NOUN && tag[at - 1] !== TAG.PROPN) return false;
  if (tag[at] === TAG.NOUN) return at === met.noun + 1 && (bits[at]! & IS.bareTime) !== 0;
  const next = at + 1 < length ? tag[at + 1] : TAG.PUNCT;
  return (bits[at]! & IS.bareTime) !== 0 && next !== TAG.PROPN && next !== TAG.NOUN;
}

/** "On Tuesday Sal Brock denied", "In 1892 Brock left": a name after a time opens a phrase of its own. */
function endsTime({tag, lower, flags, length}: Scan['words'], bits: Int32Array, at: number, from: number): boolean {
  if (at === from || bits[at]! & (IS.timeNoun | IS.body)) return false;
  const before = at - 1;
  if (tag[before] === TAG.NOUN && bits[before]! & IS.bareTime) return true;
  if (tag[before] === TAG.PROPN && bits[before]! & IS.timeNoun) {
    const next = at + 1 < length ? tag[at + 1] : TAG.PUNCT;
    return next === TAG.PROPN || next === TAG.VERB || next === TAG.AUX || next === TAG.ADV;
  }
  const first = lower[before]!.charCodeAt(0);
  const isYear = first >= 49 && first <= 50 && lower[before]!.length >= 4 && lower[before]!.length <= 5 && (flags[at]! & FLAGS.glued) === 0;
  return isYear && before > 0 && (tag[before - 1] === TAG.ADP || tag[before - 1] === TAG.DET);
}

/** A hyphen within a compound, a comma between adjectives, a mark around a word of the phrase. */
function joins(met: Met, words: Scan['words'], at: number, hasNoun: boolean): boolean {
  const {tag, lower, length, flags} = words;
  const next = at + 1 < length ? tag[at + 1]! : TAG.PUNCT;
  const mark = lower[at]!;
  const isNominal = next === TAG.NOUN || next === TAG.PROPN || next === TAG.ADJ || next === TAG.NUM;
  if (mark === '-' || mark === '‑' || mark === '–') return (flags[at]! & 16) !== 0 && at + 1 < length && (flags[at + 1]! & 16) !== 0;
  if (mark === ',') return !hasNoun && met.adjective === at - 1 && (next === TAG.ADJ || compoundEnd(words, at + 1) > at + 2) && nounFollows(words, at);
  if (isNickname(met, words, at)) return true;
  if (mark === '"' || mark === '“' || mark === '”' || mark === '‘' || mark === "'" || mark === '’')
    return hasNoun ? (flags[at]! & 16) !== 0 && next === TAG.NOUN : isNominal && met.determiner >= 0;
  return false;
}

/** Marten “Bucky” Rolle: marks around one name within a name. */
const isNickname = (met: Met, {tag, quotation}: Scan['words'], at: number): boolean =>
  quotation[at]! >= 0 &&
  met.nameLast === at - 1 &&
  tag[at + 1] === TAG.PROPN &&
  ((quotation[at + 2] === quotation[at] && tag[at + 3] === TAG.PROPN) || quotation[at - 2] === quotation[at]);

/** The word that the phrase hangs on. */
function headOf(met: Met, scan: Scan): number {
  if (met.pronoun >= 0) return met.pronoun;
  if (met.noun >= 0) return met.noun;
  if (met.name >= 0) return nameHead(scan, met.name, met.nameLast + 1, met.determiner >= 0);
  if (met.symbol >= 0) return met.symbol;
  if (met.number >= 0) return met.number;
  if (met.adjective >= 0) return met.adjective;
  return met.determiner;
}

function phraseOf(scan: Scan, start: number, end: number, met: Met, possessor: PhraseDraft | null): PhraseDraft {
  const {bits} = scan;
  const found = headOf(met, scan);
  const head = found < 0 ? end - 1 : found;
  const isName = met.name >= 0 && met.nameLast > met.noun;
  return {
    start,
    end,
    last: end,
    head,
    kind: met.pronoun >= 0 ? 'pronoun' : isName ? 'name' : met.noun < 0 && met.number >= 0 ? 'number' : 'description',
    determiner: met.determiner,
    possessor,
    nameStart: isName ? met.name : -1,
    nameEnd: isName ? met.nameLast + 1 : -1,
    roleStart: isName && met.noun >= 0 ? (met.determiner >= 0 ? met.determiner + 1 : start) : -1,
    preposition: -1,
    prepositionEnd: -1,
    role: 'none',
    of: null,
    clause: null,
    coordinator: -1,
    isTime: (bits[head]! & IS.timeNoun) !== 0 && tellsTime(scan, start, head, possessor),
    at: -1,
  };
}

/** "last week", "Monday", "two days": a time that needs no preposition; not "the day". */
const isArticle = (lower: string): boolean => lower === 'a' || lower === 'an';

function tellsTime({bits, words}: Scan, start: number, head: number, possessor: PhraseDraft | null): boolean {
  if (possessor) return false;
  if (bits[head]! & IS.bareTime) return true;
  if (head === start + 1 && isArticle(words.lower[start]!)) return true;
  if (head + 1 < words.length && traitsOf(words.lower[head + 1]!) & HAS.timeFollower) return true;
  for (let at = start; at < head; at++) if (bits[at]! & (IS.timeDeterminer | IS.timeNoun) || words.tag[at] === TAG.NUM) return true;
  return false;
}
