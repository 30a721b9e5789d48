import type {PageArticle} from '../page-article.js';
import {element, foreign} from './element.js';
import {count, titleOf} from './entries.js';

/* What has no place in the list: what could not be read, and articles in which nobody says anything. */

export interface UnreadInput {
  readonly source: string;
  readonly message: string;
}

export function besides(unread: readonly UnreadInput[], articles: readonly PageArticle[]): readonly HTMLElement[] {
  const silent = articles.filter(({statements}) => statements.length === 0);
  const failures = unread.map(({source, message}) => foreign(`${source}: ${message}`));
  return [
    ...folded(`${count(unread.length, 'input')} could not be read`, failures),
    ...folded(`${count(silent.length, 'article')} without a statement listed`, silent.map(silentArticle)),
  ];
}

const silentArticle = (article: PageArticle): HTMLElement =>
  element(
    'details',
    {},
    element('summary', {}, foreign(titleOf(article))),
    element('div', {class: 'text'}, element('p', {dir: 'auto'}, article.text)),
  );

const folded = (what: string, items: readonly HTMLElement[]): readonly HTMLElement[] =>
  items.length === 0
    ? []
    : [
        element(
          'details',
          {},
          element('summary', {}, what),
          element('ul', {}, ...items.map((item) => element('li', {}, item))),
        ),
      ];
