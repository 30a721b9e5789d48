import type {DroppedKind, Metadata} from '../../layers/article.js';
import type {BoilerplateRule} from '../../layers/rule.js';
import {DAY} from '../../rules/boilerplate/words.js';
import type {Block} from './block.js';
import {isoDay} from './iso-day.js';

/** Why a block is dropped. Blocks dropped as one share a section. */
export interface Verdict {
  readonly kind: DroppedKind;
  readonly by: string;
  readonly section: number | null;
}

/** Words cut off the front of a block that stays: offsets in the block's text. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: DroppedKind;
  readonly by: string;
}

/** The blocks of one source, and what has been decided about each. Never leaves clean. */
export interface Worksheet {
  readonly blocks: readonly Block[];
  readonly verdicts: (Verdict | null)[];
  readonly cuts: Map<number, readonly Cut[]>;
  /** Metadata found in dropped lines and cuts, by block. */
  readonly metadata: Map<number, Partial<Metadata>>;
}

export const newWorksheet = (blocks: readonly Block[]): Worksheet => ({
  blocks,
  verdicts: blocks.map(() => null),
  cuts: new Map(),
  metadata: new Map(),
});

/** Drops block `i` unless it is dropped already. */
export function dropBlock(sheet: Worksheet, i: number, rule: BoilerplateRule, section: number | null = null): void {
  sheet.verdicts[i] ??= {kind: rule.drops, by: rule.id, section};
}

/** Indices of the blocks that stay. */
export function keptBlocks(sheet: Worksheet): number[] {
  const out: number[] = [];
  for (let i = 0; i < sheet.blocks.length; i++) if (!sheet.verdicts[i]) out.push(i);
  return out;
}

/** Notes what a match says about the article: its named groups, and the day in a dropped date. */
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
