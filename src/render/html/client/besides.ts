import type {PageArticle} from '../page-article.js';
import {element, foreign} from './element.js';
import {count, titleOf} from './entries.js';

/* What has no place in the list: what could not be read, and articles in which nobody says anything. */

export interface UnreadInput {
  readonly source: string;
  readonly message: string;
}

export const failuresIn = (unread: readonly UnreadInput[]): readonly HTMLElement[] =>
  folded(
    `${count(unread.length, 'input')} could not be read`,
    unread.map(({source, message}) => foreign(`${source}: ${message}`)),
  );

export function silentAmong(articles: readonly PageArticle[]): readonly HTMLElement[] {
  const silent = articles.filter(({statements}) => statements.length === 0);
  return folded(`${count(silent.length, 'article')} without a statement listed`, silent.map(silentArticle));
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
