import type {Columns} from './columns.js';
import type {CompiledTagRule} from './compile-rule.js';
import {EDGE, type Element} from './element.js';

/*
 * Speed trick: of the rules that can take a word, few fit the words right beside it. So what those must be, or be able to
 * be, stands in a row of bits for each rule, and is asked before the rule itself is looked at. A false positive only costs a
 * try. To switch the trick off, let `needOf` give ANYTHING for every element.
 */

/** For each rule four numbers: tags of the word on the left, tags that it can have, the same on the right. */
export type Beside = Int32Array;

export const besideOf = (rules: readonly CompiledTagRule[]): Beside =>
  Int32Array.from(rules.flatMap(({left, right}) => [...needOf(left[0]), ...needOf(right[0])]));

/** All tags, and the edge of the sentence. */
const ANYTHING = [-1, 0] as const;

const needOf = (e: Element | undefined): readonly [number, number] =>
  e === undefined || e.not || e.times !== '' || e.flags !== 0 || e.words >= 0 ? ANYTHING : [e.tags, e.can];

/** The bit of the tag of a word in [from, to), or of what is beyond them. */
export const tagBit = ({tag}: Columns, i: number, from: number, to: number): number =>
  i < from || i >= to ? EDGE : 1 << tag[i]!;

/** The tags that it can have. */
export const canBits = ({can}: Columns, i: number, from: number, to: number): number =>
  i < from || i >= to ? 0 : can[i]!;
