import type {PageArticle} from '../page-article.js';
import type {PageView} from '../page-view.js';
import {articleView} from './article-view.js';
import {failuresIn, silentAmong, type UnreadInput} from './besides.js';
import {element} from './element.js';
import {blocks, count, entriesOf, type Filters, isWanted, type Listed} from './entries.js';
import {filterForm} from './filter-form.js';
import {listOf, listView, PAGE_IN_STATEMENTS} from './list-view.js';
import {overview} from './overview.js';

/*
 * The page: filters, of several articles an overview, the list of statements, and the article of the one that is chosen. The
 * address names the chosen statement. Arrow keys in the list, or j and k, go from one to
 * the next.
 */

const [view] = blocks<PageView>('view');
const {docs, isComparison} = view!;
const articles = blocks<PageArticle>('article');
const unread = blocks<UnreadInput>('unread');
const entries = entriesOf(articles);

let shown: readonly Listed[] = entries;
let page = 0;
let current: Listed | null = null;

const list = element('div', {id: 'list'});
const status = element('p', {role: 'status', class: 'count'});
const reader = element('div', {id: 'reader', 'aria-live': 'off'});
const leftOut = element('input', {type: 'checkbox', id: 'left-out'});
const statements = element(
  'section',
  {class: 'pane', 'aria-label': 'Statements', id: 'statements', tabindex: '-1'},
  list,
);
const {form, filters, set} = filterForm(entries, filter);
const several =
  isComparison || articles.length > 1
    ? overview(view!, entries, (picked) => {
        set(picked);
        statements.focus();
        statements.scrollIntoView();
      })
    : null;

function filter(wanted: Filters): void {
  shown = entries.filter((entry) => isWanted(entry, wanted));
  page = 0;
  drawCount();
  drawList();
  several?.draw(shown);
  if (current) drawArticle(current);
}

function drawCount(): void {
  const all = count(entries.length, 'statement');
  const of = shown.length === entries.length ? all : `${shown.length} of ${all}`;
  status.textContent = `${of} in ${count(articles.length, 'article')}`;
}

function drawList(): void {
  list.replaceChildren(listView(shown, page, current?.key ?? null, turn));
}

function turn(to: number): void {
  page = to;
  drawList();
  list.querySelector('a')?.focus();
}

function drawArticle(entry: Listed): void {
  const wanted = filters();
  const isListed = (statement: Listed['statement']) => isWanted({...entry, statement}, wanted);
  reader.replaceChildren(articleView(entry, isListed, docs));
}

/** Shows a statement where it stands in its article, and in the list; the page itself stays where it is unless told. */
function choose(entry: Listed, {focused = false, scrolled = true} = {}): void {
  current = entry;
  const at = shown.indexOf(entry);
  if (at >= 0) page = Math.floor(at / PAGE_IN_STATEMENTS);
  drawList();
  drawArticle(entry);
  const row = list.querySelector<HTMLElement>('[aria-current]');
  // who left the statement out by a filter and follows a link to it has the article alone
  if (focused) (row ?? reader.querySelector<HTMLElement>('h2'))?.focus({preventScroll: true});
  if (!scrolled) return;
  row?.scrollIntoView({block: 'nearest'});
  reader.querySelector('.text .current')?.scrollIntoView({block: 'center'});
}

function followAddress(): void {
  const entry = entries.find(({key}) => `#${key}` === location.hash);
  const {activeElement} = document;
  const focused = activeElement !== document.body && !reader.contains(activeElement);
  if (entry && entry !== current) choose(entry, {focused});
}

function step(by: 1 | -1): void {
  followAddress(); // a link may have changed it, and its event is yet to come
  const at = current ? shown.indexOf(current) : -1;
  const next = shown[at < 0 ? 0 : at + by];
  if (!next) return;
  history.replaceState(null, '', `#${next.key}`);
  choose(next, {focused: true});
}

/** Beside an overview, arrow keys scroll the page until the list has been reached. */
const isAmongStatements = (): boolean => several === null || panes.contains(document.activeElement);

const KEYS: Readonly<Record<string, 1 | -1>> = {ArrowDown: 1, j: 1, ArrowUp: -1, k: -1};

document.addEventListener('keydown', (event) => {
  const by = KEYS[event.key];
  const isTyping = event.target instanceof HTMLInputElement;
  const isScrolling = event.target instanceof Element && event.target.closest('.wide, #reader') !== null;
  const isHeard = event.key.length === 1 || isAmongStatements();
  if (by === undefined || !isHeard || isTyping || isScrolling || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  step(by);
});
window.addEventListener('hashchange', followAddress);
leftOut.addEventListener('change', () => document.body.classList.toggle('with-left-out', leftOut.checked));

// on paper there is no next page
window.addEventListener('beforeprint', () => {
  list.replaceChildren(listOf(shown, current?.key ?? null));
  several?.unfold(true);
});
window.addEventListener('afterprint', () => {
  drawList();
  several?.unfold(false);
});

const leftOutBox = element('p', {class: 'box'}, leftOut, element('label', {for: leftOut.id}, 'Show what was left out'));
leftOutBox.hidden = articles.every(({dropped}) => dropped.length === 0);
const panes = element(
  'div',
  {class: 'panes'},
  statements,
  element('section', {class: 'pane', 'aria-label': 'Article'}, leftOutBox, reader),
);
document.title = isComparison ? 'Who stands where' : 'Who says what';
document.body.append(
  element(
    'header',
    {},
    element('h1', {}, document.title),
    status,
    ...(entries.length > 0 ? [element('a', {href: '#statements', class: 'skip'}, 'Go to the statements')] : []),
  ),
  element(
    'main',
    {},
    ...failuresIn(unread),
    ...(entries.length > 0 ? [form, ...(several ? [several.shown] : []), panes] : []),
    ...silentAmong(articles),
  ),
);
if (entries.length > 0)
  document.body.append(
    element('footer', {class: 'about'}, 'Arrow keys in the list, or j and k anywhere, go from statement to statement.'),
  );
drawCount();
drawList();
several?.draw(shown);
followAddress();
if (!current && shown[0]) choose(shown[0], {scrolled: false});
