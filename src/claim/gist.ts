import {isMatter, keyOf, keyOfWord, keysIn, propositionOf} from '../classify/propositions.js';
import type {Parsed} from '../layers/article.js';
import type {Clause, ClausedSentence, Phrase} from '../layers/parsed.js';
import {holds, type Span} from '../layers/span.js';
import {TAG} from '../layers/words.js';
import {prepositionOf, subjectOf} from '../parse/readers.js';
import {gerundEnding} from '../rules/words/function-words.js';
import {asideLinks, deedEndings, partLinks, phrasalMatters} from '../rules/words/propositions.js';
import {clauseOf, spanOf} from './tokens-of.js';

/** What some words claim, by key words: "reports of talks between Ada Quill and the bank" say talk of Quill and the bank. */
export interface Gist {
  /** Whether the opposite is said: "he did not sell it". */
  readonly negated: boolean;
  /** What is said: of a clause its verb, or what that takes where it says little; of a phrase its noun. */
  readonly predicate: ReadonlySet<string>;
  /** Whether something is done or happens: "she sold the castle", "the sale of the castle", but not "the nominee". */
  readonly isEvent: boolean;
  /** Who does it, where that is told by name. */
  readonly doer: ReadonlySet<string>;
  /** Whom or what it is done to. */
  readonly object: ReadonlySet<string>;
  /** The names, each by its last word, but not those that only say where or what about. */
  readonly names: ReadonlySet<string>;
  /** Of those, the ones with more than one word, in small letters: "ada quill". */
  readonly fullNames: readonly string[];
  /** The nouns of what takes part in it, names too. */
  readonly parts: ReadonlySet<string>;
  /** All key words. */
  readonly words: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();
const ASIDE_CLAUSES: ReadonlySet<Clause['kind']> = new Set([
  'adverbial',
  'relative',
  'infinitive',
  'participle',
] as const);
const PHRASAL = new Map(phrasalMatters.map(([verb, word]) => [verb, keyOfWord(word)]));

/** The gist of a run of tokens. */
export function gistOf(article: Parsed, run: Span): Gist {
  const words = new Set<string>();
  for (let i = run.start; i < run.end; i++) {
    const key = keyOf(article.tokens[i]!);
    if (key !== '') words.add(key);
  }
  const there = firstClause(article, run);
  if (!there)
    return {
      negated: false,
      predicate: words,
      isEvent: false,
      doer: NOBODY,
      object: NOBODY,
      names: NOBODY,
      fullNames: [],
      parts: words,
      words,
    };
  const at = spanOf(article, run);
  const {sentence} = there;
  const placeOf = (start: number, end: number): Span => ({
    start: sentence.words.start[start]!,
    end: sentence.words.end[end - 1]!,
  });
  const inside = sentence.phrases.filter((p) => holds(at, placeOf(p.start, p.end)));
  const main = mainClause(sentence, at);
  const core = inside.filter((p) => !isAside(sentence, p, main));
  const names = namesIn(sentence, core);
  const idiom = main && phrasalOf(sentence, main);
  const things = core.filter((p) => p.kind !== 'name' && !(idiom && p === main.object));
  const parts = new Set([...names, ...things.flatMap((p) => headOf(article, sentence, p))]);
  const done = main?.verb?.passive ? subjectOf(main) : (main?.object ?? null);
  const subject = main && !main.verb?.passive ? subjectOf(main) : null;
  const head = main ? [] : predicateOfNoun(article, sentence, inside);
  const predicate = idiom ? new Set([idiom]) : main ? propositionOf(article, sentence, main).predicate : new Set(head);
  return {
    negated: main?.negated ?? false,
    predicate: predicate.size > 0 ? predicate : words,
    isEvent: main !== null || isEventNoun(sentence, inside),
    doer: subject && core.includes(subject) ? namesIn(sentence, [subject]) : NOBODY,
    object: idiom
      ? NOBODY
      : main
        ? new Set(done ? headOf(article, sentence, done) : [])
        : objectOfNoun(article, sentence, core),
    names,
    fullNames: fullNamesIn(sentence, core),
    parts,
    words,
  };
}

function firstClause(article: Parsed, run: Span) {
  for (let i = run.start; i < run.end; i++) {
    const there = clauseOf(article, article.tokens[i]!);
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
    if (c.link === 'relative' || c.kind === 'adverbial' || !isWhole(words, c, at)) continue;
    if (!main || c.end - c.start > main.end - main.start) main = c;
  }
  return main;
}

/** A finite clause, or one that the words begin with ("selling the boat"), or of which somebody is accused ("him of selling it"). */
function isWhole(words: ClausedSentence['words'], {verb, start, connective, link}: Clause, at: Span): boolean {
  if (verb?.finite) return link !== 'adnominal';
  return words.start[start]! <= at.start || (connective >= 0 && partLinks.has(words.lower[connective]!));
}

/** "opened fire" */
function phrasalOf({words}: ClausedSentence, {verb, object}: Clause): string | null {
  if (!verb) return null;
  const second = verb.particle >= 0 ? verb.particle : (object?.head ?? -1);
  return second < 0 ? null : (PHRASAL.get(`${words.lemma[verb.head]} ${words.lower[second]}`) ?? null);
}

/** What is only talked about, or a place or time; also all that such a phrase holds, and what stands in a clause beside. */
function isAside(sentence: ClausedSentence, phrase: Phrase, main: Clause | null): boolean {
  if (phrase.isTime || phrase.kind === 'pronoun') return true;
  for (let at: Phrase | null = phrase, depth = 0; at && depth < 8; at = at.of, depth++) {
    const link = prepositionOf(at, sentence.words);
    if (asideLinks.has(link)) return true;
    for (let c = at.clause; c && c !== main; c = c.parent) if (ASIDE_CLAUSES.has(c.kind)) return true;
    // "on the phone to Quill": a preposition of its own
    if (link !== '' && !partLinks.has(link)) return false;
  }
  return false;
}

const headOf = (article: Parsed, {words}: ClausedSentence, {head}: Phrase): string[] => [
  ...keysIn(article, {start: words.start[head]!, end: words.end[head]!}),
];

const isPart = ({words}: ClausedSentence, phrase: Phrase, of: Phrase): boolean =>
  phrase.of === of && partLinks.has(prepositionOf(phrase, words));

const isDeed = ({words}: ClausedSentence, {head}: Phrase): boolean => words.lower[head]!.endsWith(gerundEnding);

/** The noun of a phrase; what somebody is accused of: "the guards of shooting". */
function predicateOfNoun(article: Parsed, sentence: ClausedSentence, [first, ...rest]: readonly Phrase[]): string[] {
  if (!first) return [];
  const deed = rest.find((p) => isPart(sentence, p, first) && isDeed(sentence, p));
  return headOf(article, sentence, deed ?? first);
}

/** The noun whose words begin the phrase, or a deed in it: "the guards of shooting". */
const isEventNoun = (sentence: ClausedSentence, [first, ...rest]: readonly Phrase[]): boolean => {
  if (!first) return false;
  const noun = sentence.words.lower[first.head]!;
  const isDeedOf = rest.some((p) => isPart(sentence, p, first) && isDeed(sentence, p));
  return isDeedOf || isMatter(noun) || deedEndings.some((ending) => noun.endsWith(ending));
};

/** "the sale of the castle" */
function objectOfNoun(article: Parsed, sentence: ClausedSentence, core: readonly Phrase[]): ReadonlySet<string> {
  const [first] = core;
  const of = first && core.find((p) => isPart(sentence, p, first) && p.kind !== 'name' && !isDeed(sentence, p));
  return of ? new Set(headOf(article, sentence, of)) : NOBODY;
}

function namesIn({words}: ClausedSentence, phrases: readonly Phrase[]): Set<string> {
  const names = new Set<string>();
  for (const {kind, nameStart, nameEnd, start, end} of phrases) {
    const isName = kind === 'name' && nameEnd > nameStart;
    // "the Quill-Kern talks" are of two; of "Ada Quill" the last word tells who
    const isPair = words.lower.slice(nameStart, nameEnd).includes(HYPHEN);
    const [from, to] = isName && !isPair ? [nameEnd - 1, nameEnd] : [start, end];
    for (let w = from; w < to; w++)
      if (words.tag[w] === TAG.PROPN || (isName && !isPair)) names.add(keyOfWord(words.lower[w]!));
  }
  names.delete('');
  return names;
}

const fullNamesIn = ({words}: ClausedSentence, phrases: readonly Phrase[]): string[] =>
  phrases.flatMap(({kind, nameStart, nameEnd}) => {
    const name = words.lower.slice(nameStart, nameEnd);
    return kind === 'name' && name.length > 1 && !name.includes(HYPHEN) ? [name.join(' ')] : [];
  });

const HYPHEN = '-';
