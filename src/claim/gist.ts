import {keyOf, keyOfWord, keysIn, propositionOf} from '../classify/propositions.js';
import type {Parsed} from '../layers/article.js';
import type {Clause, ClausedSentence, Phrase} from '../layers/parsed.js';
import type {Span} from '../layers/span.js';
import {clauseAt} from '../parse/clause-at.js';
import {spanOf} from './tokens-of.js';

/** What some words claim, by key words: "reports of talks between Ada Quill and the bank" say talk of Quill and the bank. */
export interface Gist {
  /** What is said: of a clause its verb, or what that takes where it says little; of a phrase its noun. */
  readonly predicate: ReadonlySet<string>;
  /** The names, each by its last word. */
  readonly names: ReadonlySet<string>;
  /** All key words. */
  readonly words: ReadonlySet<string>;
}

/** The gist of a run of tokens. */
export function gistOf(article: Parsed, run: Span): Gist {
  const words = new Set<string>();
  for (let i = run.start; i < run.end; i++) {
    const key = keyOf(article.tokens[i]!);
    if (key !== '') words.add(key);
  }
  const there = clauseAt(article, article.tokens[run.start]!) ?? firstClause(article, run);
  if (!there) return {predicate: words, names: new Set(), words};
  const at = spanOf(article, run);
  const {sentence} = there;
  const main = mainClause(sentence, at);
  const inside = sentence.phrases.filter(
    (p) => sentence.words.start[p.start]! >= at.start && sentence.words.end[p.end - 1]! <= at.end,
  );
  const predicate = main
    ? propositionOf(article, sentence, main).predicate
    : headOf(article, sentence, inside[0] ?? null);
  return {predicate: predicate.size > 0 ? predicate : words, names: namesIn(article, sentence, inside), words};
}

function firstClause(article: Parsed, run: Span) {
  for (let i = run.start; i < run.end; i++) {
    const there = clauseAt(article, article.tokens[i]!);
    if (there) return there;
  }
  return null;
}

/** The outermost clause whose verb stands in the words, and no relative clause: "a call that she made" is about a call. */
function mainClause({clauses, words}: ClausedSentence, at: Span): Clause | null {
  let main: Clause | null = null;
  for (const c of clauses) {
    const {verb} = c;
    if (!verb || words.start[verb.start]! < at.start || words.end[verb.end - 1]! > at.end) continue;
    if (c.link === 'relative' || c.link === 'adnominal') continue;
    if (!main || c.end - c.start > main.end - main.start) main = c;
  }
  // "talks to end the war": the verb comes behind the noun that it belongs to
  return main;
}

function headOf(article: Parsed, {words}: ClausedSentence, phrase: Phrase | null): ReadonlySet<string> {
  if (!phrase) return new Set();
  return keysIn(article, {start: words.start[phrase.head]!, end: words.end[phrase.head]!});
}

function namesIn(article: Parsed, {words}: ClausedSentence, phrases: readonly Phrase[]): Set<string> {
  const names = new Set<string>();
  for (const {kind, nameStart, nameEnd, start, end, isTime} of phrases) {
    for (let w = start; w < end; w++) {
      const text = article.text.slice(words.start[w]!, words.end[w]!);
      // "the Putin-Trump call"
      if (TWO_NAMES.test(text)) for (const name of text.toLowerCase().split('-')) names.add(keyOfWord(name));
    }
    if (kind !== 'name' || isTime || nameEnd <= nameStart) continue;
    for (const key of keysIn(article, {start: words.start[nameEnd - 1]!, end: words.end[nameEnd - 1]!})) names.add(key);
  }
  return names;
}

const TWO_NAMES = /^\p{Lu}[\p{L}’']+-\p{Lu}[\p{L}’']+$/u;
