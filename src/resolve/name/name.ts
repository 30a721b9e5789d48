import type {Token} from '../../layers/article.js';
import {bitsOfWhole, isPlural, isRole, isWord, tag, tagged, words} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';
import {firstNameInside} from './first-name-inside.js';

/** A run of capitalised words that names somebody or something, by token indices. */
export interface Name {
  /** Half-open range, without title, role and determiner. */
  readonly from: number;
  readonly to: number;
  /** Where its run begins, titles and roles included ("Pentagon Spokesman Col. Steve Warren"); `from` if it has none. */
  readonly titleFrom: number;
  /** "role" if the whole run is an office ("Prime Minister"). */
  readonly kind: 'person' | 'organisation' | 'role' | null;
  readonly gender: Gender | null;
  /** Lower case. */
  readonly words: readonly string[];
  /** The words without full stops and split at hyphens: names are compared by these. */
  readonly parts: readonly string[];
  /** The parts joined by spaces. */
  readonly key: string;
}

export type Gender = 'male' | 'female';

/**
 * Reads the name in a run of capitalised words [start, end): where its titles and roles end, and what kind it looks
 * like.
 */
export function nameOf(tokens: readonly Token[], start: number, end: number): Name {
  const lower = (i: number) => tokens[i]!.lower;
  const title = lastTitle(tokens, start, end);
  let from = Math.max(title + 1, firstNameInside(tokens, title + 1, end));
  if (from < end && words.connector.has(lower(from))) {
    // "Secretary of State John Kerry": the name begins at the first name; if there is none, the run is an office
    from = start;
    for (let i = title + 2; i < end - 1 && from === start; i++) if (tagged(lower(i), tag.first)) from = i;
    // "Speaker of the House Newt Ruiz"
    for (let i = title + 2; i < end - 2 && from === start; i++)
      if (words.organisationName.has(lower(i)) && !words.organisationName.has(lower(end - 1))) from = i + 1;
    if (from === start) return make(tokens, start, start, end, 'role', null);
  }
  if (from >= end) {
    // a run that ends in a role: "Stephen King" is a person, "The Hollywood Reporter" an outlet, "Prime Minister" an office
    if (end - start > 1 && (tagged(lower(start), tag.first) || isApposed(tokens, start, end)))
      return make(tokens, start, start, end, 'person', genderOf(tokens, start, start, end));
    if (end - start > 1 && (words.organisationName.has(lower(end - 1)) || words.outletName.has(lower(end - 1))))
      return make(tokens, start, start, end, 'organisation', null);
    // "Department of Justice"
    if (end - start > 2 && words.connector.has(lower(end - 2)) && words.organisationName.has(lower(end - 3)))
      return make(tokens, start, start, end, 'organisation', null);
    return make(tokens, start, start, end, 'role', genderOf(tokens, start, end, end));
  }
  if (from === end - 1 && title >= start && words.regnal.has(lower(title))) {
    return make(tokens, start, title, end, 'person', genderOf(tokens, start, from, end));
  }
  // "the Lebanese As-Safir": a nationality before a name of one unknown word
  if (
    from === start &&
    end - start === 2 &&
    tagged(lower(start), tag.demonym) &&
    !tagged(lower(end - 1), tag.ordinary) &&
    !words.organisationName.has(lower(end - 1))
  ) {
    return make(tokens, start, end - 1, end, kindOf(tokens, end - 1, end - 1, end), null);
  }
  return make(tokens, start, from, end, kindOf(tokens, start, from, end), genderOf(tokens, start, from, end));
}

/** The name of a body, whatever its words are: one that its initials prove. */
export const organisationOf = (tokens: readonly Token[], start: number, end: number): Name =>
  make(tokens, start, start, end, 'organisation', null);

/** "Anna's uncle, Lewis Champion, said": between commas behind a word for somebody stands a name; no office does without "the". */
function isApposed(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, comma, behind] = [tokens[start - 2], tokens[start - 1], tokens[end]];
  if (!before || !comma || !behind || !isComma(comma) || !isComma(behind) || end - start > LONGEST_APPOSED_IN_WORDS)
    return false;
  const {lower} = tokens[start]!;
  const open = !isRole(lower) && !tagged(lower, tag.ordinary | tag.place | tag.demonym | tag.organisation);
  return open && !before.capital && (words.kin.has(before.lower) || isRole(before.lower));
}

