import type {Segmented, Token} from '../article.js';
import type {Span} from '../span.js';
import {isPlural, isRole, tagged, words} from './lexicon.js';
import type {Name} from './name.js';

/** What the words around a name say of its bearer: spans in the text. */
export interface RoleAt {
  readonly role: Span | null;
  readonly affiliation: Span | null;
  /** Nouns for the bearer, lower case. */
  readonly nouns: readonly string[];
}

const NOTHING: RoleAt = {role: null, affiliation: null, nouns: []};
const REACH = 8; // words on either side; longer descriptions are rare, and the reach keeps the time linear

/** Reads a role before a name ("Kremlin spokesman Ana Ruiz"), else after it ("Ruiz, a spokeswoman for Acme,"). */
export function roleOf(article: Segmented, name: Name): RoleAt {
  const before = roleBefore(article.tokens, name);
  return before.role ? before : mergeRoles(before, roleAfter(article.tokens, name));
}

const mergeRoles = (a: RoleAt, b: RoleAt): RoleAt => ({
  role: a.role ?? b.role,
  affiliation: a.affiliation ?? b.affiliation,
  nouns: [...a.nouns, ...b.nouns],
});

function roleBefore(tokens: readonly Token[], name: Name): RoleAt {
  // honorifics are left out: "director Dr. Mark Harvey"
  let end = name.from;
  while (end > name.titleFrom && words.honorific.has(tokens[end - 1]!.lower)) end--;
  const sentence = tokens[name.from]!.sentence;
  let head = end - 1;
  const comma = head >= 0 && end === name.titleFrom && isComma(tokens[head]!);
  if (comma) head--; // "Acme's communications director, Steven Cole,"
  const last = tokens[head];
  if (!last || last.sentence !== sentence || last.quotation !== tokens[name.from]!.quotation) return NOTHING;
  if (comma) {
    const linked = linkedRole(tokens, head, sentence);
    if (linked) return linked;
  }
  if (last.kind !== 'word') return NOTHING;
  if (!isRole(last.lower) || isPlural(last.lower)) {
    // "Acme's Steven Cole"
    if (!comma && isPossessive(tokens, head)) return {...NOTHING, affiliation: capitalsBefore(tokens, head)};
    // "the newspaper The Herald", "the website Adobo"
    const noun = words.outlet.has(last.lower) || words.organisation.has(last.lower) || words.document.has(last.lower);
    return !comma && noun && !last.capital ? {...NOTHING, nouns: [last.lower]} : NOTHING;
  }
  if (comma && !last.capital && !introduced(tokens, head)) return NOTHING;
  return nounPhraseEndingAt(tokens, head, sentence);
}

/** The role that ends at token `head`, with the words before it that belong to it. */
function nounPhraseEndingAt(tokens: readonly Token[], head: number, sentence: number): RoleAt {
  let from = head;
  while (from > 0 && head - from < REACH && belongs(tokens, from - 1, sentence)) from--;
  const role = {start: tokens[from]!.start, end: tokens[head]!.end};
  const nouns = [tokens[head]!.lower];
  if (from > 0 && isPossessive(tokens, from - 1)) {
    return {role, affiliation: capitalsBefore(tokens, from - 1), nouns};
  }
  return {role, affiliation: leadingName(tokens, from, head), nouns};
}

/** "spokesman for the National Security Council," before a name. */
function linkedRole(tokens: readonly Token[], last: number, sentence: number): RoleAt | null {
  for (let i = last; i > 0 && last - i < REACH && tokens[i]!.sentence === sentence; i--) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.kind !== 'word' && !isPossessive(tokens, i)) return null;
    if (
      words.affiliationLink.has(word) &&
      i < last &&
      isRole(tokens[i - 1]!.lower) &&
      !isPlural(tokens[i - 1]!.lower)
    ) {
      const at = nounPhraseEndingAt(tokens, i - 1, sentence);
      return {...at, affiliation: nounPhraseFrom(tokens, i + 1, last + 1) ?? at.affiliation};
    }
  }
  return null;
}

function roleAfter(tokens: readonly Token[], name: Name): RoleAt {
  const sentence = tokens[name.from]!.sentence;
  const inside = (i: number) => tokens[i] !== undefined && tokens[i]!.sentence === sentence;
  let i = name.to;
  if (!inside(i)) return NOTHING;
  if (words.genitive.has(tokens[i]!.lower)) {
    // "Greg Cole of the Acme Association"
    return name.kind === 'person' ? {...NOTHING, affiliation: nounPhraseFrom(tokens, i + 1, i + REACH)} : NOTHING;
  }
  // "the As-Safir newspaper"
  if (words.nameTail.has(tokens[i]!.lower) && !tokens[i]!.capital) return {...NOTHING, nouns: [tokens[i]!.lower]};
  if (!isComma(tokens[i]!)) return NOTHING;
  i++;
  if (inside(i) && tokens[i]!.kind === 'number') {
    i++; // "Lee, 43, chief executive of Acme"
    if (!inside(i) || !isComma(tokens[i]!)) return NOTHING;
    i++;
  }
  if (!inside(i)) return NOTHING;
  const determined = words.definite.has(tokens[i]!.lower) || words.indefinite.has(tokens[i]!.lower);
  const possessive = words.possessive.has(tokens[i]!.lower);
  if (determined || possessive) i++;
  const from = i;
  while (inside(i) && i - from < REACH && (belongs(tokens, i, sentence) || isPossessive(tokens, i))) i++;
  let head = i - 1;
  // the noun: "chief executive", not "chief executive last"
  while (head >= from && !isNoun(tokens[head]!.lower)) head--;
  if (head < from) return NOTHING;
  const noun = tokens[head]!.lower;
  if (isPlural(noun) && !tokens[head]!.capital) return {...NOTHING, nouns: []};
  let start = from;
  let affiliation: Span | null = null;
  for (let j = from; j < head; j++) {
    if (!isPossessive(tokens, j)) continue;
    affiliation = capitalsBefore(tokens, j);
    start = j + 1;
  }
  affiliation ??= leadingName(tokens, start, head);
  const next = tokens[head + 1];
  if (next && words.affiliationLink.has(next.lower))
    affiliation = nounPhraseFrom(tokens, head + 2, head + 2 + REACH) ?? affiliation;
  if (!isRole(noun) && !words.kin.has(noun)) return {...NOTHING, nouns: [noun]};
  if (!determined && !possessive && !affiliation && !(next && isComma(next))) return NOTHING;
  return {role: {start: tokens[start]!.start, end: tokens[head]!.end}, affiliation, nouns: [noun]};
}

