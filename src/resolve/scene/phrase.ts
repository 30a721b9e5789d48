import type {Token} from '../../layers/article.js';
import {isClosed, isConjunction, isPlural, isRole, tag, tagged, words} from '../word/lexicon.js';
import {isComma, isPossessive} from '../word/role-words.js';
import {endOfCalled} from './end-of-called.js';
import type {Scene} from './scene.js';

const CLAUSE = 6; // words of a relative clause that can still be part of what somebody is called

/** A mention taken apart, by token indices; all ranges half-open. */
export interface Phrase {
  /** Without determiner and quantifiers, up to the first comma or bracket. */
  readonly from: number;
  readonly to: number;
  /** Where its core ends: before "of …", "who …", "for …". */
  readonly coreTo: number;
  /** The core's last word. */
  readonly head: number;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | null;
  /** Index of the name that the core ends in, or null. */
  readonly name: number | null;
  /** A generic noun after that name, left out of it ("The Sun newspaper"). */
  readonly tail: number | null;
  /** Where what stands after a comma begins and ends, or null: "Acme's director, Steven Cole". */
  readonly apposition: {readonly from: number; readonly to: number} | null;
}

/** Reads the noun phrase in tokens [from, to). */
export function readPhrase(scene: Scene, from: number, to: number): Phrase | null {
  const {tokens, cast, nameAt} = scene;
  const {names, bearers} = cast;
  let start = from;
  while (start < to && tokens[start]!.kind !== 'word' && tokens[start]!.kind !== 'number') start++;
  let determiner: Phrase['determiner'] = null;
  for (; start < to - 1 && nameAt(start) < 0; start++) {
    const word = tokens[start]!.lower;
    if (isComma(tokens[start + 1]!)) break; // "One, who was not named"
    if (words.definite.has(word)) determiner = 'definite';
    else if (words.indefinite.has(word)) determiner = 'indefinite';
    else if (words.possessive.has(word)) determiner = 'possessive';
    else if (words.negative.has(word) && tokens[start + 1]!.kind === 'number')
      break; // "No 10"
    else if (words.quantifier.has(word) && !isCounted(tokens[start + 1]!.lower)) determiner ??= 'indefinite';
    else if (words.date.has(word) && isPossessive(tokens, start + 1) && start + 2 < to) start++;
    else if (tokens[start]!.kind === 'mark' && start > from)
      continue; // "(The) Prime Minister"
    else break;
  }
  if (words.owningRelative.has(tokens[start - 1]?.lower ?? '')) determiner = 'possessive';
  // "Mayor denies claim": a headline leaves the article out
  if (determiner === null && scene.inTitle(start) && nameAt(start) < 0) determiner = 'definite';
  // "at least one website", "a number of outlets"
  let end = start;
  while (end < to && (!isBreak(tokens[end]!, nameAt(end)) || partsAdjectives(tokens, start, end))) end++;
  // "Arden Services (ACS) spokesman Martin Oakes"
  const initials = end > start && nameAt(end - 1) >= 0 && end + 3 < to && closesInitials(tokens, end);
  if (initials) return readPhrase(scene, end + 3, to);
  const next = tokens[end];
  const related = words.relative.has(tokens[end + 1]?.lower ?? '') && nameAt(end + 2) >= 0; // "a woman, who ISIS had claimed to hold"
  const apposition = end < to - 1 && next?.kind === 'mark' && !related ? {from: end + 1, to} : null;
  if (nameAt(start) < 0) end = endOfCalled(scene, start, end);
  if (end > start + 1 && closesAlone(tokens, start, end - 1)) end--; // "the army's “experts”"
  // "Apple itself"; "an article that"
  while (end > start + 1 && nameAt(end - 1) < 0 && isTrailing(tokens[end - 1]!.lower)) end--;
  if (end === start) return null;
  let coreTo = start;
  while (coreTo < end) {
    const n = nameAt(coreTo);
    if (n >= 0) {
      coreTo = Math.max(coreTo + 1, Math.min(end, names[n]!.to));
      continue;
    }
    if (coreTo > start && endsCore(tokens, coreTo) && !joinsAdjectives(tokens, coreTo, end)) break;
    coreTo++;
  }
  let head = coreTo - 1;
  while (head > start && tokens[head]!.kind !== 'word' && nameAt(head) < 0) head--;
  const atHead = nameAt(head);
  let name = atHead >= 0 && bearers[atHead] ? atHead : null;
  let tail: number | null = null;
  // "The Sun newspaper", against "an Argentine newspaper", "the official Acme site"
  const tailed = name === null && determiner !== 'indefinite' ? startOfTail(scene, start, head) : -1;
  if (tailed > start) {
    const before = nameAt(tailed - 1);
    const starts = before >= 0 && names[before]!.titleFrom <= start;
    const bearer = starts ? bearers[before] : null;
    // "the Arden news agency" may be any agency there
    const body = bearer && bearer.kind !== 'person' && !(bearer.place && tailed < head);
    if (body) {
      name = before;
      tail = tailed;
    }
  }
  // a long clause tells a story rather than who it is: "an expert who compared the footage of the killing with …"
  let short = coreTo;
  while (short < end && !words.relative.has(tokens[short]!.lower)) short++;
  if (end - short > CLAUSE) end = isPointer(tokens[short - 1]!) ? endOfStart(tokens, short, end) : short;
  return {from: start, to: end, coreTo, head, determiner, name, tail, apposition};
}

