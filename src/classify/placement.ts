import type {StanceRule} from '../layers/rule.js';
import type {Span} from '../layers/span.js';
import {type Candidate, prefer} from './precedence.js';
import type {Zone} from './zones.js';

/** The matches that are where their rule wants them, best first. */
export function placedMatches(of: readonly Candidate[], rule: StanceRule, zone: Zone): readonly Candidate[] {
  const starts = new Set(of.map((c) => c.match.start));
  const isIn = (c: Candidate, s: Span | undefined) => s && s.start <= c.match.start && c.match.start < s.end;
  const [first] = zone.sentences;
  const sorted = of.toSorted(prefer);
  switch (rule.where) {
    case 'start':
      return sorted.filter((c) => c.match.start === first?.start);
    case 'end':
      return sorted.filter((c) => isAtEnd(zone, c.match));
    case 'whole':
      return sorted.filter((c) => isAll(zone, c.match));
    case 'opening':
      return sorted.filter((c) => isIn(c, first));
    case 'starts':
      return zone.sentences.every((s) => starts.has(s.start)) ? sorted : [];
    case 'every': {
      let at = 0;
      const all = zone.sentences.every((s) => {
        while (sorted[at] && sorted[at]!.match.start < s.start) at++;
        const next = sorted[at];
        return next !== undefined && isIn(next, s);
      });
      return all ? sorted : [];
    }
    default:
      return sorted;
  }
}

/** Whether nothing but marks follows a match. */
const isAtEnd = ({words}: Zone, {end}: Span): boolean => words.slice(end).every((w) => w.kind === 'mark');

/** Whether nothing but marks stands beside a match. */
const isAll = (zone: Zone, match: Span): boolean =>
  isAtEnd(zone, match) && zone.words.slice(0, match.start).every((w) => w.kind === 'mark');
