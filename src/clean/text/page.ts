import type {PageRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {keyOf} from '../line/repeats.js';
import type {Block} from '../sheet/block.js';
import {type Draft, drop} from '../sheet/draft.js';

/*
 * A page copied whole ("select all") is menus, an article, and lists of other stories. Says whether a text is one, and
 * keeps its best run of lines. Text that a scraper or an editor has cleaned is left alone: a run would lose its end.
 */

const isPageRule = (r: {kind: string}): r is PageRule => r.kind === 'page';
const page = boilerplateRules.find(isPageRule);

/** Whether the text is a page with its furniture: several kinds of it, and many labels. An article with residue has one or two. */
export function isPage(d: Draft): boolean {
  const labels = d.blocks.filter(isLabel).length;
  const furniture = d.verdicts.flatMap((v) => (v !== null && FURNITURE.has(v.kind) ? [v.kind] : []));
  const kinds = new Set(furniture).size;
  const share = labels / d.blocks.length;
  if (labels < 8 || furniture.length < 3) return false;
  return share >= 0.45 ? kinds >= 3 || furniture.length >= 8 : share >= 0.2 && kinds >= 3 && furniture.length >= 4;
}

const FURNITURE: ReadonlySet<string> = new Set([
  'navigation',
  'copyright',
  'share',
  'newsletter',
  'comments',
  'related',
]);

/** A few words that are no sentence: a link, a button, a heading. */
const isLabel = (b: Block): boolean => !b.closed && b.words <= 6;

/** Drops all but the run of lines that is worth most. Gives the headline above it, which stays. */
export function keepRun(d: Draft): number | null {
  const run = page ? bestRun(d, page) : null;
  if (!page || !run) return null;
  const title = headlineOf(d, run);
  for (let i = 0; i < d.blocks.length; i++) {
    if (i === title) d.verdicts[i] = null;
    else if (!isOfRun(d, i, run, title)) drop(d, i, page);
    // The day at the head of a page is today's, those in its lists are other stories'.
    if (i < (title ?? run.start - ABOVE) || i >= run.end) d.said.delete(i);
  }
  return title;
}

/** Whether a line is in the run, or is a sentence between the headline and the run: a picture can part a lead from its story. */
const isOfRun = (d: Draft, i: number, run: Run, title: number | null): boolean =>
  i < run.end && (i >= run.start || (title !== null && i > title && isProse(d.blocks[i]!)));

/** A headline stands so near above its article, with no more than its teaser, writers and pictures between. */
const ABOVE = 14;
/** So many paragraphs of an article take up the words of its headline. */
const BODY = 12;

/** The line above the run, no sentence, whose words the run takes up most. */
function headlineOf(d: Draft, run: Run): number | null {
  const end = Math.min(run.end, run.start + BODY);
  const body = ` ${keyOf(
    d.blocks
      .slice(run.start, end)
      .map((b) => b.text)
      .join(' '),
  )}`;
  let best: number | null = null;
  let most = 2;
  for (let i = Math.max(0, run.start - ABOVE); i < run.start; i++) {
    const {text, closed, words} = d.blocks[i]!;
    if (d.verdicts[i] || words < 4 || words > 30 || (closed && !/[?!]\W*$/.test(text))) continue;
    const long = keyOf(text)
      .split(' ')
      .filter((w) => w.length > 3);
    const shared = long.filter((w) => body.includes(` ${w.slice(0, 6)}`)).length;
    if (shared >= long.length / 2 && shared > most) {
      best = i;
      most = shared;
    }
  }
  return best;
}

/** An earlier run is taken that is worth this share of the best. */
const NEAR = 0.4;
/** Words of article that a label outweighs. */
const LABEL = 6;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/** The run of lines that is worth most; an earlier one where it comes near: comments can be longer than the story. */
function bestRun(d: Draft, rule: PageRule): Run | null {
  const runs: Run[] = [];
  let sum = 0;
  let start = 0;
  let run: Run | null = null;
  for (let i = 0; i < d.blocks.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
      if (run) runs.push(run);
      run = null;
    }
    sum += worth(d, i, rule.costs);
    if (sum > (run?.worth ?? 0)) run = {start, end: i + 1, worth: sum};
  }
  if (run) runs.push(run);
  const most = runs.reduce((best, r) => Math.max(best, r.worth), 0);
  return runs.find((r) => r.worth >= most * NEAR) ?? null;
}

/** What a line adds to a run: a sentence its words, less where labels stand around it; a label or a dropped line takes away. */
function worth(d: Draft, i: number, costs: PageRule['costs']): number {
  const line = d.blocks[i]!;
  const verdict = d.verdicts[i];
  if (verdict) return -(costs[verdict.kind] ?? LABEL);
  if (!isProse(line)) return line.words >= 15 ? 4 : -LABEL;
  const around = [i - 2, i - 1, i + 1, i + 2].filter(
    (j) => d.blocks[j] && !d.verdicts[j] && isProse(d.blocks[j]!),
  ).length;
  const words = Math.min(line.words, 50);
  return around === 0 ? words * 0.25 : around === 1 ? words * 0.5 : words;
}

const isProse = (b: Block): boolean => b.closed && b.words >= 8 && !/(?:\.\.\.|…)$/.test(b.text);
