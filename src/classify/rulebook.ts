import type {Token} from '../article.js';
import type {StanceRule} from '../rule.js';
import {stanceRules} from '../rules/stance/index.js';
import {wordClasses} from '../rules/words/index.js';
import {compileMatcher, type Match, type Matcher} from './matcher.js';
import {type PhraseNumbers, type PhraseTable, phraseTable} from './phrase-table.js';
import {rulesThatRead} from './rules-that-read.js';
import {sieve} from './sieve.js';
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

/** What a word has to do with the phrases of a rulebook, by their numbers. */
interface WordPhrases {
  /** The phrases that may begin with it. */
  readonly at: Int16Array;
  /** The phrases that may stand where it does: it is one of the words of which each of their matches holds one. */
  readonly with: Int16Array;
}

/** Rules that read one kind of zone, found by the words of their phrases. */
export interface Rulebook {
  readonly phrases: readonly BookPhrase[];
  /** By number, 1 for each phrase that may stand in a row of words; null where none may. A new one for each call. */
  readonly awakeIn: (words: readonly Token[]) => Uint8Array | null;
  /** The numbers of the phrases that may begin with a word, in order. */
  readonly phrasesAt: (word: string) => Int16Array;
}

const books = new Map<string, Rulebook>();

/** The rules that read this kind of zone, compiled at first use. */
export function rulebook(reads: StanceRule['reads']): Rulebook {
  const known = books.get(reads);
  if (known) return known;
  const book = compileBook(rulesThatRead(reads).map(compileRule), phraseTable[reads]);
  books.set(reads, book);
  return book;
}

/** The rule without phrases, for what no other rule matches. */
export const plainRule: StanceRule = stanceRules.find((r) => r.phrases.length === 0)!;

/** The first place in a row of words where a phrase matches. */
export function findFirst(matcher: Matcher, words: readonly Token[], from = 0, to = words.length): Match | null {
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i++) {
    if (!matcher.mayBegin(words[i]!.lower)) continue;
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
    if (!unless.mayBegin(zone.words[i]!.lower)) continue;
    const other = unless.matchAt(zone.words, i);
    if (other && other.end > match.start) return true;
  }
  return false;
}

function compileRule(rule: StanceRule): CompiledRule {
  const matcher = (phrases: readonly string[] | undefined) =>
    phrases?.length ? compileMatcher(phrases, wordClasses) : null;
  return {
    rule,
    phrases: rule.phrases.map((p) => compileMatcher([p], wordClasses)),
    unless: matcher(rule.unless),
    cue: matcher(rule.cue),
  };
}

function compileBook(rules: readonly CompiledRule[], table: PhraseTable): Rulebook {
  const phrases: BookPhrase[] = rules
    .flatMap((of) => of.phrases.map((phrase) => ({of, phrase})))
    .map(({of, phrase}, number) => ({number, first: of.rule.where === 'start', of, phrase}));
  const always = table.with.any;
  const entryOf = byWord(table);
  const awakeIn = (words: readonly Token[]) => {
    let awake: Uint8Array | null = null;
    if (always.length) {
      awake = new Uint8Array(phrases.length);
      for (const number of always) awake[number] = 1;
    }
    for (let i = 0; i < words.length; i++) {
      const found = entryOf(words[i]!.lower).with;
      if (found.length === 0) continue;
      awake ??= new Uint8Array(phrases.length);
      for (let k = 0; k < found.length; k++) awake[found[k]!] = 1;
    }
    return awake;
  };
  return {phrases, awakeIn, phrasesAt: (word) => entryOf(word).at};
}

const NONE = new Int16Array(0);
const NOTHING: WordPhrases = {at: NONE, with: NONE};

/** Words kept; past that the memory starts afresh. */
const REMEMBERED = 20_000;

/** Looks a word up once for both questions. Numbers and not phrases: most of them are asleep and never looked at. */
function byWord(table: PhraseTable): (word: string) => WordPhrases {
  const mayBeIn = sieve([table.at, table.with]);
  const at = listed(table.at);
  const withIt = listed({...table.with, any: []});
  const known = new Map<string, WordPhrases>();
  return (word) => {
    if (!mayBeIn(word)) return NOTHING;
    const entry = known.get(word);
    if (entry) return entry;
    if (known.size >= REMEMBERED) known.clear();
    const found = {at: at(word), with: withIt(word)};
    known.set(word, found);
    return found;
  };
}

/** For any word the numbers of the phrases in whose set it is. */
function listed({words, prefixes, suffixes, any}: PhraseNumbers): (word: string) => Int16Array {
  const byListed = new Map(words.flatMap(([same, numbers]) => same.split(' ').map((word) => [word, numbers])));
  return (word) => {
    const numbers = new Set([...(byListed.get(word) ?? []), ...any]);
    for (const [prefix, number] of prefixes) if (word.startsWith(prefix)) numbers.add(number);
    for (const [suffix, number] of suffixes) if (word.endsWith(suffix)) numbers.add(number);
    return numbers.size > 0 ? Int16Array.from(numbers).sort() : NONE;
  };
}
