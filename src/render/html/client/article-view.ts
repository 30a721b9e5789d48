import type {PageArticle, PageStatement} from '../page-article.js';
import type {PageView} from '../page-view.js';
import {element, foreign, foreignParts} from './element.js';
import {type Listed, speakerOf, titleOf} from './entries.js';
import {classOf, SIGNS} from './stance-signs.js';

/* The article as it was read, with what was said marked in it, and what was left out where it stood. */

export function articleView(
  entry: Listed,
  isListed: (statement: PageStatement) => boolean,
  docs: PageView['docs'],
): HTMLElement {
  const {article, statement} = entry;
  // where there is no title, these are the heading
  const file = article.title === null ? [] : [article.source, article.id];
  const heading = element('h2', {id: 'article-title', tabindex: '-1'}, foreign(titleOf(article)));
  return element(
    'article',
    {'aria-labelledby': 'article-title'},
    heading,
    element('p', {class: 'about'}, ...foreignParts([article.publisher, article.date, ...file], ' · ')),
    detail(entry, docs),
    article.text === ''
      ? element('p', {class: 'about'}, 'The record of this article does not hold its text.')
      : element(
          'div',
          {class: 'text'},
          ...paragraphs(article, entry, article.statements.filter(isListed).concat(statement)),
        ),
  );
}

/** What the statement is, and why it is listed as it is. */
function detail({article, statement: s, key}: Listed, docs: PageView['docs']): HTMLElement {
  const {sign, word} = SIGNS[s.stance];
  const about = [s.role, s.affiliation, s.for].filter((x, i, all) => x !== null && all.indexOf(x) === i);
  const rows: readonly (readonly [string, string | null])[] = [
    ['Words', article.text === '' ? s.words : null],
    ['Claim', s.claim],
    ['Words that decided', s.evidence],
    ['When', s.when],
    ['Place', s.place],
    ['Rule', s.rule],
  ];
  return element(
    'section',
    {class: `detail ${classOf(s.stance)}`, 'aria-label': 'The statement'},
    element(
      'p',
      {class: 'says'},
      element('span', {class: 'sign', 'aria-hidden': 'true'}, sign),
      ' ',
      foreign(speakerOf(s)),
      ...(about.length > 0 ? [' (', ...foreignParts(about, ', '), ')'] : []),
      s.sure ? '' : ', likely,',
      ` ${word}`,
      s.hedged ? ', as the article doubts' : '',
    ),
    element(
      'dl',
      {},
      ...rows.flatMap(([name, value]) =>
        value === null ? [] : [element('dt', {}, name), element('dd', {}, foreign(value))],
      ),
    ),
    element(
      'details',
      {},
      element('summary', {}, 'Why'),
      ...s.why.map((why) => element('p', {}, foreign(reasonOf(why, docs)))),
    ),
    element('p', {}, element('a', {href: `#${key}`, class: 'permalink'}, 'Link to this statement')),
  );
}

function reasonOf([reason, rule]: PageStatement['why'][number], docs: PageView['docs']): string {
  if (rule === null) return reason;
  const doc = docs[rule];
  return `${reason} ${doc === undefined ? '' : `Rule: ${doc} `}[${rule}]`;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quote' | 'around' | 'decided';
  readonly statement: PageStatement;
}

function marksOf(statements: readonly PageStatement[]): readonly Mark[] {
  const marks = statements.flatMap((statement) => [
    ...statement.quote.map(([start, end]): Mark => ({start, end, kind: 'quote', statement})),
    ...statement.around.map(([start, end]): Mark => ({start, end, kind: 'around', statement})),
  ]);
  return marks.filter(({start, end}) => start < end);
}

/** Cuts the text wherever a paragraph, a mark or something left out begins or ends; the shortest mark colours a cut. */
function paragraphs(
  article: PageArticle,
  {statement, number}: Listed,
  listed: readonly PageStatement[],
): HTMLElement[] {
  const {text, titleSpan, dropped} = article;
  const marks = marksOf([...new Set(listed)]);
  const decided = statement.decided ?? [0, 0];
  const cuts = new Set<number>([0, text.length, ...decided, ...dropped.map(({at}) => at)]);
  for (const {start, end} of marks) cuts.add(start).add(end);
  for (const {index} of text.matchAll(/\n\n/g)) cuts.add(index).add(index + 2);
  const at = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  const made: HTMLElement[] = [];
  let paragraph = element('p', {dir: 'auto'});
  const close = () => {
    if (paragraph.childNodes.length > 0) made.push(paragraph);
    paragraph = element('p', {dir: 'auto'});
  };
  const signed = new Set<string>();
  let left = 0;
  at.forEach((start, i) => {
    for (; left < dropped.length && dropped[left]!.at <= start; left++) {
      const {kind, text: words} = dropped[left]!;
      const shown = element('span', {class: 'dropped', title: `left out: ${kind}`}, foreign(words));
      if (paragraph.childNodes.length > 0) paragraph.append(shown);
      else made.push(element('p', {class: 'dropped', title: `left out: ${kind}`}, foreign(words)));
    }
    const end = at[i + 1] ?? start;
    const words = text.slice(start, end);
    if (words === '\n\n') close();
    if (words === '' || words === '\n\n') return;
    if (titleSpan && start >= titleSpan[0] && end <= titleSpan[1]) paragraph.classList.add('title');
    const own = marks.filter((m) => m.start <= start && m.end >= end);
    const mark =
      own.find((m) => m.statement === statement) ?? own.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const isDecided = start >= decided[0] && end <= decided[1];
    const shown = isDecided ? element('strong', {}, words) : words;
    paragraph.append(
      mark ? link(mark, shown, `${number + 1}.${mark.statement.id}`, mark.statement === statement, signed) : shown,
    );
  });
  close();
  return made;
}

/** Words of a statement lead to it. The first of them carry its sign. */
function link(
  {statement, kind}: Mark,
  words: Node | string,
  key: string,
  current: boolean,
  signed: Set<string>,
): HTMLElement {
  const {sign, word} = SIGNS[statement.stance];
  const isFirst = !signed.has(key);
  signed.add(key);
  return element(
    'a',
    {
      href: `#${key}`,
      class: `${kind} ${classOf(statement.stance)}${current ? ' current' : ''}`,
      title: `${speakerOf(statement)} ${word}`,
      'aria-current': current ? 'true' : null,
      tabindex: isFirst ? null : '-1',
    },
    ...(isFirst ? [element('span', {class: 'sign', role: 'img', 'aria-label': `${word}: `}, sign)] : []),
    words,
  );
}
