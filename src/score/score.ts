import {type StanceLabel, STANCE_LABELS} from '../record/stance-counts.js';
import type {LabelledSpan, LabelledArticle, LabelledStatement} from './labelled.js';

/*
 * How far two labellings of the same articles agree. Statements are paired by the words that they share, the best pairs
 * first; then each field of a pair is compared. Words count, not marks.
 */

/** Of what was predicted and what is in the gold, how much is both. */
export interface Agreement {
  readonly both: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Score {
  readonly articles: number;
  readonly statements: Agreement;
  readonly stances: Readonly<Record<StanceLabel, Agreement>>;
  /** Of the statements found, how many have the same stance, speaker and content. */
  readonly same: {readonly stance: number; readonly speaker: number; readonly content: number};
  readonly differences: readonly LabelDifference[];
}

/** A statement of one labelling that has no other, or another stance, speaker or content there. */
export interface LabelDifference {
  readonly key: string;
  readonly kind: 'missed' | 'extra' | 'stance' | 'speaker' | 'content';
  readonly gold: LabelledStatement | null;
  readonly predicted: LabelledStatement | null;
}

/** The articles are those of both, in the same order. */
export function score(pairs: readonly (readonly [gold: LabelledArticle, predicted: LabelledArticle])[]): Score {
  const differences: LabelDifference[] = [];
  const same = {stance: 0, speaker: 0, content: 0};
  const counts = () => ({both: 0, predicted: 0, gold: 0});
  const statements = counts();
  const stances = {deny: counts(), 'neither-confirm-nor-deny': counts(), assert: counts(), none: counts()};
  for (const [gold, predicted] of pairs) {
    const units = unitsOf(gold.text);
    const golds = gold.statements.map((s) => placed(s, units));
    const others = predicted.statements.map((s) => placed(s, units));
    const met = new Map(pairUp(golds, others));
    const note = (kind: LabelDifference['kind'], g: Placed | null, p: Placed | null) =>
      differences.push({key: gold.key, kind, gold: g?.statement ?? null, predicted: p?.statement ?? null});
    for (const p of others) {
      statements.predicted++;
      stances[p.statement.stance].predicted++;
    }
    for (const g of golds) {
      statements.gold++;
      stances[g.statement.stance].gold++;
      const p = met.get(g);
      if (!p) {
        note('missed', g, null);
        continue;
      }
      statements.both++;
      if (g.statement.stance === p.statement.stance) {
        same.stance++;
        stances[g.statement.stance].both++;
      } else note('stance', g, p);
      if (isSameName(g.statement.speaker, p.statement.speaker)) same.speaker++;
      else note('speaker', g, p);
      if (isSameContent(g, p)) same.content++;
      else note('content', g, p);
    }
    const found = new Set(met.values());
    for (const p of others) if (!found.has(p)) note('extra', null, p);
  }
  return {articles: pairs.length, statements, stances, same, differences};
}

export const shares = ({both, predicted, gold}: Agreement) => {
  const precision = predicted === 0 ? 0 : both / predicted;
  const recall = gold === 0 ? 0 : both / gold;
  return {precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
};

export const stanceLabels = STANCE_LABELS;

interface Placed {
  readonly statement: LabelledStatement;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** The words of a text, in code points; null where there is none, so that each character counts as one. */
function unitsOf(text: string | null): readonly LabelledSpan[] | null {
  if (text === null) return null;
  let points = 0;
  let at = 0;
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu), ({0: word, index}): LabelledSpan => {
    points += [...text.slice(at, index)].length;
    const start = points;
    points += [...word].length;
    at = index + word.length;
    return [start, points];
  });
}

function placed(statement: LabelledStatement, units: readonly LabelledSpan[] | null): Placed {
  const covered = (fragments: readonly LabelledSpan[]): ReadonlySet<number> =>
    new Set(fragments.flatMap(([from, to]) => unitsBetween(units, from, to)));
  return {statement, cue: covered(statement.cue), content: covered(statement.content)};
}

function unitsBetween(units: readonly LabelledSpan[] | null, from: number, to: number): readonly number[] {
  if (units === null) return Array.from({length: Math.max(0, to - from)}, (_, i) => from + i);
  return units.flatMap(([start, end], i) => (start < to && end > from ? [i] : []));
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((x) => b.has(x)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

const SAME_ENOUGH_TO_PAIR = 0.3;
const SAME_CUE = 0.5;
const SAME_STANCE = 0.01;

/** How much speaks for two being one: content in common, the same cue, and, where that leaves a choice, the same stance. */
function likeness(g: Placed, p: Placed): number {
  const content = overlap(g.content, p.content);
  const cue = overlap(g.cue, p.cue) > 0 ? SAME_CUE : 0;
  if (content <= SAME_ENOUGH_TO_PAIR && cue === 0) return 0;
  return content + cue + (g.statement.stance === p.statement.stance ? SAME_STANCE : 0);
}

function pairUp(golds: readonly Placed[], others: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const all = golds.flatMap((g) => others.map((p) => ({g, p, like: likeness(g, p)}))).filter(({like}) => like > 0);
  all.sort((a, b) => b.like - a.like);
  const taken = new Set<Placed>();
  return all.flatMap(({g, p}) => {
    if (taken.has(g) || taken.has(p)) return [];
    taken.add(g).add(p);
    return [[g, p] as const];
  });
}

const SAME_CONTENT = 0.5;

const isSameContent = (g: Placed, p: Placed): boolean =>
  g.content.size === 0
    ? p.content.size === 0 || overlap(p.content, g.cue) > 0
    : overlap(g.content, p.content) >= SAME_CONTENT;

/** A name with more words than asked for is as good, and one with fewer is not: "Peskov" is not all of "Dmitry Peskov". */
function isSameName(gold: string | null, predicted: string | null): boolean {
  const [g, p] = [wordsOf(gold), wordsOf(predicted)];
  if (g.length === 0 || p.length === 0) return g.length === p.length;
  return g.at(-1) === p.at(-1) && g.every((word) => p.includes(word));
}

const wordsOf = (name: string | null): readonly string[] =>
  (name ?? '')
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
