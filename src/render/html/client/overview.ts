import {button, drawing, element, foreign} from './element.js';
import {type Listed, speakerOf} from './entries.js';
import {classOf, SIGNS, stances} from './stance-signs.js';

/* Of several articles: who takes which stance on what, and when. The most outspoken speakers and the most disputed claims. */

const MOST_ROWS = 12;
const MOST_COLUMNS = 6;

type Choose = (given: {readonly speaker: string; readonly claim: string}) => void;

export function overview(entries: readonly Listed[], choose: Choose): HTMLElement | null {
  const told = entries.filter(({statement}) => statement.stance !== 'none' && statement.speaker !== null);
  const parts = [matrix(told, choose), timeline(told)].filter((part) => part !== null);
  return parts.length === 0 ? null : element('section', {class: 'overview', 'aria-label': 'Overview'}, ...parts);
}

const isHard = ({statement}: Listed): boolean => statement.stance !== 'assert';

/** The groups with most entries, those with most denials and refusals first. */
function largest(entries: readonly Listed[], by: (entry: Listed) => string | null, most: number): readonly string[] {
  const sizes = new Map<string, readonly [number, number]>();
  for (const entry of entries) {
    const name = by(entry);
    const [hard, all] = sizes.get(name ?? '') ?? [0, 0];
    if (name !== null) sizes.set(name, [hard + (isHard(entry) ? 1 : 0), all + 1]);
  }
  return [...sizes]
    .sort(([, a], [, b]) => b[0] - a[0] || b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name);
}

/** A claim that one statement alone makes is nothing to compare. */
function matrix(entries: readonly Listed[], choose: Choose): HTMLElement | null {
  const positions = new Map<string, number>();
  for (const {statement} of entries)
    if (statement.claim !== null) positions.set(statement.claim, (positions.get(statement.claim) ?? 0) + 1);
  const shared = entries.filter(({statement}) => (positions.get(statement.claim ?? '') ?? 0) > 1);
  const claims = largest(shared, ({statement}) => statement.claim, MOST_COLUMNS);
  const of = shared.filter(({statement}) => claims.includes(statement.claim ?? ''));
  const speakers = largest(of, ({statement}) => statement.speaker, MOST_ROWS);
  if (claims.length < 1 || speakers.length < 2) return null;
  const head = element(
    'tr',
    {},
    element('th', {scope: 'col'}, 'Speaker'),
    ...claims.map((claim) => element('th', {scope: 'col'}, foreign(claim))),
  );
  const rows = speakers.map((speaker) =>
    element(
      'tr',
      {},
      element('th', {scope: 'row'}, foreign(speaker)),
      ...claims.map((claim) => {
        const own = of.filter(({statement: s}) => s.speaker === speaker && s.claim === claim);
        return element('td', {}, ...(own.length === 0 ? [] : [cell(own, () => choose({speaker, claim}))]));
      }),
    ),
  );
  return element(
    'details',
    {open: ''},
    element('summary', {}, 'Who against what'),
    element(
      'div',
      {class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Who against what'},
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
    ),
  );
}

function cell(own: readonly Listed[], press: () => void): HTMLElement {
  const counts = stances
    .map((stance) => [stance, own.filter(({statement}) => statement.stance === stance).length] as const)
    .filter(([, n]) => n > 0);
  const label = counts.map(([stance, n]) => `${SIGNS[stance].sign} ${SIGNS[stance].name} ${n}`).join(', ');
  return button(label, press, {class: classOf(counts[0]![0])});
}

const LEFT = 170;
const WIDTH = 760;
const ROW = 24;

/** A line for each speaker, a sign for each position on its day. */
function timeline(entries: readonly Listed[]): HTMLElement | null {
  const dated = entries.flatMap((entry) => {
    const time = Date.parse((entry.statement.date ?? '').slice(0, 10));
    return Number.isNaN(time) ? [] : [{entry, time}];
  });
  const times = dated.map(({time}) => time);
  const [first, last] = times.reduce(([a, b], t) => [Math.min(a, t), Math.max(b, t)], [Infinity, -Infinity]);
  if (!(first < last)) return null;
  const speakers = largest(
    dated.map(({entry}) => entry),
    ({statement}) => statement.speaker,
    MOST_ROWS,
  );
  const x = (time: number): number => LEFT + ((time - first) / (last - first)) * (WIDTH - LEFT - 30) + 10;
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const height = (speakers.length + 1) * ROW + 8;
  const taken = new Set<string>();
  const rows = speakers.flatMap((speaker, i) => {
    const y = (i + 1) * ROW;
    const own = dated.filter(({entry}) => entry.statement.speaker === speaker);
    const marks = own.flatMap(({entry: {statement, key}, time}) => {
      const place = `${i} ${Math.round(x(time) / 8)} ${statement.stance}`;
      if (taken.has(place)) return [];
      taken.add(place);
      const {sign, word} = SIGNS[statement.stance];
      const shift = stances.indexOf(statement.stance) * 4 - 4;
      const text = drawing('text', {x: `${x(time) + shift}`, y: `${y}`, class: classOf(statement.stance)}, sign);
      return [
        drawing(
          'a',
          {href: `#${key}`, tabindex: '-1', 'aria-label': `${speakerOf(statement)} ${word}, ${day(time)}`},
          drawing('title', {}, `${day(time)}: ${word}`),
          text,
        ),
      ];
    });
    const name = speaker.length > 24 ? `${speaker.slice(0, 23)}…` : speaker;
    return [
      drawing('line', {x1: `${LEFT}`, x2: `${WIDTH}`, y1: `${y - 5}`, y2: `${y - 5}`}),
      drawing('text', {x: '0', y: `${y}`, class: 'name'}, name),
      ...marks,
    ];
  });
  const scale = [first, last].map((time, i) =>
    drawing(
      'text',
      {x: `${x(time)}`, y: `${height - 6}`, class: 'day', 'text-anchor': i === 0 ? 'start' : 'end'},
      day(time),
    ),
  );
  return element(
    'details',
    {open: ''},
    element('summary', {}, 'Positions by day'),
    element(
      'div',
      {class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Positions by day'},
      drawing('svg', {viewBox: `0 0 ${WIDTH} ${height}`, width: `${WIDTH}`, height: `${height}`}, ...rows, ...scale),
    ),
  );
}
