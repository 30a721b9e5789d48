import {WordMemo} from '../language/vocabulary.js';
import type {Parsed, Token} from '../layers/article.js';
import type {Clause, ClausedSentence, Phrase} from '../layers/parsed.js';
import type {Span} from '../layers/span.js';
import {subjectOf} from '../parse/readers.js';
import {wordClasses} from '../rules/words/classes.js';
import {negativeSubjects} from '../rules/words/grammar.js';
import {matters} from '../rules/words/matters.js';
import {tokenAt} from './zones.js';

/** What a clause says, by its key words. */
export interface Proposition {
  readonly negated: boolean;
  readonly passive: boolean;
  /** Its subject is "no" something. */
  readonly none: boolean;
  /** The verb as it is written, "" for none. */
  readonly verb: string;
  /** It tells what somebody is like: "was violent". */
  readonly state: boolean;
  /** It tells where somebody is: "was in Oslo". */
  readonly place: boolean;
  /** The verb says nothing by itself: "have", "take". */
  readonly light: boolean;
  /** What is said: the verb, or where that says little ("have", "be", "take") what it takes. */
  readonly predicate: ReadonlySet<string>;
  /** Of whom: empty for a pronoun, which may stand for anything. */
  readonly subject: ReadonlySet<string>;
  /** The same with what is said of them there: of "Tarn's soldiers" Tarn, too. */
  readonly subjectWords: ReadonlySet<string>;
  /** Whom or what it is done to; empty where "to be" only says what somebody is. */
  readonly object: ReadonlySet<string>;
  /** Words without a verb: a heading, an exclamation. */
  readonly fragment: boolean;
  /** All of the clause. */
  readonly words: ReadonlySet<string>;
}

const {function: FUNCTION, undoing: UNDOING, negation: NEGATION} = wordClasses;
const MATTER_OF_WORD = new Map(matters.flatMap((m) => m.split(' ').map((word) => [word, m] as const)));
const ENDINGS = wordClasses.ending;

/** The proposition of a clause, without what is said in clauses inside it but for an infinitive: "able to swim". */
export function propositionOf(article: Parsed, sentence: ClausedSentence, clause: Clause): Proposition {
  const {words, clauses} = sentence;
  const keysOf = (start: number, end: number): Set<string> =>
    start >= 0 && start < end ? keysIn(article, {start: words.start[start]!, end: words.end[end - 1]!}) : new Set();
  const inner = clauses.filter((c) => c.parent === clause && c.link !== 'open');
  const own = new Set<string>();
  for (let w = clause.start; w < clause.end; w++) {
    const nested = inner.find((c) => c.start <= w && w < c.end);
    if (nested) w = nested.end - 1;
    else for (const key of keysOf(w, w + 1)) own.add(key);
  }
  const {verb, object, predicate, predicateWord} = clause;
  // a name by any of its words, a description by its noun: "Israeli officials" are not "the Israeli army"
  const of = (phrase: Phrase | null) => {
    const head = phrase && phrase.kind !== 'name' ? keysOf(phrase.head, phrase.head + 1) : null;
    if (!phrase || head?.size) return head ?? new Set<string>();
    return keysOf(phrase.start, phrase.kind === 'name' ? phrase.end : phrase.last);
  };
  const subject = subjectOf(clause);
  const said = subject && subject.kind !== 'pronoun' ? of(subject) : new Set<string>();
  let main = verb ? keysOf(verb.start, verb.end) : new Set<string>();
  // "a call took place between them": who it was between is not what is said
  const isEmpty = said.size > 0 && object !== null && keysOf(object.head, object.head + 1).size === 0;
  const taken = isEmpty ? [] : of(object);
  if (main.size === 0) main = new Set([...taken, ...of(predicate), ...keysOf(predicateWord, predicateWord + 1)]);
  // "had refused to sell it", but not "plans to sell it were not mad"
  const isOpen = (c: Clause): boolean => c.link === 'open' || (c.kind === 'infinitive' && c.start >= (verb?.end ?? 0));
  const open = clauses.find((c) => c.parent === clause && isOpen(c))?.verb;
  if (open) for (const key of keysOf(open.start, open.end)) main.add(key);
  // "no call took place", "was not in Oslo": the verb says nothing
  if (main.size === 0)
    for (const key of verb?.copula ? clause.adjuncts.flatMap((a) => [...of(a)]) : said) main.add(key);
  const negated = clause.negated !== isUndone(sentence, clause);
  const passive = verb?.passive ?? false;
  for (const key of said) own.add(key);
  const light = verb !== null && !verb.copula && keysOf(verb.start, verb.end).size === 0;
  // "not one shot was fired", but "neither child had been seen": of two that there are
  const isNo = (at: number) => NEGATION.has(words.lower[at] ?? '') && !negativeSubjects.has(words.lower[at]!);
  const none = subject !== null && (isNo(subject.start) || isNo(subject.start - 1));
  return {
    negated,
    passive,
    none,
    verb: verb ? words.lower[verb.head]! : '',
    state: verb?.copula === true && clause.predicateWord >= 0,
    place: verb?.copula === true && predicate === null && predicateWord < 0 && clause.adjuncts.length > 0,
    light,
    predicate: main,
    subject: said,
    subjectWords: subject ? keysOf(subject.start, subject.last) : said,
    object: passive ? said : of(object),
    fragment: verb === null,
    words: own,
  };
}

/** "failed to check the cells": what an infinitive says was not done. */
function isUndone({words, clauses}: ClausedSentence, clause: Clause): boolean {
  const of =
    clause.link === 'open' ? clause.parent : clauses.some((c) => c.parent === clause && c.link === 'open') && clause;
  return !!of && of.verb !== null && UNDOING.has(words.lower[of.verb.head]!);
}

/** The key words of a text: what they say about its matter, whatever their endings. */
export function keysIn(article: Parsed, at: Span): Set<string> {
  const found = new Set<string>();
  addKeysIn(article, at, found);
  return found;
}

export function addKeysIn({tokens}: Parsed, at: Span, found: Set<string>): void {
  for (let i = tokenAt(tokens, at.start); i < tokens.length && tokens[i]!.start < at.end; i++) {
    const key = keyOf(tokens[i]!);
    if (key !== '') found.add(key);
  }
}

/** The word without its ending, so that "negotiated" equals "negotiating", or the list of words for the same matter; empty for a function word. */
export const keyOf = (t: Token): string => (t.kind === 'word' || t.kind === 'number' ? keys.of(t) : '');

/** The same of a word in small letters. */
export const keyOfWord = (lower: string): string => (FUNCTION.has(lower) ? '' : stemOf(lower));

const keys = new WordMemo<string>(keyOfWord);

/** Whether two sets of key words share one. */
export const meets = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((key) => others.has(key));

/** Whether a word has others for the same matter: "sale" and "sold". */
export const isMatter = (lower: string): boolean => MATTER_OF_WORD.has(lower);

/** A word without its ending, or the list of words for the same matter. */
export function stemOf(lower: string): string {
  const matter = MATTER_OF_WORD.get(lower);
  if (matter) return matter;
  // 100 is not 10
  if (/^\d/.test(lower)) return lower;
  const ending = ENDINGS.find((e) => lower.length - e.length >= 3 && lower.endsWith(e));
  const bare = ending ? lower.slice(0, -ending.length) : lower;
  return (bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare).slice(0, 7); // planned, plans
}
