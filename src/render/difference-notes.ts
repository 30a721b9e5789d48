import type {Compared, Difference, OpenDifference} from '../record/claim-record.js';

type Differing = Pick<Compared, 'changes' | 'differences'>;

/** Who does not hold one position throughout: "→ Ada Quill changed: deny in a.txt → assert in b.txt". `at` names a position. */
export const differenceNotes = ({changes, differences}: Differing, at: (i: number) => string): readonly string[] => [
  ...changes.map(({speaker, at: [a, b]}: Difference) => `→ ${speaker} changed: ${at(a)} → ${at(b)}`),
  ...differences.map(
    ({speaker, at: [a, b], order, occasion}: OpenDifference) =>
      `${speaker} differs: ${at(a)}${order === 'known' ? ' earlier' : ''}, ${at(b)} (${because(order, occasion)})`,
  ),
];

function because(order: OpenDifference['order'], occasion: OpenDifference['occasion']): string {
  if (occasion === 'another') return 'another occasion';
  return order === 'unknown' ? 'order unknown' : 'occasion unknown';
}
