import {UsageError} from '../layers/errors.js';
import type {LabelledArticle} from './labelled.js';

export interface Matched {
  readonly pairs: readonly (readonly [gold: LabelledArticle, predicted: LabelledArticle])[];
  /** Articles of one labelling alone: not scored, and said. */
  readonly alone: readonly string[];
}

/** Pairs the articles of two labellings by name. Throws a UsageError where their spans cannot be compared. */
export function matchArticles(gold: readonly LabelledArticle[], predicted: readonly LabelledArticle[]): Matched {
  const hasTexts = (articles: readonly LabelledArticle[]): boolean => articles.some(({text}) => text !== null);
  if (hasTexts(gold) !== hasTexts(predicted)) {
    throw new UsageError(
      'records hold spans of files, brat and Label Studio of texts as read: give both in one format',
    );
  }
  const nameOf =
    [bareName, fullName].find((name) => areDifferent(gold, name) && areDifferent(predicted, name)) ?? fullName;
  const others = new Map(predicted.map((article) => [nameOf(article), article]));
  const names = new Set(gold.map(nameOf));
  const pairs = gold.flatMap((article) => {
    const other = others.get(nameOf(article));
    if (!other) return [];
    if (article.text !== null && bare(article.text) !== bare(other.text)) {
      throw new UsageError(`${article.key}: is not the same text in both, extract it again`);
    }
    return [[article, other] as const];
  });
  const isAlone = (article: LabelledArticle): boolean => !(others.has(nameOf(article)) && names.has(nameOf(article)));
  return {pairs, alone: [...gold, ...predicted].filter(isAlone).map(({key}) => key)};
}

/** Folders may be called otherwise on another machine: they tell articles apart only where nothing else does. */
const bareName = ({key}: LabelledArticle): string => key.replace(/^.*[\\/]/, '');
const fullName = ({key}: LabelledArticle): string => key;

const areDifferent = (articles: readonly LabelledArticle[], nameOf: (article: LabelledArticle) => string): boolean =>
  new Set(articles.map(nameOf)).size === articles.length;

/** Tools end a text with a line end, or not. */
const bare = (text: string | null): string => (text ?? '').replaceAll('\r\n', '\n').trimEnd();