const isNoun = (lower: string): boolean =>
  isRole(lower) ||
  words.kin.has(lower) ||
  words.outlet.has(lower) ||
  words.organisation.has(lower) ||
  words.document.has(lower);

const isComma = (t: Token): boolean => t.kind === 'mark' && t.end - t.start === 1 && t.lower === ',';

/** A clitic that makes a possessive: "'s", or the bare mark after an s. */
export function isPossessive(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  if (!t || !before || t.start !== before.end) return false;
  const first = t.lower[0];
  if (first !== "'" && first !== '’') return false;
  return t.lower.length === 2 || (t.lower.length === 1 && before.lower.endsWith('s'));
}

/** Whether the word can stand inside a role: a noun, an adjective, a name; no verb, determiner, preposition or mark. */
function belongs(tokens: readonly Token[], i: number, sentence: number): boolean {
  const t = tokens[i]!;
  if (t.sentence !== sentence || t.kind !== 'word' || isPossessive(tokens, i)) return false;
  if (isRole(t.lower) || words.roleModifier.has(t.lower)) return true;
  if (words.ender.has(t.lower) || words.definite.has(t.lower) || words.indefinite.has(t.lower)) return false;
  if (words.possessive.has(t.lower) || words.quantifier.has(t.lower) || words.conjunction.has(t.lower)) return false;
  return t.capital || (!tagged(t.lower, 'function') && !tagged(t.lower, 'past'));
}

/** Whether a determiner, a possessive or a capital begins the noun phrase that ends at `head`. */
function introduced(tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i >= 0 && head - i < REACH; i--) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[head]!.sentence) return false;
    if (words.definite.has(t.lower) || words.indefinite.has(t.lower) || words.possessive.has(t.lower)) return true;
    if (isPossessive(tokens, i) || t.capital) return true;
    if (t.kind !== 'word') return false;
  }
  return false;
}

/** The capitalised words right before a possessive: whose it is. */
function capitalsBefore(tokens: readonly Token[], clitic: number): Span | null {
  let from = clitic;
  while (from > 0 && tokens[from - 1]!.capital && tokens[from - 1]!.sentence === tokens[clitic]!.sentence) from--;
  if (from < clitic && words.definite.has(tokens[from]!.lower)) from++;
  return from < clitic ? {start: tokens[from]!.start, end: tokens[clitic - 1]!.end} : null;
}

/** The name that a role begins with: "Kremlin" of "Kremlin spokesman". Not a nationality, nor "Foreign" of "Foreign Minister". */
function leadingName(tokens: readonly Token[], from: number, head: number): Span | null {
  let to = from;
  while (to < head && tokens[to]!.capital && !isRole(tokens[to]!.lower)) to++;
  while (to > from && words.roleModifier.has(tokens[to - 1]!.lower)) to--;
  if (to === from) return null;
  const only = tokens[from]!.lower;
  if (to === from + 1 && (tagged(only, 'demonym') || tagged(only, 'ordinary') || words.roleModifier.has(only)))
    return null;
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}

/** A noun phrase from token `from`, before `limit`, without determiner: to the next mark, verb or preposition but "of". */
function nounPhraseFrom(tokens: readonly Token[], from: number, limit: number): Span | null {
  let start = from;
  const sentence = tokens[from]?.sentence;
  if (sentence === undefined) return null;
  if (words.definite.has(tokens[start]!.lower) || words.indefinite.has(tokens[start]!.lower)) start++;
  let to = start;
  let capital = false;
  while (to < Math.min(limit, tokens.length)) {
    const t = tokens[to]!;
    const linked =
      words.connector.has(t.lower) &&
      tokens[to + 1]?.sentence === sentence &&
      (tokens[to + 1]!.capital || words.definite.has(tokens[to + 1]!.lower));
    const article = to > start && words.definite.has(t.lower) && words.connector.has(tokens[to - 1]!.lower);
    if (t.sentence !== sentence || !(belongs(tokens, to, sentence) || linked || article || isPossessive(tokens, to)))
      break;
    if (capital && !t.capital && !linked && !article && !isNoun(t.lower) && !isPossessive(tokens, to)) break;
    capital ||= t.capital;
    to++;
  }
  return to > start && capital ? {start: tokens[start]!.start, end: tokens[to - 1]!.end} : null;
}
