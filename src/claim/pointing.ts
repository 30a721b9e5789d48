import type {Parsed, Token} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {keyOf} from '../classify/propositions.js';
import {wordClasses} from '../rules/words/classes.js';
import {definiteDeterminers, possessiveDeterminers} from '../rules/words/function-words.js';
import {pointingNouns, pointingWords, claimantLinks} from '../rules/words/propositions.js';
import {clauseOf, isMark} from './tokens-of.js';
import {claimNounIn} from './without-noun.js';

const PRONOUNS = new Set<string>([...wordClasses.pronoun, ...wordClasses.self]);
const POINTING = new Set([...pointingNouns, ...pointingWords, ...possessiveDeterminers]);
const DEFINITE = new Set([...definiteDeterminers, ...pointingWords]);
/** A definite description that long says itself what it is about: "the sale of the castle to a hotel". */
const THING_IN_WORDS = 4;

/**
 * How words that are no claim of their own point to one. 'any': to whatever is at issue ("it", "the matter"). 'claim': to what
 * somebody claims ("the report from Tarn"). 'thing': to a claim about this thing ("the call"). Null for words that say it themselves.
 */
export type Pointing = {
  readonly way: 'any' | 'claim' | 'thing';
  /** Of the thing, or of who makes the claim. */
  readonly keys: ReadonlySet<string>;
  /** The beginnings of the nouns for a claim: "repor". */
  readonly nouns: readonly string[];
} | null;

export function pointingOf(article: Parsed, runs: readonly Span[]): Pointing {
  const tokens: Token[] = [];
  for (const {start, end} of runs)
    for (let i = start; i < end; i++) if (!isMark(article.tokens[i]!)) tokens.push(article.tokens[i]!);
  const keysOf = () => new Set(tokens.map(keyOf).filter((key) => key !== ''));
  const isEmpty = (lower: string) =>
    PRONOUNS.has(lower) || wordClasses.auxiliary.has(lower) || wordClasses.negation.has(lower) || POINTING.has(lower);
  if (tokens.every((t) => isEmpty(t.lower))) return ANY;
  const first = runs[0]!;
  const noun = runs.length === 1 ? claimNounIn(article, first) : -1;
  if (noun >= 0) {
    const next = article.tokens[noun + 1];
    const isLast = noun + 1 >= first.end || (next !== undefined && (claimantLinks.has(next.lower) || isMark(next)));
    if (isLast) return {way: 'claim', keys: keysOf(), nouns: [beginningOf(article.tokens[noun]!.lower)]};
  }
  const isDefinite = DEFINITE.has(tokens[0]!.lower);
  if (isDefinite && tokens.some((t) => POINTING.has(t.lower) && keyOf(t) !== '')) return ANY;
  if (tokens.length > THING_IN_WORDS || tokens.some((t) => t.capital && t.kind === 'word' && t !== tokens[0]))
    return null;
  const keys = keysOf();
  // "the dinner", but not "the dinner was cold"; "a phone call" of a report about one
  const isThing = isDefinite ? keys.size === 1 || !holdsVerb(article, first) : keys.size === 1;
  return isThing ? {way: 'thing', keys, nouns: []} : null;
}

const ANY: Pointing = {way: 'any', keys: new Set(), nouns: []};

const NOUN_IN_LETTERS = 5;
/** What "report" and "reported", "accusation" and "accused" share. */
export const beginningOf = (lower: string): string => lower.slice(0, NOUN_IN_LETTERS);

function holdsVerb(article: Parsed, {start, end}: Span): boolean {
  for (let i = start; i < end; i++) {
    const there = clauseOf(article, article.tokens[i]!);
    if (there?.clause.verb?.head === there?.word && there) return true;
  }
  return false;
}
