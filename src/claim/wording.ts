import {wordClasses} from '../rules/words/classes.js';
import type {Classified, Token} from '../layers/article.js';
import type {Clause} from '../layers/parsed.js';
import {holds, overlap, type Span} from '../layers/span.js';
import type {ClaimWords, StanceRank} from '../layers/rule.js';
import type {ClauseAt} from '../parse/clause-at.js';
import {subjectOf} from '../parse/readers.js';
import {stanceRules} from '../rules/stance/index.js';
import {callingLinks, claimOpeners, occasionLinks, restOpeners} from '../rules/words/propositions.js';
import {clauseOf, isMark, spanOf, tokensOf, trimmed} from './tokens-of.js';
import {withoutNoun} from './without-noun.js';

const REST = new Set([...claimOpeners, ...restOpeners]);
const ENDS = new Set(['.', '?', '!', '…', ';']);
/** What the claim is where a rule does not say it. */
const OF_RANK: Partial<Readonly<Record<StanceRank, ClaimWords>>> = {
  'said-false': 'called',
  'said-negated': 'clause',
  'said-refused': 'rest',
};
const CLAIMS: ReadonlyMap<string, ClaimWords | undefined> = new Map(
  stanceRules.map(({id, claims, rank}) => [id, claims ?? OF_RANK[rank]]),
);

/**
 * The words that a statement's stance is about, as ranges of tokens: the object of "denied", what is called untrue, a negated
 * clause without its negation, all that is asserted. Empty where the stance leaves no words for it ("Nonsense!").
 */
export function wordingOf(article: Classified, statement: number): readonly Span[] {
  const {content} = article.statements[statement]!;
  const {stance, evidence, by} = article.judgements[statement]!;
  if (stance === null) return [];
  if (stance === 'assert') return content.map((piece) => tokensOf(article, piece)).filter(isSome);
  const said = content.map((piece) => trimmed(article, tokensOf(article, piece))).filter(isSome);
  const place = evidence && content.some((piece) => holds(piece, evidence)) ? tokensOf(article, evidence) : null;
  const way = place && CLAIMS.get(by);
  if (!place || !way) {
    // "dismissed the allegations as “simply false”"
    const first = said[0];
    const cut = first && place && first.start < place.start ? {start: first.start, end: place.start} : first;
    const runs = [cut, ...(cut === first ? said.slice(1) : [])].flatMap((range) => (range ? bare(article, range) : []));
    return place ? runs : withOccasion(article, statement, runs);
  }
  if (way === 'theirs') return [];
  if (way === 'clause') return clauseWords(article, place, said);
  const rest = restOf(article, place, said);
  const isCalled = stance === 'deny' && (way === 'called' || !rest);
  const range = isCalled ? calledIn(article, statement, place, said) : rest;
  return range ? bare(article, range) : [];
}

/** "denied talks before the election": which talks, where that stands behind the words that were taken for said. */
function withOccasion(article: Classified, statement: number, runs: Span[]): Span[] {
  const last = runs.at(-1);
  const {cue, sentence} = article.statements[statement]!;
  const {tokens} = article;
  if (!last || !cue || cue.spans[0]!.start > tokens[last.start]!.start) return runs;
  if (!occasionLinks.has(tokens[last.end]?.lower ?? '')) return runs;
  let end = last.end;
  const isInside = (t: Token | undefined) => t !== undefined && t.sentence === sentence && !isMark(t);
  while (isInside(tokens[end])) end++;
  return [...runs.slice(0, -1), {start: last.start, end}];
}

const isSome = ({start, end}: Span): boolean => start < end;

