import type {Token} from '../article.js';
import {parsePhrase, parsePhrases} from '../phrase.js';
import type {StanceRule} from '../rule.js';
import {stanceRules} from '../rules/stance/index.js';
import {wordClasses} from '../rules/words/index.js';
import {compileMatcher, type Match, type Matcher} from './matcher.js';
import type {Zone} from './zones.js';

/** A rule with its phrases compiled. */
export interface CompiledRule {
  readonly rule: StanceRule;
  readonly phrases: readonly Matcher[];
  readonly unless: Matcher | null;
  readonly cue: Matcher | null;
}

/** Rules that read one kind of zone, found by the first words of their phrases. */
export interface Rulebook {
  readonly phrasesAt: (word: string) => readonly {readonly of: CompiledRule; readonly phrase: Matcher}[];
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
export const plainRule = (): StanceRule => stanceRules.find((r) => r.phrases.length === 0)!;

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
  const all = rules.flatMap((of) => of.phrases.map((phrase) => ({of, phrase})));
  const seen = new Map<string, typeof all>();
  const phrasesAt = (word: string) => {
    const known = seen.get(word);
    if (known) return known;
    const found = all.filter((p) => mayBegin(p.phrase, word));
    if (seen.size < LIMIT) seen.set(word, found);
    return found;
  };
  return {phrasesAt};
}

/** Words whose rules are remembered; a text of endless distinct words must not fill the memory. */
const LIMIT = 50_000;

function mayBegin({firsts}: Matcher, word: string): boolean {
  if (!firsts) return true;
  return (
    firsts.words.has(word) ||
    firsts.prefixes.some((p) => word.startsWith(p)) ||
    firsts.suffixes.some((s) => word.endsWith(s))
  );
}
