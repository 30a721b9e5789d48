import {byPerson, keysOf, type ShownClaim} from './claims.js';
import {button, element, foreign, foreignParts} from './element.js';
import {count, type Listed, type Picked} from './entries.js';
import {pageButtons} from './page-buttons.js';
import {classOf, SIGNS, stances} from './stance-signs.js';

/* Each claim with everyone who takes a position on it: who denies what, at first glance. */

const PAGE_IN_CLAIMS = 5;
/** As many people as a line names; a button shows all of them. */
const MOST_PEOPLE = 8;

type Pick = (picked: Picked) => void;

export function claimsView(
  claims: readonly ShownClaim[],
  people: readonly string[],
  page: number,
  turn: (page: number) => void,
  pick: Pick,
): HTMLElement {
  if (claims.length === 0) return element('p', {}, 'No claim is like that.');
  const shown = claims.slice(page * PAGE_IN_CLAIMS, (page + 1) * PAGE_IN_CLAIMS);
  return element(
    'div',
    {},
    claimList(shown, people, pick),
    ...pageButtons('Pages of the claims', page, Math.ceil(claims.length / PAGE_IN_CLAIMS), turn),
  );
}

export const claimList = (claims: readonly ShownClaim[], people: readonly string[], pick: Pick): HTMLElement =>
  element(
    'ul',
    {class: 'claims'},
    ...claims.map((claim) => element('li', {class: hardestOf(claim)}, ...claimCard(claim, people, pick))),
  );

/** The class of the stance that a fact-checker looks for first. */
function hardestOf({positions}: ShownClaim): string {
  const stance = stances.find((one) => positions.some(({statement}) => statement.stance === one));
  return stance === undefined ? '' : classOf(stance);
}

function claimCard({text, positions, isDisputed, notes}: ShownClaim, people: readonly string[], pick: Pick) {
  const sides = stances.flatMap((stance) => {
    const own = positions.filter(({statement}) => statement.stance === stance);
    return own.length === 0 ? [] : [side(stance, byPerson(own), people)];
  });
  const show = () => pick({what: text, keys: keysOf(positions)});
  return [
    element('h3', {}, foreign(text), ...(isDisputed ? [' ', element('span', {class: 'disputed'}, 'disputed')] : [])),
    element('dl', {class: 'sides'}, ...sides.flat()),
    ...notes.map((note) => element('p', {class: 'note'}, foreign(note))),
    ...(positions.length > 1 ? [button(`Show ${count(positions.length, 'statement')}`, show)] : []),
  ];
}

function side(
  stance: Listed['statement']['stance'],
  groups: readonly (readonly [number, readonly Listed[]])[],
  people: readonly string[],
): readonly HTMLElement[] {
  const {sign, name} = SIGNS[stance];
  const more = groups.length - MOST_PEOPLE;
  return [
    element('dt', {class: classOf(stance)}, element('span', {class: 'sign', 'aria-hidden': 'true'}, sign), ` ${name}`),
    element(
      'dd',
      {},
      ...groups.slice(0, MOST_PEOPLE).map(([who, own]) => personLink(people[who] ?? '', own)),
      ...(more > 0 ? [element('span', {class: 'where'}, `and ${more} more`)] : []),
    ),
  ];
}

/** Leads to the first of the person's statements. */
function personLink(name: string, own: readonly Listed[]): HTMLElement {
  const [first] = own;
  const {article, statement} = first!;
  const times = own.length > 1 ? `${own.length} times` : null;
  const aside = foreignParts([statement.date, article.publisher, times], ', ');
  return element(
    'span',
    {class: 'person'},
    element('a', {href: `#${first!.key}`, title: statement.words}, foreign(name)),
    ...(aside.length === 0 ? [] : [' ', element('span', {class: 'where'}, ...aside)]),
  );
}
