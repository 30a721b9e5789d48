import {dayNumber, dayOf} from '../claim/civil-day.js';
import type {Compared, Difference, OpenDifference} from '../record/claim-record.js';
import type {HeldPosition} from './held-positions.js';

/** A silence of this length ends an occasion: the call of November is not that of February. */
const GAP_IN_DAYS = 30;
/** More pairs of speakers tell no more. */
const MOST_CONTRADICTIONS = 1000;

type Judged = Pick<Compared, 'changes' | 'differences' | 'contradictions'>;

/** Where speakers differ from themselves and from each other; the entries are in order, `speakers` has a key for each. */
export function judge(entries: readonly HeldPosition[], speakers: readonly string[]): Judged {
  const occasions = occasionsOf(entries);
  const changes: Difference[] = [];
  const differences: OpenDifference[] = [];
  const bySpeaker = new Map<string, number[]>();
  speakers.forEach((speaker, i) => {
    const of = bySpeaker.get(speaker) ?? [];
    of.push(i);
    bySpeaker.set(speaker, of);
  });
  for (const own of bySpeaker.values()) {
    const seen = new Set<string>();
    for (const [a, b] of turns(own, entries)) {
      const [one, other] = [entries[a]!, entries[b]!];
      const order = orderOf(one, other);
      const occasion = sameOccasion(occasions, entries, a, b);
      const [first, last] = order === 'later' ? [b, a] : [a, b];
      const from = entries[first]!.stance;
      const to = entries[last]!.stance;
      const isKnown = order !== 'unknown';
      const key = isKnown ? `${from} ${to} ${occasion}` : [from, to].sort().join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const difference = {speaker: one.speaker ?? '', from, to, at: [first, last] satisfies [number, number]};
      if (isKnown && occasion === 'same') changes.push(difference);
      else differences.push({...difference, order: isKnown ? 'known' : 'unknown', occasion});
    }
  }
  return {changes, differences, contradictions: contradictionsOf(entries, speakers, occasions)};
}

/** Each two neighbours of a speaker's positions that differ, and the first of each stance. */
function turns(own: readonly number[], entries: readonly HeldPosition[]): readonly (readonly [number, number])[] {
  return own.flatMap((i, n) => {
    const before = own[n - 1];
    return before !== undefined && entries[before]!.stance !== entries[i]!.stance ? [[before, i] as const] : [];
  });
}

/** Which of two positions came first, by their days, or by words such as "previously". */
function orderOf(one: HeldPosition, other: HeldPosition): 'earlier' | 'later' | 'unknown' {
  const isSameArticle = articleOf(one) === articleOf(other);
  if (isSameArticle && one.isEarlier !== other.isEarlier) return one.isEarlier ? 'earlier' : 'later';
  if (one.date === null || other.date === null || one.date === other.date) return 'unknown';
  return one.date < other.date ? 'earlier' : 'later';
}

export const articleOf = ({source, part, article}: HeldPosition): string => `${source}\0${part}\0${article ?? ''}`;

/** For each dated position the number of its occasion, for the others null. */
function occasionsOf(entries: readonly HeldPosition[]): readonly (number | null)[] {
  const days = entries.map(({date}) => (date === null ? null : dayOf(date)));
  const sorted = [...new Set(days.flatMap((day) => (day ? [dayNumber(day)] : [])))].sort((a, b) => a - b);
  const numbers = new Map<number, number>();
  let occasion = 0;
  sorted.forEach((day, i) => {
    if (i > 0 && day - sorted[i - 1]! > GAP_IN_DAYS) occasion++;
    numbers.set(day, occasion);
  });
  return days.map((day) => (day ? (numbers.get(dayNumber(day)) ?? null) : null));
}

function sameOccasion(
  occasions: readonly (number | null)[],
  entries: readonly HeldPosition[],
  a: number,
  b: number,
): OpenDifference['occasion'] {
  const [one, other] = [entries[a]!, entries[b]!];
  // "calls before his election" are not the call of today
  if (
    one.occasion !== other.occasion &&
    (one.occasion === '' || other.occasion === '') &&
    articleOf(one) === articleOf(other)
  )
    return 'another';
  if (articleOf(one) === articleOf(other)) return 'same';
  const [first, last] = [occasions[a]!, occasions[b]!];
  if (first === null || last === null) return 'unknown';
  return first === last ? 'same' : 'another';
}

/**
 * One asserts what another denies, not on occasions that are known to differ: each two speakers once, and whatever else they
 * say with the first who contradicts it.
 */
function contradictionsOf(
  entries: readonly HeldPosition[],
  speakers: readonly string[],
  occasions: readonly (number | null)[],
): [number, number][] {
  const held = (stance: HeldPosition['stance']) => entries.flatMap((e, i) => (e.stance === stance ? [i] : []));
  const firsts = (all: readonly number[]) => {
    const seen = new Set<string>();
    return all.filter((i) => {
      const key = `${speakers[i]} ${occasions[i]}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  };
  const contradict = (a: number, b: number) =>
    speakers[a] !== speakers[b] && sameOccasion(occasions, entries, a, b) !== 'another';
  const found: [number, number][] = [];
  const marked = new Set<number>();
  const add = (a: number, b: number) => {
    found.push(a < b ? [a, b] : [b, a]);
    marked.add(a).add(b);
  };
  const [asserted, denied] = [held('assert'), held('deny')];
  const [makers, deniers] = [firsts(asserted), firsts(denied)];
  for (const a of makers)
    for (const b of deniers) {
      if (found.length >= MOST_CONTRADICTIONS) break;
      if (contradict(a, b)) add(a, b);
    }
  const addRest = (all: readonly number[], others: readonly number[]) => {
    for (const a of all) {
      const b = marked.has(a) ? undefined : others.find((other) => contradict(a, other));
      if (b !== undefined) add(a, b);
    }
  };
  addRest(asserted, deniers);
  addRest(denied, makers);
  return found.sort(([a, b], [c, d]) => a - c || b - d);
}
