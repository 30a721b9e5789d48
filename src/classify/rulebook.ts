import {compileMatcher, type PhraseMatch, type PhraseMatcher} from '../language/phrase-matcher.js';
import {WordMemo} from '../language/vocabulary.js';
import type {Token} from '../layers/article.js';
import type {StanceRule} from '../layers/rule.js';
import {stanceRules} from '../rules/stance/index.js';
import {hasOwnVerbs, isChanged} from '../rules/own.js';
import {wordClasses} from '../rules/words/classes.js';
import {ActivePhrases} from './active-phrases.js';
import {indexPhrases, type PhraseNumbers, type PhraseTable} from './index-phrases.js';
import {phraseTable} from './phrase-table.js';
import {phrasesOf, rulesThatRead} from './rules-that-read.js';
import type {Zone} from './zones.js';

/** A rule with its phrases compiled. */
export interface CompiledRule {
  readonly rule: StanceRule;
  readonly phrases: readonly PhraseMatcher[];
  readonly unless: PhraseMatcher | null;
  readonly cue: PhraseMatcher | null;
  readonly of: PhraseMatcher | null;
  readonly answers: PhraseMatcher | null;
}

/** A phrase of a rule, and its number in the rulebook. */
export interface BookPhrase {
  readonly number: number;
  /** Whether it may match only at the first word of the row. */
  readonly first: boolean;
  readonly of: CompiledRule;
  readonly phrase: PhraseMatcher;
}

/** The numbers of the phrases that a word matters to. */
interface WordPhrases {
  /** The phrases that can begin with it, in order. */
  readonly at: readonly number[];
  /** The phrases that it activates: every match of theirs holds at least one such word. */
  readonly with: readonly number[];
}

/** The rules that read one kind of zone, indexed by the words of their phrases. */
export interface Rulebook {
  readonly phrases: readonly BookPhrase[];
  readonly of: (word: Token) => WordPhrases;
  /** The phrases that can match in this row of words, or null for none. The result is reused: valid until the next call. */
  readonly activeIn: (words: readonly Token[]) => ActivePhrases | null;
}

/** The table of the rules in force. */
const table = hasOwnVerbs || isChanged(stanceRules) ? indexPhrases() : phraseTable;

const books = new Map<string, Rulebook>();

/** The rulebook for one kind of zone, compiled at first use. */
export function rulebook(reads: StanceRule['reads']): Rulebook {
  const known = books.get(reads);
  if (known) return known;
  const book = compileBook(rulesThatRead(reads).map(compileRule), table[reads]);
  books.set(reads, book);
  return book;
}

/** The rule without phrases, for statements that no other rule matches. */
export const plainRule: StanceRule = stanceRules.find((r) => r.phrases.length === 0 && !r.finds)!;

/** The rule that judges statements found by this attribution rule if no phrase matches at their cue. */
export const ruleOfForm = (foundBy: string): StanceRule | undefined => byForm.get(foundBy);

const byForm: ReadonlyMap<string, StanceRule> = new Map(
  stanceRules.flatMap((rule) => (rule.forms ?? []).map((form) => [`attribution/${form}`, rule] as const)),
);

/** The first place in a row of words where a phrase matches. */
export function findFirst(
  matcher: PhraseMatcher,
  words: readonly Token[],
  from = 0,
  to = words.length,
): PhraseMatch | null {
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i++) {
    if (!matcher.mayBegin(words[i]!.lower)) continue;
    const match = matcher.matchAt(words, i);
    if (match) return match;
  }
  return null;
}

/** How far before a match an excepted phrase may begin. */
const REACH_IN_WORDS = 12;

/** Whether one of the rule's `unless` phrases shares a word with the match. */
export function isExcepted({unless}: CompiledRule, zone: Zone, match: PhraseMatch): boolean {
  if (!unless) return false;
  for (let i = Math.max(0, match.start - REACH_IN_WORDS); i < match.end; i++) {
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
    phrases: phrasesOf(rule).map((p) => compileMatcher([p], wordClasses)),
    unless: matcher(rule.unless),
    cue: matcher(rule.cue),
    of: matcher(rule.of),
    answers: matcher(rule.answers),
  };
}

function compileBook(rules: readonly CompiledRule[], table: PhraseTable): Rulebook {
  const phrases: BookPhrase[] = rules
    .flatMap((of) => of.phrases.map((phrase) => ({of, phrase})))
    .map(({of, phrase}, number) => ({number, first: of.rule.where === 'start', of, phrase}));
  const always = table.with.any;
  const at = listed(table.at);
  const withIt = listed({...table.with, any: []});
  // Numbers, not phrases: most of them are inactive and never looked up.
  const known = new WordMemo<WordPhrases>((word) => {
    const phrasesOf = {at: at(word), with: withIt(word)};
    return phrasesOf.at.length + phrasesOf.with.length > 0 ? phrasesOf : NOTHING;
  });
  const active = new ActivePhrases(phrases.length);
  const activeIn = (words: readonly Token[]) => {
    let any = active.startRow() || always.length > 0;
    for (const number of always) active.activate(number);
    for (let i = 0; i < words.length; i++) {
      const found = known.of(words[i]!).with;
      for (let k = 0; k < found.length; k++) active.activate(found[k]!);
      any ||= found.length > 0;
    }
    return any ? active : null;
  };
  return {phrases, activeIn, of: (word) => known.of(word)};
}

const NONE: readonly number[] = [];
const NOTHING: WordPhrases = {at: NONE, with: NONE};

/** Looks up the numbers of a word, in ascending order. */
function listed({words, prefixes, suffixes, any}: PhraseNumbers): (word: string) => readonly number[] {
  const byListed = new Map(words.flatMap(([same, numbers]) => same.split(' ').map((word) => [word, numbers])));
  return (word) => {
    const numbers = new Set([...(byListed.get(word) ?? []), ...any]);
    for (const [prefix, number] of prefixes) if (word.startsWith(prefix)) numbers.add(number);
    for (const [suffix, number] of suffixes) if (word.endsWith(suffix)) numbers.add(number);
    return numbers.size > 0 ? [...numbers].sort((a, b) => a - b) : NONE;
  };
}
