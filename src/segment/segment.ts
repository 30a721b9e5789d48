import type {Article, Segmented} from '../article.js';

export function segment(article: Article): Segmented {
  return {...article, paragraphs: [], quotations: [], sentences: [], tokens: []};
}
