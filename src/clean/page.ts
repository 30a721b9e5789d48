import type {PageRule} from '../rule.js';
import {boilerplateRules} from '../rules/boilerplate/index.js';
import type {Block} from './block.js';
import {type Draft, drop} from './draft.js';

/*
 * A page copied whole ("select all") is menus, an article, and lists of other stories. Says whether a text is one, and
 * keeps its best run of lines. Text that a scraper or an editor has cleaned is left alone: a run would lose its end.
 */

const isPageRule = (r: {kind: string}): r is PageRule => r.kind === 'page';
const rule = boilerplateRules.find(isPageRule);

/** Whether the text is a page with its furniture. */
export function isPage(d: Draft): boolean {
  const labels = d.blocks.filter(isLabel).length;
  const furniture = d.verdicts.filter((v) => v !== null && FURNITURE.has(v.kind)).length;
  return labels >= 8 && labels >= d.blocks.length * (furniture >= 4 ? 0.2 : 0.45) && furniture >= 0;
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

/** Drops all but the run of lines that is worth most, and the headline above it. */
export function keepRun(d: Draft): void {
  if (!rule) return;
  const run = bestRun(d);
  if (!run) return;
  for (let i = 0; i < d.blocks.length; i++) if (i < run.start || i >= run.end) drop(d, i, rule);
}

function bestRun(d: Draft): {start: number; end: number} | null {
  let best: {start: number; end: number} | null = null;
  let most = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < d.blocks.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += worth(d, i);
    if (sum > most) {
      most = sum;
      best = {start, end: i + 1};
    }
  }
  return best;
}

function worth(d: Draft, i: number): number {
  const {words, closed} = d.blocks[i]!;
  const verdict = d.verdicts[i];
  if (verdict)
    return verdict.kind === 'caption' || verdict.kind === 'advertisement' || verdict.kind === 'duplicate' ? -1 : -6;
  if (closed) return words >= 8 ? Math.min(words, 50) : words - 6;
  return words >= 15 ? 6 : words > 6 ? -6 : -7;
}
