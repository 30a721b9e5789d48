import type {WarningCode} from '../layers/article.js';
import type {ErrorCode} from '../layers/errors.js';
import {NO_STATEMENTS, type StanceCounts, sumOf, totalOf} from '../record/stance-counts.js';
import type {Printed} from '../render/renderer.js';
import type {RenderedRecord} from './render-document.js';

/** The counts of a run so far. */
export class Totals {
  articles = 0;
  /** How many errors of each code. */
  readonly errors = new Map<ErrorCode, number>();
  /** How many warnings of each code. */
  readonly warnings = new Map<WarningCode, number>();
  /** Articles without a statement. */
  silent = 0;
  found: StanceCounts = NO_STATEMENTS;
  printed: Printed = {records: 0, articles: 0, statements: NO_STATEMENTS};

  copy(): Totals {
    const copy = new Totals();
    for (const [code, n] of this.errors) copy.errors.set(code, n);
    for (const [code, n] of this.warnings) copy.warnings.set(code, n);
    return Object.assign(copy, {
      articles: this.articles,
      silent: this.silent,
      found: this.found,
      printed: this.printed,
    });
  }

  get failed(): number {
    return [...this.errors.values()].reduce((a, b) => a + b, 0);
  }

  add({text, error, warnings, found, shown}: RenderedRecord): void {
    if (error) this.errors.set(error.code, (this.errors.get(error.code) ?? 0) + 1);
    else this.articles++;
    for (const {code} of warnings) this.warnings.set(code, (this.warnings.get(code) ?? 0) + 1);
    if (!error && totalOf(found) === 0) this.silent++;
    this.found = sumOf(this.found, found);
    const {records, articles, statements} = this.printed;
    this.printed = {
      records: records + (text === '' ? 0 : 1),
      articles: articles + (error ? 0 : 1),
      statements: sumOf(statements, shown),
    };
  }
}
