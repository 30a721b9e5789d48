import {keyOf} from '../classify/propositions.js';
import type {Resolved} from '../layers/article.js';
import {overlap, type Span} from '../layers/span.js';
import {beginningOf, type Pointing} from './pointing.js';
import {tokensOf} from './tokens-of.js';

/** How much speaks for a statement as the one that words point to. */
const WORTH = {
  /** "The report" of the newspaper that reports. */
  maker: 4,
  thing: 3,
  denied: 4,
  declined: 3,
  claimed: 3,
  named: 1,
  sentence: 2,
  paragraph: 1,
  own: -1,
  later: -2,
  title: -0.5,
} as const;
const COST_OF_PARAGRAPH = 0.25;
const FARTHEST_IN_PARAGRAPHS = 8;
const LEAST_WORTH = 0.5;
/** Further statements are not looked at, which keeps a long article linear. */
const REACH_IN_STATEMENTS = 40;
/** How far from a report stands what it reports. */
const REPORTED_IN_STATEMENTS = 8;

/** A statement's own words, before it is known what they point to. */
export interface Worded {
  readonly runs: readonly Span[];
  readonly pointing: Pointing;
  readonly keys: ReadonlySet<string>;
}

/**
 * The statement whose claim the words of another point to: one that somebody else asserts, or one that is denied or declined
 * already; best the one that the words name ("the report" of the newspaper that reports), or about the same thing. Null for none.
 */
export function pointedTo(article: Resolved, worded: readonly Worded[], i: number): number | null {
  const {pointing} = worded[i]!;
  if (!pointing) return null;
  let best: number | null = null;
  let most = LEAST_WORTH;
  const last = Math.min(article.statements.length, i + REACH_IN_STATEMENTS);
  for (let j = Math.max(0, i - REACH_IN_STATEMENTS); j < last; j++) {
    const own = worded[j]!;
    if (j === i || own.pointing || own.runs.length === 0 || !isCandidate(article, i, j)) continue;
    if (pointing.way === 'thing' && ![...pointing.keys].some((key) => own.keys.has(key))) continue;
    const worth = worthOf(article, worded, i, j);
    // of equals the nearest before, then the nearest behind
    if (worth > most || (worth === most && j < i)) {
      best = j;
      most = worth;
    }
  }
  return best;
}

function isCandidate(article: Resolved, i: number, j: number): boolean {
  const {stance} = article.judgements[j]!;
  if (stance === null || article.statements[j]!.kind !== 'speech') return false;
  return stance !== 'assert' || (!sameSpeaker(article, i, j) && !reports(article, j, i));
}

function worthOf(article: Resolved, worded: readonly Worded[], i: number, j: number): number {
  const found = article.statements[i]!;
  const other = article.statements[j]!;
  const {stance} = article.judgements[j]!;
  const paragraphOf = (s: number) => article.sentences[s]?.paragraph ?? 0;
  const away = Math.abs(paragraphOf(other.sentence) - paragraphOf(found.sentence));
  const {runs} = worded[j]!;
  const {pointing} = worded[i]!;
  const parts = [
    stance === 'assert' ? WORTH.claimed : stance === 'deny' ? WORTH.denied : WORTH.declined,
    pointing?.way === 'thing' && WORTH.thing,
    pointing?.way === 'claim' && isMaker(article, j, pointing) && WORTH.maker,
    hasName(article, runs) && WORTH.named,
    sameSpeaker(article, i, j)
      ? WORTH.own
      : other.sentence === found.sentence
        ? WORTH.sentence
        : away === 0 && WORTH.paragraph,
    j > i && WORTH.later,
    other.in === 'title' && found.in === 'body' && WORTH.title,
  ];
  const sum = parts.reduce<number>((all, part) => all + (part === false ? 0 : part), 0);
  return sum - Math.min(FARTHEST_IN_PARAGRAPHS, away) * COST_OF_PARAGRAPH;
}

const hasName = ({tokens}: Resolved, runs: readonly Span[]): boolean =>
  runs.some(({start, end}) => tokens.slice(start + 1, end).some((t) => t.capital && t.kind === 'word'));

/** "Azerbaijan's statement", "the report" that the Post's report was: the words name who says it, or the cue. */
function isMaker(article: Resolved, j: number, {keys, nouns}: NonNullable<Pointing>): boolean {
  const {mention, cue} = article.statements[j]!;
  const {speaker} = article.resolutions[j]!;
  for (const at of [...(mention ? [mention] : []), ...(cue?.spans ?? [])]) {
    const {start, end} = tokensOf(article, at);
    for (const t of article.tokens.slice(start, end))
      if (keys.has(keyOf(t)) || nouns.includes(beginningOf(t.lower))) return true;
  }
  const name = speaker === null ? '' : article.speakers[speaker]!.name.toLowerCase();
  return name !== '' && [...keys].some((key) => name.includes(key));
}

export const sameSpeaker = ({resolutions}: Resolved, i: number, j: number): boolean => {
  const one = resolutions[i]!.speaker;
  return one !== null && one === resolutions[j]!.speaker;
};

/** Whether what it says is that somebody said something, or holds the words that point: then it does not make the claim. */
function reports({statements}: Resolved, j: number, i: number): boolean {
  if (statements[i]!.within === j) return true;
  const near = statements.slice(Math.max(0, j - REPORTED_IN_STATEMENTS), j + REPORTED_IN_STATEMENTS);
  return near.some((s) => s.within === j && s.content.some((c) => statements[j]!.content.some((o) => overlap(c, o))));
}
