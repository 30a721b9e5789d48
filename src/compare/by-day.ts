import type {HeldPosition} from './held-positions.js';

const natural = new Intl.Collator('en', {numeric: true});

/**
 * By day, then source; a body before who speaks for it. Without a day, behind, by the names of the files: the same whichever
 * was read first.
 */
export const byDay = <P extends HeldPosition>(entries: readonly P[]): readonly P[] =>
  [...entries].sort(
    (a, b) =>
      ascending(a.date ?? LAST, b.date ?? LAST) ||
      natural.compare(a.source, b.source) ||
      natural.compare(a.article ?? '', b.article ?? '') ||
      a.part - b.part ||
      ascending(bodyOf(a), bodyOf(b)) ||
      Number(a.for !== null) - Number(b.for !== null) ||
      Number(b.isEarlier) - Number(a.isEarlier) ||
      natural.compare(a.id, b.id),
  );

const LAST = '9999';

const bodyOf = (e: HeldPosition): string => (e.for ?? e.speaker ?? '').toLowerCase();

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
