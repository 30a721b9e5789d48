import type {RepeatRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import type {Block} from '../sheet/block.js';
import {type Draft, drop, kept} from '../sheet/draft.js';

/** Drops lines that stand twice, and a summary near the top that a later line holds word for word. */

const isRepeat = (r: {kind: string}): r is RepeatRule => r.kind === 'repeat';
const rules = boilerplateRules.filter(isRepeat);

export function dropRepeats(d: Draft): void {
  for (const rule of rules) (rule.of === 'same' ? dropSame : dropHeld)(d, rule);
}

function dropSame(d: Draft, rule: RepeatRule): void {
  const seen = new Map<number, {readonly line: Block; readonly order: number}>();
  let order = 0;
  d.blocks.forEach((line, i) => {
    const live = d.verdicts[i] === null;
    if (line.words < rule.leastWords) {
      if (live) order++;
      return;
    }
    const before = seen.get(line.key);
    // A live blog says the same sentence again an hour later, in earnest: only near repeats are slips of the page.
    if (live && before && order - before.order <= rule.within && isSame(line, before.line)) drop(d, i, rule);
    else if (live) order++;
    seen.set(line.key, {line, order});
  });
}

/** Whether two lines say the same, long ones word for word. */
const isSame = (a: Block, b: Block): boolean =>
  a.key === b.key && (a.text === b.text || (a.words <= 20 && b.words <= 20 && keyOf(a.text) === keyOf(b.text)));

/** Above it a line is no summary, and looking for it would cost more than a look. */
const LONGEST = 1000;

function dropHeld(d: Draft, rule: RepeatRule): void {
  const lines = kept(d);
  for (const [n, i] of lines.slice(0, rule.within).entries()) {
    const line = d.blocks[i]!;
    if (line.words < rule.leastWords || line.text.length > LONGEST) continue;
    if (lines.slice(n + 1).some((j) => holdsLine(d.blocks[j]!.text, line.text))) drop(d, i, rule);
  }
}

function holdsLine(text: string, line: string): boolean {
  if (text.length <= line.length) return false;
  const at = text.indexOf(line);
  return at >= 0 && (at === 0 || text.charCodeAt(at - 1) <= 32);
}

/** The words alone: case, marks and spacing are not compared. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]+/g, ' ');
