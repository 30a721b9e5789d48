import {element, foreign, foreignParts} from './element.js';
import {type Listed, speakerOf, titleOf} from './entries.js';
import {pageButtons} from './page-buttons.js';
import {classOf, SIGNS} from './stance-signs.js';

/** What is shown at once: a long list is turned like pages, so that a thousand articles are as quick as one. */
export const PAGE_IN_STATEMENTS = 50;

/** One page of the list. `turn` goes to another. */
export function listView(
  entries: readonly Listed[],
  page: number,
  current: string | null,
  turn: (page: number) => void,
): HTMLElement {
  const shown = entries.slice(page * PAGE_IN_STATEMENTS, (page + 1) * PAGE_IN_STATEMENTS);
  const pages = Math.ceil(entries.length / PAGE_IN_STATEMENTS);
  return element('div', {}, listOf(shown, current), ...pageButtons('Pages of the list', page, pages, turn));
}

export function listOf(entries: readonly Listed[], current: string | null): HTMLElement {
  if (entries.length === 0) return element('p', {}, 'No statement is like that.');
  // one stop for the Tab key: from there arrow keys go on
  const stop = entries.find(({key}) => key === current) ?? entries[0];
  return element(
    'ol',
    {class: 'list'},
    ...entries.map((entry) => element('li', {}, rowOf(entry, current, entry === stop))),
  );
}

function rowOf({statement: s, article, key}: Listed, current: string | null, isStop: boolean): HTMLElement {
  const {sign, name} = SIGNS[s.stance];
  return element(
    'a',
    {
      href: `#${key}`,
      class: `row ${classOf(s.stance)}`,
      'aria-current': key === current ? 'true' : null,
      tabindex: isStop ? null : '-1',
    },
    element('span', {class: 'stance'}, element('span', {class: 'sign', 'aria-hidden': 'true'}, sign), ` ${name}`),
    element('span', {class: 'who'}, ...foreignParts([speakerOf(s), s.role, s.for], ', ')),
    foreign(s.words, 'words'),
    element('span', {class: 'where'}, ...foreignParts([article.date, titleOf(article)], ' · ')),
  );
}
