import {button, element} from './element.js';

/** Buttons that turn what is shown page by page; none for one page. `turn` goes to another. */
export const pageButtons = (
  label: string,
  page: number,
  pages: number,
  turn: (page: number) => void,
): readonly HTMLElement[] =>
  pages > 1
    ? [
        element(
          'nav',
          {'aria-label': label, class: 'pages'},
          button('Previous', () => turn(page - 1), page === 0 ? {disabled: ''} : {}),
          element('span', {}, `Page ${page + 1} of ${pages}`),
          button('Next', () => turn(page + 1), page === pages - 1 ? {disabled: ''} : {}),
        ),
      ]
    : [];
