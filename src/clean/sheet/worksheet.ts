import type {DroppedKind, Metadata} from '../../layers/article.js';
import type {BoilerplateRule} from '../../layers/rule.js';
import {DAY} from '../../rules/boilerplate/words.js';
import type {Block} from './block.js';
import {isoDay} from './iso-day.js';

/** Why a block is not read as article. Blocks dropped together share a section. */
export interface Verdict {
  readonly kind: DroppedKind;
  readonly by: string;
  readonly section: number | null;
}

/** Words left out at an end of a block that stays; offsets in the block's text. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: DroppedKind;
  readonly by: string;
}

/** The work sheet of one source: its blocks, and what has been decided of each. Lives within clean alone. */
export interface Worksheet {
  readonly blocks: readonly Block[];
  readonly verdicts: (Verdict | null)[];
  readonly cuts: Map<number, readonly Cut[]>;
  /** What dropped lines and cuts said, by block. */
  readonly metadata: Map<number, Partial<Metadata>>;
}

export const newWorksheet = (blocks: readonly Block[]): Worksheet => ({
  blocks,
  verdicts: blocks.map(() => null),
  cuts: new Map(),
  metadata: new Map(),
});

/** Drops block `i` by `rule`, if nothing has dropped it yet. */
export function dropBlock(sheet: Worksheet, i: number, rule: BoilerplateRule, section: number | null = null): void {
  sheet.verdicts[i] ??= {kind: rule.drops, by: rule.id, section};
}

/** The blocks that stay, by index. */
export function keptBlocks(sheet: Worksheet): number[] {
  const out: number[] = [];
  for (let i = 0; i < sheet.blocks.length; i++) if (!sheet.verdicts[i]) out.push(i);
  return out;
}

/** Notes what a match says of the article: its named groups; the day of a date. */
export function noteMetadata(sheet: Worksheet, i: number, rule: BoilerplateRule, found: RegExpExecArray): void {
  const {place, byline, date = rule.drops === 'date' ? DAY.exec(found.input)?.[0] : undefined} = found.groups ?? {};
  if (date === undefined && place === undefined && byline === undefined) return;
  sheet.metadata.set(i, {
    ...sheet.metadata.get(i),
    ...(date !== undefined && {date: isoDay(date)}),
    ...(place !== undefined && {place}),
    ...(byline !== undefined && {byline}),
  });
}
