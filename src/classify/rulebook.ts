import type {Token} from '../article.js';
import {parsePhrase, parsePhrases} from '../phrase.js';
import type {StanceRule} from '../rule.js';
import {stanceRules} from '../rules/stance/index.js';
import {wordClasses} from '../rules/words/index.js';
import {compileMatcher, type Match, type Matcher} from './matcher.js';
import {hasWord} from './word-set.js';
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
  const phrasesAt = remembered((word) => all.filter(({phrase}) => mayBegin(phrase, word)));
  const phrasesWith = bySign(all);
  const awakeIn = (words: readonly Token[]) => {
    let awake: Uint8Array | null = null;
    const wake = (phrases: readonly BookPhrase[]) => {
      awake ??= new Uint8Array(all.length);
      for (const {number} of phrases) awake[number] = 1;
    };
    if (always.length) wake(always);
    for (const {lower} of words) {
      const found = phrasesWith(lower);
      if (found) wake(found);
    }
    return awake;
  };
  return {awakeIn, phrasesAt};
}

/** The phrases that a word is a sign of, or null: asked of every word, so that the few signs make a small table. */
function bySign(all: readonly BookPhrase[]): (word: string) => readonly BookPhrase[] | null {
  const affixed = all.filter(({phrase}) => phrase.signs?.prefixes.length || phrase.signs?.suffixes.length);
  const heads = new Set(affixed.flatMap(({phrase}) => phrase.signs!.prefixes.map((p) => p.charCodeAt(0))));
  const anyHead = affixed.some(({phrase}) => phrase.signs!.suffixes.length);
  const withAffix = (word: string) =>
    anyHead || heads.has(word.charCodeAt(0)) ? affixed.filter(({phrase}) => hasWord(phrase.signs!, word)) : [];
  const words = new Map<string, BookPhrase[]>();
  for (const entry of all) {
    for (const word of entry.phrase.signs?.words ?? []) {
      const known = words.get(word);
      if (known) known.push(entry);
      else words.set(word, [...withAffix(word), entry]);
    }
  }
  return (word) => {
    const known = words.get(word);
    if (known) return known;
    const found = withAffix(word);
    return found.length > 0 ? found : null;
  };
}

/** Words that are remembered; a text of endless distinct words must not fill the memory. */
const LIMIT = 50_000;

function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = find(word);
      if (known.size < LIMIT) known.set(word, found);
    }
    return found;
  };
}

/** Whether a match may begin with a word. */
export const mayBegin = ({firsts}: Matcher, word: string): boolean => !firsts || hasWord(firsts, word);
