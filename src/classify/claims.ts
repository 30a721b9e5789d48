import type {PhraseMatch} from '../language/phrase-matcher.js';
import {WordMemo} from '../language/vocabulary.js';
import type {Attributed, Token} from '../layers/article.js';
import {hull, overlap, type Span} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {matters} from '../rules/words/matters.js';
import {tokenAt, type Zone} from './zones.js';

/**
 * A claim that the article is about: the key words of its title, its lede or something that somebody is reported to
 * say.
 */
interface Claim {
  readonly at: Span;
  /** The statement that makes it; null for the article's own title and lede. */
  readonly by: number | null;
  readonly words: ReadonlySet<string>;
}

export interface Claims {
  /** Whether the clause around a match in a statement's content is about a claim at issue. */
  readonly isAtIssue: (statement: number, zone: Zone, match: PhraseMatch, by: 'thing' | 'clause') => boolean;
}

/** The first sentences of the body, which say what the article is about. */
const LEDE_IN_SENTENCES = 2;
/** Only the first claims are compared, which keeps an article of ten thousand statements linear. */
const MOST_CLAIMS = 60;
/** How many key words a clause must share with a claim to be about the same matter; a shorter clause must share all. */
const SHARED_WORDS = 2;
/** The same where only names are negated: "Brandt has never met Odell". */
const SHARED_NAMES = 3;
/** How many words after the negation may be what it negates. */
const SCOPE_IN_WORDS = 3;

const FUNCTION = new Set(wordClasses.function);
const NEGATION = new Set(wordClasses.negation);
const CLAUSE_ENDS = new Set([...wordClasses['clause-end'], ';', ':', '—', '–', '--']);
const OF_WORDS = new Set(wordClasses['noun-link']);
const JOINS = new Set(wordClasses['clause-join']);
/** How long a subject may be between a conjunction and the negation. */
const SUBJECT_IN_WORDS = 2;
const MATTER_OF_WORD = new Map(matters.flatMap((m) => m.split(' ').map((word) => [word, m] as const)));
const ENDINGS = wordClasses.ending;

/**
 * Collects the claims at issue: what the title and the lede say, what others are reported to say, and what anybody is
 * reported to deny. A negated clause about one of them is a denial: "It did not happen".
 */
export function findClaims(article: Attributed, isDenied: (statement: number) => boolean): Claims {
  const claims: Claim[] = [];
  const add = (at: Span, by: number | null) => {
    const words = new Set<string>();
    for (let i = tokenAt(article.tokens, at.start); i < article.tokens.length; i++) {
      const t = article.tokens[i]!;
      if (t.start >= at.end) break;
      const {key, isNegation} = keys.of(t);
      if (isNegation && by !== null && !isDenied(by)) return;
      if (key !== '' && isSaid(t)) words.add(key);
    }
    claims.push({at, by, words});
  };
  const ledes = article.sentences
    .filter((s) => article.paragraphs[s.paragraph]!.in === 'body')
    .slice(0, LEDE_IN_SENTENCES);
  for (const s of ledes) add(s, null);
  if (article.title) add(article.title, null);
  article.statements.slice(0, MOST_CLAIMS).forEach((s, i) => {
    if (s.content.length) add(hull(s.content), i);
  });
  const isAtIssue = (statement: number, zone: Zone, match: PhraseMatch, by: 'thing' | 'clause'): boolean => {
    const found = article.statements[statement]!;
    const named = found.mention ? wordsIn(article, found.mention) : new Set<string>();
    const keysOf = (words: readonly Token[]) =>
      new Set(
        words
          .filter(isSaid)
          .map((t) => keys.of(t).key)
          .filter((key) => key !== '' && !named.has(key)),
      );
    const clause = clauseAround(zone, match);
    const all = keysOf(zone.words.slice(clause.start, clause.end));
    // "no plague" negates one word, "no cases of plague" more
    const length = by === 'thing' && !OF_WORDS.has(zone.words[match.end]?.lower ?? '') ? 1 : SCOPE_IN_WORDS;
    const scope = zone.words.slice(match.start, Math.min(clause.end, match.end + length));
    const negated = keysOf(scope);
    // leaves out names, and the first word of a sentence, which is seldom the one negated
    const common = keysOf(scope.filter((t) => !t.capital));
    if (negated.size === 0) return false;
    const own = hull(found.content);
    return claims.some((c) => {
      if (overlap(own, c.at)) return false;
      if (c.by !== null && !isDenied(c.by) && isSameSpeaker(article, statement, c.by)) return false;
      const shared = count(all, c.words);
      // what somebody has denied is at issue by name: "denied that a tiger was missing", "No tiger has escaped"
      const isNamed = by === 'thing' || (c.by !== null && isDenied(c.by));
      const least = Math.max(count(common, c.words) > 0 ? SHARED_WORDS : SHARED_NAMES, Math.ceil(all.size / 2.5));
      return count(negated, c.words) > 0 && (isNamed || shared >= least || shared === all.size);
    });
  };
  return {isAtIssue};
}

const count = (some: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  let n = 0;
  for (const s of some) if (others.has(s)) n++;
  return n;
};

/** The words of the clause around a match: as far as the nearest mark or conjunction on each side, within its sentence. */
function clauseAround(zone: Zone, match: PhraseMatch): Span {
  const sentence = zone.sentences.find((s) => match.start < s.end)!;
  let {start, end} = match;
  while (start > sentence.start && !CLAUSE_ENDS.has(zone.words[start - 1]!.lower)) {
    if (JOINS.has(zone.words[start - 1]!.lower) && match.start - start <= SUBJECT_IN_WORDS) break; // and nobody was hurt
    start--;
  }
  while (end < sentence.end && !CLAUSE_ENDS.has(zone.words[end]!.lower)) end++;
  return {start, end};
}

function isSameSpeaker(article: Attributed, a: number, b: number): boolean {
  const mention = (i: number) => article.statements[i]!.mention;
  const one = mention(a);
  const other = mention(b);
  if (!one || !other) return false;
  return article.text.slice(one.start, one.end) === article.text.slice(other.start, other.end);
}

function wordsIn(article: Attributed, at: Span): Set<string> {
  const found = new Set<string>();
  for (let i = tokenAt(article.tokens, at.start); (article.tokens[i]?.start ?? at.end) < at.end; i++) {
    found.add(keys.of(article.tokens[i]!).stem);
  }
  return found;
}

const isSaid = (t: Token): boolean => t.kind === 'word' || t.kind === 'number';

interface Key {
  /** The word without its ending, so that "negotiated" equals "negotiating"; or the list of words for the same matter. */
  readonly stem: string;
  /** The stem; empty for a function word, which says nothing about the matter of a clause. */
  readonly key: string;
  readonly isNegation: boolean;
}

const keys = new WordMemo<Key>((word) => {
  const stem = stemOf(word);
  return {stem, key: FUNCTION.has(word) ? '' : stem, isNegation: NEGATION.has(word)};
});

function stemOf(lower: string): string {
  const matter = MATTER_OF_WORD.get(lower);
  if (matter) return matter;
  const ending = ENDINGS.find((e) => lower.length - e.length >= 3 && lower.endsWith(e));
  const bare = ending ? lower.slice(0, -ending.length) : lower;
  return (bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare).slice(0, 7); // planned, plans
}
