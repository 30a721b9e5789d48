import {byPerson, type ShownClaim, keysOf} from './claims.js';
import {button, element, foreign} from './element.js';
import type {Listed, Picked} from './entries.js';
import {classOf, SIGNS, stances} from './stance-signs.js';

/* Who against what: the claims most in dispute, and the people who take most positions on them. */

const MOST_CLAIMS = 10;
const MOST_PEOPLE = 8;
const MOST_PEOPLE_OF_A_CLAIM = 3;

/** Null where nobody is beside anybody. */
export function matrix(
  claims: readonly ShownClaim[],
  people: readonly string[],
  pick: (picked: Picked) => void,
): HTMLElement | null {
  const rows = claims.map((claim) => ({claim, by: new Map(byPerson(claim.positions))})).filter(({by}) => by.size > 1);
  const columns = columnsOf(rows.map(({by}) => by));
  const shown = rows.filter(({by}) => columns.filter((who) => by.has(who)).length > 1).slice(0, MOST_CLAIMS);
  if (shown.length === 0) return null;
  const cell = (claim: ShownClaim, who: number, own: readonly Listed[]) => {
    const counts = stances.flatMap((stance) => {
      const n = own.filter(({statement}) => statement.stance === stance).length;
      const label = `${SIGNS[stance].sign} ${SIGNS[stance].name}${n > 1 ? ` ${n}` : ''}`;
      return n === 0 ? [] : [element('span', {class: classOf(stance)}, label)];
    });
    const made = button('', () => pick({what: `${people[who]}: ${claim.text}`, keys: keysOf(own)}));
    made.append(...counts.flatMap((label, i) => (i === 0 ? [label] : [', ', label])));
    return made;
  };
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', {scope: 'col'}, 'Claim'),
        ...columns.map((who) => element('th', {scope: 'col'}, foreign(people[who] ?? ''))),
      ),
    ),
    element(
      'tbody',
      {},
      ...shown.map(({claim, by}) =>
        element(
          'tr',
          {},
          element('th', {scope: 'row'}, foreign(claim.text)),
          ...columns.map((who) => {
            const own = by.get(who);
            return element('td', {}, ...(own ? [cell(claim, who, own)] : []));
          }),
        ),
      ),
    ),
  );
}

type Row = ReadonlyMap<number, readonly Listed[]>;

/** Of each claim those who deny or refuse, then the others, as long as there is room. */
function columnsOf(rows: readonly Row[]): readonly number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    const people = [...row].sort(([, a], [, b]) => hardIn(b) - hardIn(a)).slice(0, MOST_PEOPLE_OF_A_CLAIM);
    const added = people.filter(([who]) => !columns.has(who));
    if (columns.size + added.length > MOST_PEOPLE) continue;
    for (const [who] of added) columns.add(who);
  }
  return [...columns];
}

const hardIn = (own: readonly Listed[]): number => Number(own.some(({statement}) => statement.stance !== 'assert'));
