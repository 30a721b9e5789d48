import {once} from '../language/once.js';
import type {PhraseMatch} from '../language/phrase-matcher.js';
import type {Attributed} from '../layers/article.js';
import type {StanceRule} from '../layers/rule.js';
import {holds, hull, overlap, type Span} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {clauseAt} from '../parse/clause-at.js';
import {subjectOf} from '../parse/readers.js';
import {keyOf, keysIn, meets, type Proposition, propositionOf} from './propositions.js';
import {findCharged, SAID} from './charged.js';
import {contraryOf} from './contrary-of.js';
import {isAnswered} from './is-answered.js';
import {thingOf} from './thing-of.js';
import {keysOfSpeakers, speakersOf} from './speakers.js';
import {tokenAt, type Zone} from './zones.js';

/** A claim that the article is about: its title, a sentence of its lede or something that somebody is reported to say. */
interface Claim {
  readonly at: Span;
  /** The statement that makes it; null for the article's own title and lede. */
  readonly by: number | null;
  readonly words: ReadonlySet<string>;
  /** Read when first asked for: most claims are never answered. */
  clauses: readonly Proposition[] | null;
}

/** What is compared with the claims: `atIssue` of a rule. */
type IssueOf = NonNullable<StanceRule['atIssue']>;

export interface Claims {
  /** Whether what a match in a statement's content negates is a claim at issue. */
  readonly isAtIssue: (statement: number, zone: Zone, match: PhraseMatch, by: IssueOf) => boolean;
}

/** The first sentences of the body, which say what the article is about. */
const LEDE_IN_SENTENCES = 2;
/** Only the first claims, and the first clauses of each, are compared, which keeps a long article linear. */
const MOST_CLAIMS = 60;
const MOST_CLAUSES = 12;
/** How far from a negation stands what it negates; a clause whose words there are in no claim is not read. */
const SCOPE_IN_WORDS = 6;

/**
 * Collects the claims at issue: what the title and the lede say, what others are reported to say, and what anybody is
 * reported to deny or asked about. A negated clause that meets one of them is a denial: "It did not happen".
 */