const LONGEST_APPOSED_IN_WORDS = 3;

function make(
  tokens: readonly Token[],
  titleFrom: number,
  from: number,
  to: number,
  kind: Name['kind'],
  gender: Gender | null,
): Name {
  const list: string[] = [];
  let plain = true;
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.kind === 'quote') continue; // "John “Tig” Oakes"
    list.push(word);
    plain &&= !word.includes('.') && !word.includes('-');
  }
  const parts = plain ? list : list.flatMap(partsOf);
  return {titleFrom, from, to, kind, gender, words: list, parts, key: parts.join(' ')};
}

const partsOf = (word: string): string[] =>
  isDomain(word) ? [word] : word.replaceAll('.', '').split('-').filter(Boolean);

/** True for "acme.com", not for "u.s." */
const isDomain = (word: string): boolean => word.includes('.') && /\p{L}{2}\.\p{L}{2}/u.test(word);

/**
 * Index of the last title or role before the name proper; start - 1 for none, as in "General Motors" and "Major
 * League".
 */
function lastTitle(tokens: readonly Token[], start: number, end: number): number {
  const last = tokens[end - 1]!.lower;
  // "Republican National Convention"
  if (
    words.organisationName.has(last) &&
    !tagged(last, tag.first | tag.last) &&
    words.partisan.has(tokens[start]!.lower)
  )
    return start - 1;
  if (isBodyOf(tokens, start, end)) return start - 1;
  for (let i = end - 1; i >= start; i--) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.quotation !== tokens[start]!.quotation) continue; // "Tom “Captain Boy” Rolle"
    if (words.honorific.has(word)) return i;
    if (words.shortRank.has(word) && isBeforeName(tokens, i, end)) return i;
    if (isPlural(word) || !isRole(word)) continue;
    // "Mr. Prince", against "Mr. Speaker"
    if (i > start && words.honorific.has(tokens[i - 1]!.lower) && !words.addressed.has(word)) continue;
    if (i > start && tagged(word, tag.first) && !words.rank.has(word)) continue;
    // "Dean Marr", but "Duke Ivo"
    if (i === start && end - start === 2 && words.male.has(word) && !words.regnal.has(word)) continue;
    const isOfSaint = words.saint.has(tokens[i - 2]?.lower ?? ''); // "the San Pedro Democrat"
    if (i === end - 1 && i > start && !isOfSaint && tagged(tokens[i - 1]!.lower, tag.first)) continue; // "Martin Baron"
    if (isMiddleName(tokens, i, start, end)) continue;
    // "Attorney General's Office", "Cook & Sons"
    if (i < end - 1 && (isPossessive(tokens, i + 1) || words.joiner.has(tokens[i + 1]!.lower))) return start - 1;
    let named = i === end - 1;
    for (let j = i + 1; j < end && !named; j++) {
      const next = tokens[j]!.lower;
      if (words.organisationName.has(next) && !tagged(next, tag.first)) return start - 1;
      if (j === end - 1 && words.companyWord.has(next) && !tagged(next, tag.last)) return start - 1; // "Skipper Foods"
      named =
        words.genitive.has(next) || !tagged(next, tag.ordinary) || tagged(next, tag.first) || tagged(next, tag.last);
    }
    if (named) return i;
  }
  return start - 1;
}

/** "Queen Mary University", "Sheriff Hutton Council", "the Royal Mint": what comes first is a title elsewhere; but "Mayor Tom Bridge". */
function isBodyOf(tokens: readonly Token[], start: number, end: number): boolean {
  const {lower} = tokens[start]!;
  if (end < start + 2 || !isRole(lower) || words.connector.has(tokens[start + 1]!.lower)) return false; // "Secretary of State"
  const isFirst = tagged(tokens[start + 1]!.lower, tag.first);
  if (words.ofTheCrown.has(lower)) return !isFirst;
  const last = tokens[end - 1]!.lower;
  if (end < start + 3 || !words.organisationName.has(last) || tagged(last, tag.first | tag.last)) return false;
  return words.regnal.has(lower) || end > start + 3 || !isFirst;
}

