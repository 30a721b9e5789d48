import type {DroppedKind, Metadata} from '../../layers/article.js';
import type {BoilerplateRule} from '../../layers/rule.js';
import {DAY} from '../../rules/boilerplate/words.js';
import type {Block} from './block.js';
import {isoDay} from './day.js';

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
export interface Draft {
  readonly blocks: readonly Block[];
  readonly verdicts: (Verdict | null)[];
  readonly cuts: Map<number, readonly Cut[]>;
  /** What dropped lines and cuts said, by block. */
  readonly said: Map<number, Partial<Metadata>>;
}

export const draft = (blocks: readonly Block[]): Draft => ({
  blocks,
  verdicts: blocks.map(() => null),
  cuts: new Map(),
  said: new Map(),
});

/** Drops block `i` by `rule`, if nothing has dropped it yet. */
export function drop(d: Draft, i: number, rule: BoilerplateRule, section: number | null = null): void {
  d.verdicts[i] ??= {kind: rule.drops, by: rule.id, section};
}

/** The blocks that stay, by index. */
export function kept(d: Draft): number[] {
  const out: number[] = [];
  for (let i = 0; i < d.blocks.length; i++) if (!d.verdicts[i]) out.push(i);
  return out;
}

/** Notes what a match says of the article: its named groups; the day of a date. */
export function note(d: Draft, i: number, rule: BoilerplateRule, found: RegExpExecArray): void {
  const {place, byline, date = rule.drops === 'date' ? DAY.exec(found.input)?.[0] : undefined} = found.groups ?? {};
  if (date === undefined && place === undefined && byline === undefined) return;
  d.said.set(i, {
    ...d.said.get(i),
    ...(date !== undefined && {date: isoDay(date)}),
    ...(place !== undefined && {place}),
    ...(byline !== undefined && {byline}),
  });
}
