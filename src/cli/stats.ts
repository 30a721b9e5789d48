import type {Totals} from '../job/totals.js';
import {STANCE_LABELS, totalOf} from '../record/stance-counts.js';

/** What a run took, as opposed to what it found. */
export interface RunCost {
  readonly seconds: number;
  readonly workers: number;
  /** Peak memory. */
  readonly megabytes: number;
  /** Archive records that were not pages. */
  readonly skipped: number;
}

export const STATS_FORMS = ['text', 'json'] as const;
export type StatsForm = (typeof STATS_FORMS)[number];

/** The totals of a run, as sentences or as one line of JSON. */
export const statsOf = (form: StatsForm, totals: Totals, cost: RunCost): string =>
  form === 'json' ? `${JSON.stringify(asData(totals, cost))}\n` : asText(totals, cost);

const asData = (totals: Totals, {seconds, workers, megabytes, skipped}: RunCost) => ({
  articles: totals.articles,
  silent: totals.silent,
  failed: totals.failed,
  errors: Object.fromEntries(totals.errors),
  warnings: Object.fromEntries(totals.warnings),
  skipped,
  statements: totals.found,
  seconds: rounded(seconds),
  articlesPerSecond: rounded(totals.articles / seconds),
  workers,
  megabytes: Math.round(megabytes),
});

function asText(totals: Totals, {seconds, workers, megabytes, skipped}: RunCost): string {
  const {articles, found, silent, failed, errors, warnings} = totals;
  const by = STANCE_LABELS.map((label) => `${label} ${number(found[label])}`).join(', ');
  const codes = (of: ReadonlyMap<string, number>) => Array.from(of, ([code, n]) => `${code} ${number(n)}`).join(', ');
  const lines = [
    `${count(articles, 'article')}, ${number(silent)} without a statement`,
    `${count(totalOf(found), 'statement')}: ${by}`,
    ...(failed > 0 ? [`${number(failed)} could not be read: ${codes(errors)}`] : []),
    ...(warnings.size > 0 ? [`warnings: ${codes(warnings)}`] : []),
    ...(skipped > 0 ? [`${count(skipped, 'record')} of archives passed over`] : []),
    `${seconds.toFixed(1)} s, ${number(articles / seconds)} articles a second, ` +
      `${count(workers, 'worker')}, at most ${number(megabytes)} MB`,
  ];
  return lines.map((line) => `stance: ${line}\n`).join('');
}

const number = (n: number): string => Math.round(n).toLocaleString('en');
const count = (n: number, what: string): string => `${number(n)} ${what}${n === 1 ? '' : 's'}`;
const rounded = (n: number): number => Math.round(n * 1000) / 1000;
