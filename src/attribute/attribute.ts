import type {Attributed, Segmented} from '../article.js';

export function attribute(article: Segmented): Attributed {
  return {...article, statements: []};
}
