import type {PageRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {comparableText} from '../line/repeats.js';
import type {Block} from '../sheet/block.js';
import {dropBlock, type Worksheet} from '../sheet/worksheet.js';

/*
 * A page copied whole ("select all") is menus, an article, and lists of other stories. This file tells whether a text is
 * such a page, and keeps its best run of lines. Other texts are left alone: the best run of a clean one may lose its end.
 */

const isPageRule = (r: {kind: string}): r is PageRule => r.kind === 'page';
const page = boilerplateRules.find(isPageRule);

/** Whether a text is a whole page: it has many labels and several kinds of page furniture. A scraped article has one or two. */
export function isPage(sheet: Worksheet): boolean {
  const labels = sheet.blocks.filter(isLabel).length;
  const furniture = sheet.verdicts.flatMap((v) => (v !== null && FURNITURE.has(v.kind) ? [v.kind] : []));
  const kinds = new Set(furniture).size;
  const share = labels / sheet.blocks.length;
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

/** Whether a block is a few words that are no sentence: a link, a button, a heading. */
const isLabel = (b: Block): boolean => !b.endsSentence && b.wordCount <= 6;

/** Drops all but the best run of lines, and the headline above it, whose index it returns. */
export function keepRun(sheet: Worksheet): number | null {
  const run = page ? bestRun(sheet, page) : null;
  if (!page || !run) return null;
  const title = headlineOf(sheet, run);
  for (let i = 0; i < sheet.blocks.length; i++) {
    if (i === title) sheet.verdicts[i] = null;
    else if (!isOfRun(sheet, i, run, title)) dropBlock(sheet, i, page);
    // The day at the head of a page is today; days in its lists belong to other stories.
    if (i < (title ?? run.start - ABOVE_IN_LINES) || i >= run.end) sheet.metadata.delete(i);
  }
  return title;
}

/** Whether a line is in the run, or is a sentence between the headline and the run: a picture can separate them. */
const isOfRun = (sheet: Worksheet, i: number, run: Run, title: number | null): boolean =>
  i < run.end && (i >= run.start || (title !== null && i > title && isProse(sheet.blocks[i]!)));

/** How far above its article a headline may be: only teaser, writers and pictures come between. */
const ABOVE_IN_LINES = 14;
/** How many paragraphs of an article to search for the words of its headline. */
const BODY_IN_PARAGRAPHS = 12;

/** The line above the run that is no sentence and shares most words with the run. */
function headlineOf(sheet: Worksheet, run: Run): number | null {
  const end = Math.min(run.end, run.start + BODY_IN_PARAGRAPHS);
  const body = ` ${comparableText(
    sheet.blocks
      .slice(run.start, end)
      .map((b) => b.text)
      .join(' '),
  )}`;
  let best: number | null = null;
  let most = 2;
  for (let i = Math.max(0, run.start - ABOVE_IN_LINES); i < run.start; i++) {
    const {text, endsSentence, wordCount} = sheet.blocks[i]!;
    if (sheet.verdicts[i] || wordCount < 4 || wordCount > 30 || (endsSentence && !/[?!]\W*$/.test(text))) continue;
    const long = comparableText(text)
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

/** The first run with at least this share of the best run's worth wins. */
const SHARE_OF_BEST = 0.4;
/** How many words of article a label outweighs. */
const LABEL_IN_WORDS = 6;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/** The first run of lines whose worth comes near the best: comments can be longer than the story. */
function bestRun(sheet: Worksheet, rule: PageRule): Run | null {
  const runs: Run[] = [];
  let sum = 0;
  let start = 0;
  let run: Run | null = null;
  for (let i = 0; i < sheet.blocks.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
      if (run) runs.push(run);
      run = null;
    }
    sum += worth(sheet, i, rule.costs);
    if (sum > (run?.worth ?? 0)) run = {start, end: i + 1, worth: sum};
  }
  if (run) runs.push(run);
  const most = runs.reduce((best, r) => Math.max(best, r.worth), 0);
  return runs.find((r) => r.worth >= most * SHARE_OF_BEST) ?? null;
}

/** A line's worth for a run: a sentence adds its words, fewer among labels; labels and dropped lines subtract. */
function worth(sheet: Worksheet, i: number, costs: PageRule['costs']): number {
  const line = sheet.blocks[i]!;
  const verdict = sheet.verdicts[i];
  if (verdict) return -(costs[verdict.kind] ?? LABEL_IN_WORDS);
  if (!isProse(line)) return line.wordCount >= 15 ? 4 : -LABEL_IN_WORDS;
  const around = [i - 2, i - 1, i + 1, i + 2].filter(
    (j) => sheet.blocks[j] && !sheet.verdicts[j] && isProse(sheet.blocks[j]!),
  ).length;
  const words = Math.min(line.wordCount, 50);
  return around === 0 ? words * 0.25 : around === 1 ? words * 0.5 : words;
}

const isProse = (b: Block): boolean => b.endsSentence && b.wordCount >= 8 && !/(?:\.\.\.|…)$/.test(b.text);