/** "Peter Cook Vane", but "Jordan King Abdullah", "Peter's cook": a trade behind a first name that is no place. */
function isMiddleName(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const {lower} = tokens[at]!;
  const first = tokens[start]!.lower;
  if (at !== start + 1 || at !== end - 2 || words.rank.has(lower) || words.maleTitle.has(lower)) return false;
  const office = words.politician.has(lower) || words.singleOffice.has(lower) || words.regnal.has(lower);
  return !office && tagged(first, tag.first) && !tagged(first, tag.place) && !words.place.has(first);
}

/** Whether somebody's name stands behind a rank: "DC Tom Hale", as opposed to "DC Comics". */
function isBeforeName(tokens: readonly Token[], rank: number, end: number): boolean {
  const [next = '', last = ''] = [tokens[rank + 1]?.lower, tokens[end - 1]?.lower];
  if (rank >= end - 1 || words.organisationName.has(last)) return false;
  return tagged(next, tag.first | tag.last) || (rank < end - 2 && !isWord(next) && !isPlural(last));
}

function kindOf(tokens: readonly Token[], start: number, from: number, end: number): Name['kind'] {
  const lower = (i: number) => tokens[i]!.lower;
  if (from > start) return 'person';
  for (let i = from; i < end; i++) if (tokens[i]!.kind === 'quote') return 'person'; // "Marten “Bucky” Rolle"
  const n = end - from;
  if (words.suffix.has(lower(end - 1)) && n > 1) return 'person';
  if (n === 1) {
    const word = lower(from);
    if (words.place.has(word) || tagged(word, tag.place) || tagged(word, tag.organisation)) return 'organisation';
    if (words.outletName.has(word) || (isPlural(word) && isRole(word))) return 'organisation';
    return null;
  }
  let ordinary = 0;
  for (let i = from; i < end; i++) {
    if (tokens[i]!.kind === 'quote' && !isPossessive(tokens, i)) return 'person'; // "Marten “Tig” Oakes"
    const word = lower(i);
    if (words.connector.has(word) || words.joiner.has(word)) return 'organisation';
    // "Christian Post" is an outlet; "Christian House" is an unknown man
    if (i > from && words.organisationName.has(word)) return 'organisation';
    // "Norland Lakes", but Melissa Rivers
    const personal = n === 2 && tagged(lower(from), tag.first) && !tagged(lower(from), tag.place);
    if (i > from && !personal && words.organisationName.has(word.replace(/s$/, ''))) return 'organisation';
    if (i === end - 1 && words.outletName.has(word)) return 'organisation';
    const isBranch = i === end - 1 && i > from && words.branchWord.has(word) && !tagged(word, tag.last);
    if (isBranch && !tagged(lower(from), tag.first)) return 'organisation'; // "Tarn Rail"
    if (i === from && words.outletName.has(word) && !tagged(word, tag.first | tag.last)) return 'organisation'; // "Radio Tarn"
    if (isWord(word) && !tagged(word, tag.first) && !tagged(word, tag.last) && !words.particle.has(word)) ordinary++;
  }
  if (tagged(lower(from), tag.first) && n < 6) return 'person';
  if (isPlural(lower(end - 1)) && isRole(lower(end - 1))) return 'organisation'; // "Norland MEPs"
  const whole = tokens
    .slice(from, end)
    .map((t) => t.lower)
    .join(' ');
  const known = bitsOfWhole(whole);
  if (known & tag.person) return 'person';
  if (known & (tag.place | tag.organisation)) return 'organisation';
  if (tagged(lower(from), tag.demonym) || tagged(lower(from), tag.place)) return 'organisation';
  if (tagged(lower(end - 1), tag.last)) return 'person';
  if (ordinary === 0) return n < 5 ? 'person' : 'organisation';
  return ordinary === 1 && n === 2 ? null : 'organisation';
}

/** By titles and roles in the run, else by the first name. */
function genderOf(tokens: readonly Token[], start: number, from: number, end: number): Gender | null {
  for (let i = start; i < from; i++) {
    if (words.maleTitle.has(tokens[i]!.lower)) return 'male';
    if (words.femaleTitle.has(tokens[i]!.lower)) return 'female';
  }
  if (from >= end) return null;
  const first = tokens[from]!.lower;
  if (words.sharedName.has(first)) return null;
  if (words.surnameFirst.has(first) && !(end - from === 2 && tagged(tokens[end - 1]!.lower, tag.last))) return null;
  const male = tagged(first, tag.male);
  const female = tagged(first, tag.female);
  return male === female ? null : male ? 'male' : 'female';
}