export function findClaims(
  article: Attributed,
  isDenied: (statement: number) => boolean,
  isAsked: (statement: number) => boolean,
  isAccused: (statement: number) => boolean,
): Claims {
  const isOpen = (by: number | null) => by !== null && (isDenied(by) || isAsked(by));
  const ledes = article.sentences
    .filter((s) => article.paragraphs[s.paragraph]!.in === 'body')
    .slice(0, LEDE_IN_SENTENCES);
  const claims = [...ledes, article.title ?? []].flat().map((at) => claimOf(article, at, null));
  article.statements.slice(0, MOST_CLAIMS).forEach((s, i) => {
    for (const piece of s.content) claims.push(claimOf(article, piece, i));
  });
  const clausesOf = (claim: Claim): readonly Proposition[] => {
    const {at, by} = claim;
    // what the lede reports is claimed by whom it names
    const isReported = (c: Span) => by === null && article.statements.some((s) => s.content.some((p) => holds(p, c)));
    claim.clauses ??= clausesIn(article, at, isReported);
    return isOpen(by) ? claim.clauses : claim.clauses.filter((c) => !c.negated);
  };
  const speakers = speakersOf(article);
  const keysOf = once(() => keysOfSpeakers(article, speakers));
  // "denied the charge and said that he had not been drinking": what else is denied there is the same claim
  const isBesideDenial = (i: number, zone: Zone, match: PhraseMatch): boolean => {
    const {sentence, within} = article.statements[i]!;
    const isDenier = (j: number) => {
      const other = article.statements[j];
      return other?.sentence === sentence && other.within === within && speakers[j] === speakers[i] && isDenied(j);
    };
    const at = isDenier(i - 1) || isDenier(i + 1) ? clauseAt(article, zone.words[match.evidence.end - 1]!) : null;
    return at !== null && SAID.has(at.clause.link);
  };
  const charged = findCharged(article, speakers, claims, clausesOf, isDenied, isAccused);
  const isAtIssue = (statement: number, zone: Zone, match: PhraseMatch, by: IssueOf): boolean => {
    const found = article.statements[statement]!;
    if (by === 'clause') {
      const there = clauseAt(article, zone.words[match.evidence.end - 1]!);
      if (isBesideDenial(statement, zone, match) || (there && charged.isOwnDeed(statement, there))) return true;
    }
    if (by !== 'contrary' && charged.isAccuser(statement)) return false;
    if (by === 'known') return charged.isKnower(statement);
    if (by === 'teller') {
      const there = clauseAt(article, zone.words[match.evidence.end - 1]!);
      return (
        there !== null && charged.isTeller(statement, propositionOf(article, there.sentence, there.clause).subject)
      );
    }
    const own = hull(found.content);
    const contrary =
      by === 'contrary' ? contraryOf(zone.words.slice(match.evidence.start, match.evidence.end)) : NOBODY;
    // of turns that nobody signs, one may be as much his own as the other
    const isOwn = (c: Claim) => c.by !== null && speakers[c.by] === speakers[statement];
    // what is negated is seldom a name, and names are in most claims
    const beside = zone.words
      .slice(Math.max(0, match.start - SCOPE_IN_WORDS), match.end + SCOPE_IN_WORDS)
      .filter((t) => by === 'thing' || !t.capital)
      .map(keyOf);
    const touches = (c: Claim) =>
      by === 'contrary' ? meets(contrary, c.words) : beside.some((key) => c.words.has(key));
    // nobody answers a question that is yet to be asked
    const isAhead = ({by}: Claim) => by !== null && by > statement && isAsked(by) && !isDenied(by);
    const isElse = (c: Claim) => !overlap(own, c.at) && !isAhead(c) && (!isOwn(c) || isDenied(c.by!));
    const answered = claims.filter((c) => isElse(c) && touches(c));
    const at = answered.length > 0 ? clauseAt(article, zone.words[match.evidence.end - 1]!) : null;
    if (!at) return false;
    if (at.clause.link === 'relative') return false;
    const named = found.mention ? keysIn(article, found.mention) : NOBODY;
    if (by === 'thing') {
      const {keys, traits} = thingOf(article, at, zone, match);
      const isThere = ({words}: Proposition, c: Claim) =>
        meets(keys, words) && [...traits].every((key) => c.words.has(key));
      return (
        ![...keys].every((key) => named.has(key)) &&
        answered.some((c) => clausesOf(c).some((p) => (c.by === null || !p.fragment) && isThere(p, c)))
      );
    }
    if (!SAID.has(at.clause.link)) return false;
    const said = propositionOf(article, at.sentence, at.clause);
    const subject = subjectOf(at.clause);
    const isI = subject !== null && wordClasses['i-alone'].has(at.sentence.words.lower[subject.head]!);
    if (by === 'contrary') {
      const isOf = (p: Proposition, c: Claim) =>
        said.subject.size > 0 ? meets(said.subject, p.words) : c.by === null || c.by === statement - 1 || isOpen(c.by);
      return answered.some((c) => clausesOf(c).some((p) => !p.negated && meets(contrary, p.words) && isOf(p, c)));
    }
    return answered.some((c) => {
      // "no call was recorded": there was none; "no tiger has escaped": the tiger that is said to be missing
      const isUnmade = (p: Proposition) => meets(said.subject, isOpen(c.by) ? p.words : p.predicate);
      // "no officer touched her": nobody of those who are said to have done it
      const isUndone = (p: Proposition) =>
        !said.passive && !said.state && !p.fragment && meets(said.subject, p.subject);
      if (said.none && clausesOf(c).some((p) => isUnmade(p) || (isUndone(p) && !p.passive))) return true;
      if (!meets(said.predicate, c.words)) return false;
      const isNear = c.by === null || c.by === statement - 1 || isOpen(c.by);
      // "Many voted for the dam, Marr said. … “I never voted,” said clerk Ida Roe": nobody says that she did
      if (isI && !isNear && !meets(keysOf().get(speakers[statement] ?? '') ?? NOBODY, c.words)) return false;
      return clausesOf(c).some((clause) => isAnswered(clause, said, named, isNear));
    });
  };
  return {isAtIssue};
}

const claimOf = (article: Attributed, at: Span, by: number | null): Claim => ({
  at,
  by,
  words: keysIn(article, at),
  clauses: null,
});

const NOBODY: ReadonlySet<string> = new Set();

function clausesIn(article: Attributed, at: Span, isLeft: (c: Span) => boolean): Proposition[] {
  const found: Proposition[] = [];
  for (let i = tokenAt(article.tokens, at.start); i < article.tokens.length && found.length < MOST_CLAUSES; i++) {
    const t = article.tokens[i]!;
    if (t.start >= at.end) break;
    const there = t.kind === 'word' ? clauseAt(article, t) : null;
    if (!there) continue;
    const {clauses, words} = there.sentence;
    for (const c of clauses) {
      const range = {start: words.start[c.start]!, end: words.end[c.end - 1]!};
      const verb = c.verb ? {start: words.start[c.verb.start]!, end: words.end[c.verb.end - 1]!} : range;
      if (range.end > t.start && overlap(range, at) && found.length < MOST_CLAUSES && !isLeft(verb))
        found.push(propositionOf(article, there.sentence, c));
    }
    const end = words.end[words.length - 1]!;
    while ((article.tokens[i + 1]?.end ?? Infinity) <= end) i++;
  }
  return found;
}