/** "those who …", who are nothing without their clause */
const isPointer = ({lower}: Token): boolean => words.definite.has(lower);

/** Where a long clause can be cut: before the preposition in "who have been dismissed by the mill". */
function endOfStart(tokens: readonly Token[], start: number, end: number): number {
  let to = start + 1;
  while (to < end && !words.ender.has(tokens[to]!.lower)) to++;
  return to;
}

/** Where a generic noun behind a name begins: "newspaper", "news agency", "monitoring group"; -1 where there is none. */
function startOfTail({tokens, nameAt}: Scene, start: number, head: number): number {
  const {lower, capital} = tokens[head]!;
  if (head <= start || capital || isPossessive(tokens, head - 1)) return -1; // "Brandt's team"
  if (words.nameTail.has(lower) && nameAt(head - 1) >= 0) return head;
  const field = tokens[head - 1]!;
  const between = head - 1 > start && field.kind === 'word' && !field.capital && nameAt(head - 1) < 0;
  const generic = words.nameTail.has(lower) || words.outlet.has(lower) || words.anyOrganisation.has(lower);
  return between && generic && nameAt(head - 2) >= 0 && !isClosed(field.lower) ? head - 1 : -1;
}

/** "two of the drivers", "some in the council", "two percent" */
const isCounted = (lower: string): boolean => words.affiliationLink.has(lower) || words.measure.has(lower);

const isTrailing = (lower: string): boolean =>
  words.reflexive.has(lower) || words.relative.has(lower) || words.affiliationLink.has(lower);

/** Whether a bracket holds initials only and a noun follows it. */
function closesInitials(tokens: readonly Token[], open: number): boolean {
  const [bracket, inner, close, next] = [tokens[open]!, tokens[open + 1]!, tokens[open + 2]!, tokens[open + 3]!];
  return bracket.lower === '(' && inner.capital && close.lower === ')' && next.kind === 'word' && !next.capital;
}

const BREAKS = ',;:()[]<>–—-';

const isBreak = (t: Token, name: number): boolean =>
  t.kind === 'mark' && name < 0 && t.end - t.start === 1 && BREAKS.includes(t.lower);

/** Whether a quotation mark at the phrase's end was opened before the phrase. */
const closesAlone = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens[at]!.kind === 'quote' &&
  !isPossessive(tokens, at) &&
  tokens.slice(start, at).every((t, k) => t.kind !== 'quote' || isPossessive(tokens, start + k));

/** "a tall, dark man": a comma with nothing but adjectives before it. */
function partsAdjectives(tokens: readonly Token[], start: number, comma: number): boolean {
  const next = tokens[comma + 1];
  if (tokens[comma]!.lower !== ',' || comma === start || next?.kind !== 'word' || next.capital) return false;
  if (words.indefinite.has(next.lower) || words.definite.has(next.lower) || words.relative.has(next.lower))
    return false;
  return tokens.slice(start, comma).every((t) => isAdjectival(t) || tagged(t.lower, tag.adverb) || t.lower === ',');
}

/** "unconfirmed and unsubstantiated reports" */
const joinsAdjectives = (tokens: readonly Token[], at: number, end: number): boolean =>
  isConjunction(tokens[at]!.lower) && at + 2 < end && isAdjectival(tokens[at - 1]!) && isAdjectival(tokens[at + 1]!);

/** "hand-written", "unsigned" */
const isAdjectival = ({lower}: Token): boolean =>
  tagged(lower, tag.adjective) || tagged(lower, tag.participle) || lower.includes('-');

function endsCore(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'word' || t.capital) return false;
  if (words.ender.has(t.lower)) return true;
  const before = tokens[i - 1]!;
  // "a man arrested on Monday": a participle after the noun
  if (words.written.has(before.lower)) return tagged(t.lower, tag.past | tag.participle) || words.making.has(t.lower);
  return tagged(t.lower, tag.past) && (isRole(before.lower) || isPlural(before.lower)) && !isPossessive(tokens, i);
}
