import {analyzeSource} from '../../src/analyze.js';
import type {Format} from '../../src/layers/article.js';
import {type Outcome, outcomeWith} from '../../src/own/outcome.js';

export {
  fold,
  statementLine as lineOf,
  type Outcome,
  outcomeWith,
  type ShownStatement,
  sourceOf,
} from '../../src/own/outcome.js';

/** What the whole program finds in a text, in words. */
export const outcomeOf = (text: string, format: Format = 'text'): Outcome => outcomeWith(analyzeSource, text, format);