/** Without "whether", and without the noun for a claim: "reports of a sale" are about a sale. */
function bare(article: Classified, range: Span): Span[] {
  const opened = (r: Span) => trimmed(article, r, (t) => claimOpeners.has(t.lower));
  let {start, end} = opened(range);
  // the nouns may be several: "the suggestion that reports of a sale"
  for (let inner = withoutNoun(article, {start, end}); inner; inner = withoutNoun(article, {start, end})) {
    ({start, end} = opened(inner));
  }
  while (start < end && callingLinks.has(article.tokens[end - 1]!.lower))
    ({start, end} = trimmed(article, {start, end: end - 1}));
  return start < end ? [{start, end}] : [];
}

/** What follows the evidence in its sentence: "could neither confirm nor deny whether he spoke". */
function restOf(article: Classified, place: Span, said: readonly Span[]): Span | null {
  const piece = said.find((range) => range.start <= place.start && place.end <= range.end);
  if (!piece) return null;
  let {end} = place;
  while (end < piece.end && !ENDS.has(article.tokens[end]!.lower)) end++;
  const range = trimmed(article, {start: place.end, end}, (t) => REST.has(t.lower));
  return isSome(range) ? range : null;
}

/** What is called false: the subject, what follows "it is not true that", or what the cue calls so ("called the report a fake"). */
function calledIn(article: Classified, statement: number, place: Span, said: readonly Span[]): Span | null {
  const there = clauseOf(article, article.tokens[place.end - 1]!);
  if (!there) return null;
  const {sentence, clause} = there;
  const cue = article.statements[statement]!.cue?.spans ?? [];
  const textOf = (start: number, end: number): Span => ({
    start: sentence.words.start[start]!,
    end: sentence.words.end[end - 1]!,
  });
  const {verb} = clause;
  if (verb && cue.some((s) => overlap(s, textOf(verb.head, verb.head + 1)))) {
    const before = {start: said[0]!.start, end: Math.max(said[0]!.start, place.start)};
    return isSome(trimmed(article, before)) ? before : null;
  }
  const subject = subjectOf(clause);
  const complement = !subject || subject.kind === 'pronoun' ? complementOf(there) : null;
  if (complement) return tokensOf(article, textOf(complement.start, complement.end));
  if (!subject) return null;
  const range = tokensOf(article, textOf(subject.start, subject.last));
  // the subject may stand elsewhere than what was said: "It was a lie", he said of the report
  return said.some((piece) => piece.start <= range.start && range.end <= piece.end) && range.end <= place.start
    ? range
    : null;
}

/** "It isn't true that we owe him." */
const complementOf = ({sentence, clause}: ClauseAt): Clause | null =>
  clause.complement ??
  sentence.clauses.find((c) => c.parent === clause && c.kind === 'that' && c.link !== 'relative') ??
  null;

/** The clause of the evidence, in pieces around its negation. */
function clauseWords(article: Classified, place: Span, said: readonly Span[]): Span[] {
  const there = clauseOf(article, article.tokens[place.end - 1]!);
  const piece = said.find((range) => range.start <= place.start && place.end <= range.end);
  if (!there || !piece) return said.slice(0, 1);
  const {sentence, clause} = there;
  const {words, clauses} = sentence;
  const next = clauses.filter(
    (c) => c.parent === clause && JOINED.has(c.link) && words.start[c.start]! > spanOf(article, place).start,
  );
  const last = Math.min(clause.end, ...next.map((c) => c.start));
  const whole = tokensOf(article, {start: words.start[clause.start]!, end: words.end[last - 1]!});
  const {start, end} = trimmed(
    article,
    {
      start: Math.max(piece.start, Math.min(whole.start, place.start)),
      end: Math.min(piece.end, Math.max(whole.end, place.end)),
    },
    (t) => claimOpeners.has(t.lower) || isMark(t),
  );
  const found: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (i < place.start || i >= place.end || !wordClasses.negation.has(article.tokens[i]!.lower)) continue;
    found.push({start: from, end: i});
    from = i + 1;
  }
  return [...found, {start: from, end}].filter(isSome);
}

const JOINED: ReadonlySet<Clause['link']> = new Set(['coordinate', 'loose'] as const);
