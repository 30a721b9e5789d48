import type {Token} from '../article.js';
import {parsePhrase, parsePhrases} from '../phrase.js';
import type {StanceRule} from '../rule.js';
import {stanceRules} from '../rules/stance/index.js';
import {wordClasses} from '../rules/words/index.js';
import {compileMatcher, type Match, type Matcher} from './matcher.js';
import {hasWord, sieve, type WordSet} from './word-set.js';
import type {Zone} from './zones.js';

/** A rule with its phrases compiled. */
export interface CompiledRule {
  readonly rule: StanceRule;
  readonly phrases: readonly Matcher[];
  readonly unless: Matcher | null;
  readonly cue: Matcher | null;
}

/** A phrase of a rule, and its number in the rulebook. */
export interface BookPhrase {
  readonly number: number;
  /** Only at the first word of the row. */
  readonly first: boolean;
  readonly of: CompiledRule;
  readonly phrase: Matcher;
}

/** Rules that read one kind of zone, found by the words of their phrases. */
export interface Rulebook {
  /** By number, 1 for each phrase that may stand in a row of words; null where none may. A new one for each call. */
  readonly awakeIn: (words: readonly Token[]) => Uint8Array | null;
  /** The phrases that may begin with a word. */
  readonly phrasesAt: (word: string) => readonly BookPhrase[];
}

const books = new Map<string, Rulebook>();

/** The rules that read this kind of zone, compiled at first use. */
export function rulebook(reads: StanceRule['reads']): Rulebook {
  const known = books.get(reads);
  if (known) return known;
  const book = compileBook(stanceRules.filter((r) => r.reads === reads && r.phrases.length > 0).map(compileRule));
  books.set(reads, book);
  return book;
}

/** The rule without phrases, for what no other rule matches. */
export const plainRule: StanceRule = stanceRules.find((r) => r.phrases.length === 0)!;

/** The first place in a row of words where a phrase matches. */
export function findFirst(matcher: Matcher, words: readonly Token[], from = 0, to = words.length): Match | null {
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i++) {
    if (!mayBegin(matcher, words[i]!.lower)) continue;
    const match = matcher.matchAt(words, i);
    if (match) return match;
  }
  return null;
}

/** How far before a match an excepted phrase may begin. */
const REACH = 12;

/** Whether an excepted phrase shares a word with the match. */
export function isExcepted({unless}: CompiledRule, zone: Zone, match: Match): boolean {
  if (!unless) return false;
  for (let i = Math.max(0, match.start - REACH); i < match.end; i++) {
    if (!mayBegin(unless, zone.words[i]!.lower)) continue;
    const other = unless.matchAt(zone.words, i);
    if (other && other.end > match.start) return true;
  }
  return false;
}

function compileRule(rule: StanceRule): CompiledRule {
  const matcher = (phrases: readonly string[] | undefined) =>
    phrases?.length ? compileMatcher(parsePhrases(phrases), wordClasses) : null;
  const phrases = rule.phrases.map((p) => compileMatcher(parsePhrase(p), wordClasses));
  return {rule, phrases, unless: matcher(rule.unless), cue: matcher(rule.cue)};
}

function compileBook(rules: readonly CompiledRule[]): Rulebook {
  const all: BookPhrase[] = rules
    .flatMap((of) => of.phrases.map((phrase) => ({of, phrase})))
    .map(({of, phrase}, number) => ({number, first: of.rule.where === 'start', of, phrase}));
  const always = all.filter(({phrase}) => !phrase.signs);
  const phrasesAt = byWord(all, ({phrase}) => phrase.firsts);
  const phrasesWith = byWord(
    all.filter(({phrase}) => phrase.signs),
    ({phrase}) => phrase.signs,
  );
  const awakeIn = (words: readonly Token[]) => {
    let awake: Uint8Array | null = null;
    const wake = (phrases: readonly BookPhrase[]) => {
      awake ??= new Uint8Array(all.length);
      for (const {number} of phrases) awake[number] = 1;
    };
    if (always.length) wake(always);
    for (const {lower} of words) {
      const found = phrasesWith(lower);
      if (found.length > 0) wake(found);
    }
    return awake;
  };
  return {awakeIn, phrasesAt};
}

const NONE: readonly BookPhrase[] = [];

/** Words kept; past that the memory starts afresh. */
const REMEMBERED = 20_000;

/** The phrases in whose set a word is, by number; null stands for any word. */
function byWord(
  phrases: readonly BookPhrase[],
  setOf: (p: BookPhrase) => WordSet | null,
): (word: string) => readonly BookPhrase[] {
  const mayBeIn = sieve(phrases.map(setOf));
  const affixed = phrases.filter((p) => {
    const set = setOf(p);
    return !set || set.prefixes.length > 0 || set.suffixes.length > 0;
  });
  const holds = (p: BookPhrase, word: string) => {
    const set = setOf(p);
    return !set || hasWord(set, word);
  };
  const words = new Map<string, Set<BookPhrase>>();
  for (const p of phrases) {
    for (const word of setOf(p)?.words ?? []) words.set(word, (words.get(word) ?? new Set()).add(p));
  }
  const known = new Map<string, readonly BookPhrase[]>();
  for (const [word, of] of words) {
    for (const p of affixed) if (holds(p, word)) of.add(p);
    known.set(
      word,
      [...of].sort((a, b) => a.number - b.number),
    );
  }
  const others = new Map<string, readonly BookPhrase[]>(); // words of the text that no set lists
  return (word) => {
    if (!mayBeIn(word)) return NONE;
    const of = known.get(word) ?? (affixed.length > 0 ? others.get(word) : NONE);
    if (of) return of;
    if (others.size >= REMEMBERED) others.clear();
    const found = affixed.filter((p) => holds(p, word));
    others.set(word, found.length > 0 ? found : NONE);
    return found;
  };
}

/** Whether a match may begin with a word. */
export const mayBegin = ({firsts}: Matcher, word: string): boolean => !firsts || hasWord(firsts, word);
