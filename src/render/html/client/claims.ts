import type {PageClaim} from '../page-view.js';
import type {Listed} from './entries.js';

/** A claim with its statements. */
export interface ShownClaim extends Pick<PageClaim, 'isDisputed' | 'notes'> {
  readonly text: string;
  /** By day. */
  readonly positions: readonly Listed[];
}

/** What is disputed first, then what is denied, what nobody confirms, and what most say. */
export function claimsOf(claims: readonly PageClaim[], entries: readonly Listed[]): readonly ShownClaim[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return claims
    .map(({at, best, isDisputed, notes}) => {
      const positions = at.flatMap((key) => byKey.get(key) ?? []);
      const words = byKey.get(at[best] ?? '')?.statement.claim ?? '';
      // a quotation ends in the comma before who said it
      return {text: words.replace(/,$/, ''), isDisputed, notes, positions};
    })
    .sort(
      (a, b) =>
        Number(b.isDisputed) - Number(a.isDisputed) ||
        numberOf(b, 'deny') - numberOf(a, 'deny') ||
        numberOf(b, 'neither-confirm-nor-deny') - numberOf(a, 'neither-confirm-nor-deny') ||
        b.positions.length - a.positions.length,
    );
}

const numberOf = ({positions}: ShownClaim, stance: Listed['statement']['stance']): number =>
  positions.filter(({statement}) => statement.stance === stance).length;

/** Positions by who takes them, in order. */
export function byPerson(positions: readonly Listed[]): readonly (readonly [who: number, own: readonly Listed[]])[] {
  const groups = new Map<number, Listed[]>();
  for (const entry of positions) {
    const own = groups.get(entry.statement.who) ?? [];
    own.push(entry);
    groups.set(entry.statement.who, own);
  }
  return [...groups];
}

export const keysOf = (positions: readonly Listed[]): ReadonlySet<string> => new Set(positions.map(({key}) => key));
