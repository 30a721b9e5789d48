import type {Stance} from '../layers/article.js';

/** The stances as options and tables name them; "none" is for a statement that claims nothing. */
export const STANCE_LABELS = ['deny', 'neither-confirm-nor-deny', 'assert', 'none'] as const;
export type StanceLabel = (typeof STANCE_LABELS)[number];

/** How many statements have each stance. */
export type StanceCounts = Readonly<Record<StanceLabel, number>>;

export const labelOf = ({stance}: {readonly stance: Stance | null}): StanceLabel => stance ?? 'none';

export const NO_STATEMENTS: StanceCounts = {deny: 0, 'neither-confirm-nor-deny': 0, assert: 0, none: 0};

export function countStances(statements: readonly {readonly stance: Stance | null}[]): StanceCounts {
  const counts = {...NO_STATEMENTS};
  for (const s of statements) counts[labelOf(s)]++;
  return counts;
}

export const sumOf = (a: StanceCounts, b: StanceCounts): StanceCounts => ({
  deny: a.deny + b.deny,
  'neither-confirm-nor-deny': a['neither-confirm-nor-deny'] + b['neither-confirm-nor-deny'],
  assert: a.assert + b.assert,
  none: a.none + b.none,
});

export const totalOf = (counts: StanceCounts): number => STANCE_LABELS.reduce((sum, label) => sum + counts[label], 0);
