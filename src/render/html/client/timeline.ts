import {drawing} from './element.js';
import {count, type Listed} from './entries.js';
import {classOf, SIGNS, stances} from './stance-signs.js';

/* Positions by day: a band for each person, in which each stance has a lane, so that no sign hides another. */

const MOST_PEOPLE = 10;
const LEFT = 200;
const WIDTH = 960;
const LANE = 15;
const GAP_IN_PIXELS = 9;
/** Positions of one stance that stand closer are one sign. */
const CELL = 14;
const MOST_DAYS = 6;

interface Dated {
  readonly entry: Listed;
  readonly day: string;
}

/** Null where nothing is dated, or all on one day. */
export function timeline(entries: readonly Listed[], people: readonly string[]): SVGElement | null {
  const dated = entries.flatMap((entry): readonly Dated[] => {
    const {date, stance} = entry.statement;
    // a day stands as its article gives it, which may be no day
    const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
    return day === undefined || stance === 'none' ? [] : [{entry, day}];
  });
  const days = [...new Set(dated.map(({day}) => day))].sort();
  if (days.length < 2) return null;
  // one day after the other, however far apart: a position of years ago would leave no room for those of this week
  const places = new Map(days.map((day, i) => [day, LEFT + 12 + (i / (days.length - 1)) * (WIDTH - LEFT - 24)]));
  const x = (day: string): number => places.get(day) ?? 0;
  let y = 0;
  const bands = mostOutspoken(dated).flatMap(([who, own]) => {
    const lanes = stances.filter((stance) => own.some(({entry}) => entry.statement.stance === stance));
    const top = y;
    y += lanes.length * LANE + GAP_IN_PIXELS;
    return [
      nameOf(people[who] ?? '', top),
      drawing('line', {x1: '0', x2: `${WIDTH}`, y1: `${y - GAP_IN_PIXELS / 2}`, y2: `${y - GAP_IN_PIXELS / 2}`}),
      ...lanes.flatMap((stance, lane) => {
        const of = own.filter(({entry}) => entry.statement.stance === stance);
        return marks(of, x, top + (lane + 1) * LANE - 3, people[who] ?? '');
      }),
    ];
  });
  const height = y + 18;
  return drawing(
    'svg',
    {viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': 'Positions by day'},
    ...bands,
    ...someOf(days).map((day, i, all) => {
      const anchor = i === 0 ? 'start' : i === all.length - 1 ? 'end' : 'middle';
      return drawing('text', {x: `${x(day)}`, y: `${height - 4}`, class: 'day', 'text-anchor': anchor}, day);
    }),
  );
}

/** The first, the last, and some between them. */
function someOf(days: readonly string[]): readonly string[] {
  const steps = Math.min(MOST_DAYS, days.length) - 1;
  return Array.from({length: steps + 1}, (_, i) => days[Math.round((i * (days.length - 1)) / steps)] ?? '');
}

/** Who denies and refuses most, then who says most. */
function mostOutspoken(dated: readonly Dated[]): readonly (readonly [number, readonly Dated[]])[] {
  const groups = new Map<number, {readonly own: Dated[]; hard: number}>();
  for (const one of dated) {
    const {who, stance} = one.entry.statement;
    const group = groups.get(who) ?? {own: [], hard: 0};
    group.own.push(one);
    if (stance !== 'assert') group.hard++;
    groups.set(who, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.hard - a.hard || b.own.length - a.own.length)
    .slice(0, MOST_PEOPLE)
    .map(([who, {own}]) => [who, own]);
}

/** Cut off where the band begins; a title has it whole. */
const nameOf = (name: string, top: number): SVGElement =>
  drawing(
    'svg',
    {x: '0', y: `${top}`, width: `${LEFT}`, height: `${LANE + 4}`},
    drawing('text', {x: '0', y: `${LANE - 3}`, class: 'name'}, drawing('title', {}, name), name),
  );

function marks(own: readonly Dated[], x: (day: string) => number, y: number, name: string): readonly SVGElement[] {
  const cells = new Map<number, Dated[]>();
  for (const one of own) {
    const cell = Math.round(x(one.day) / CELL);
    cells.set(cell, [...(cells.get(cell) ?? []), one]);
  }
  return [...cells].map(([cell, all]) => {
    const {entry, day} = all[0]!;
    const {stance} = entry.statement;
    const {sign, word} = SIGNS[stance];
    const times = all.length > 1 ? `, ${count(all.length, 'statement')}` : '';
    const what = `${name} ${word}, ${day}${times}`;
    return drawing(
      'a',
      {href: `#${entry.key}`, tabindex: '-1', 'aria-label': what},
      drawing('title', {}, what),
      drawing('text', {x: `${cell * CELL}`, y: `${y}`, 'text-anchor': 'middle', class: classOf(stance)}, sign),
    );
  });
}
