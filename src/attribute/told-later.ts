import type {Segmented} from '../layers/article.js';
import type {Entry} from './order.js';

/**
 * “We will stay. / “We will even grow,” said Holt: a paragraph of quotation that none of its own words ascribes, and that
 * the next one goes on with, follows the statement there.
 */
export function followWhatIsTold({quotations}: Segmented, entries: readonly Entry[]): void {
  if (!quotations.some(isCutByParagraph)) return;
  const taking = new Map<number, Entry>();
  for (const e of entries) for (const {start} of e.found.content) taking.set(start, e);
  for (let i = quotations.length - 1; i >= 0; i--) {
    const {continues, inner} = quotations[i]!;
    const told = taking.get(inner.start);
    const open = continues === null ? undefined : taking.get(quotations[continues]!.inner.start);
    if (!told || !open || open.found.cue || open.found.mention) continue;
    const bySomebody = told.found.cue !== null || (told.follows?.found.paragraph ?? 0) > told.found.paragraph;
    if (bySomebody && (open.follows?.found.paragraph ?? -1) !== open.found.paragraph) open.follows = told;
  }
}

const isCutByParagraph = ({closed}: Segmented['quotations'][number]): boolean => closed === 'paragraph';
