import {addKeysIn} from '../classify/propositions.js';
import type {Claim, Position, Positioned, Resolved} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {answeredBy} from './answered.js';
import {pointedTo, type Worded} from './pointed-to.js';
import {type Gist, gistOf} from './gist.js';
import {pointingOf} from './pointing.js';
import {spokenFor} from './spoken-for.js';
import {spanOf} from './tokens-of.js';
import {whenOf} from './when.js';
import {wordingOf} from './wording.js';

/**
 * Takes statements with stance and speaker; gives each the claim that its stance is about, the statements that it answers, and
 * when it was made; and each spokesman whom he speaks for. Leaves claims of several articles to compare.
 */
export function claim(article: Resolved): Positioned {
  const {length} = article.statements;
  const worded: Worded[] = [];
  for (let i = 0; i < length; i++) worded.push(wordedAt(article, i));
  const mouths = article.speakers.map((speaker) => spokenFor(speaker, article.speakers));
  const gists = remembered((i) => (worded[i]!.runs[0] ? gistOf(article, worded[i]!.runs[0]) : null));
  // the Kremlin does not answer its spokesman
  const sideOf = (i: number): string | null => {
    const {speaker} = article.resolutions[i]!;
    return speaker === null ? null : (mouths[speaker] ?? article.speakers[speaker]!.name);
  };
  const isAside = (i: number, j: number) => sideOf(i) !== null && sideOf(i) === sideOf(j);
  const own: (readonly number[])[] = [];
  for (let i = 0; i < length; i++) own.push(answeredBy(article, worded, gists, isAside, i));
  const positions: Position[] = [];
  for (let i = 0; i < length; i++) {
    const {claim: of, answers} = claimOf(article, worded, own, i);
    positions.push({claim: of, answers, when: whenOf(article, i)});
  }
  return {positions, speaksFor: mouths, ...article};
}

function wordedAt(article: Resolved, i: number): Worded {
  const {stance} = article.judgements[i]!;
  const runs = wordingOf(article, i);
  const keys = new Set<string>();
  for (const run of runs) addKeysIn(article, spanOf(article, run), keys);
  return {runs, keys, pointing: stance === null ? null : pointingOf(article, runs)};
}

function remembered(make: (i: number) => Gist | null): (i: number) => Gist | null {
  const known = new Map<number, Gist | null>();
  return (i) => {
    if (!known.has(i)) known.set(i, make(i));
    return known.get(i) ?? null;
  };
}

interface Claimed {
  readonly claim: Claim | null;
  readonly answers: readonly number[];
}

function claimOf(
  article: Resolved,
  worded: readonly Worded[],
  answers: readonly (readonly number[])[],
  i: number,
): Claimed {
  const {runs, pointing} = worded[i]!;
  const {stance} = article.judgements[i]!;
  if (stance === null) return {claim: null, answers: []};
  const own = (at: number): Span[] => worded[at]!.runs.map((run) => spanOf(article, run));
  const pointed = pointing ? pointedTo(article, worded, i) : null;
  if (pointed !== null) {
    // who denies a claim does not make it: the one who does, if the article has him, has the words
    const of = answers[pointed]![0] ?? pointed;
    const isMade = article.judgements[of]!.stance === 'assert';
    const others = answers[pointed]!.length > 0 ? answers[pointed]! : isMade ? [of] : [];
    const isSelf = (j: number) =>
      article.resolutions[j]!.speaker !== null && article.resolutions[j]!.speaker === article.resolutions[i]!.speaker;
    return {
      claim: {spans: own(of), of},
      answers: stance === 'assert' ? [] : others.filter((j) => j !== i && !isSelf(j)),
    };
  }
  // a thing may be the claim itself: "denied the affair"
  if (runs.length > 0 && (!pointing || pointing.way === 'thing'))
    return {claim: {spans: own(i), of: null}, answers: answers[i]!};
  const {title} = article;
  const isBody = article.statements[i]!.in === 'body';
  if (pointing && title && isBody && stance !== 'assert') return {claim: {spans: [title], of: 'title'}, answers: []};
  return {claim: runs.length > 0 ? {spans: own(i), of: null} : null, answers: []};
}
