import type {RepeatRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import type {Block} from '../sheet/block.js';
import {dropBlock, keptBlocks, type Worksheet} from '../sheet/worksheet.js';

/* Drops lines that occur twice, and a summary near the top that a later line contains word for word. */

const isRepeat = (r: {kind: string}): r is RepeatRule => r.kind === 'repeat';
const rules = boilerplateRules.filter(isRepeat);

export function dropRepeats(sheet: Worksheet): void {
  for (const rule of rules) (rule.of === 'same' ? dropSame : dropHeld)(sheet, rule);
}

function dropSame(sheet: Worksheet, rule: RepeatRule): void {
  const seen = new Map<number, {readonly line: Block; readonly order: number}>();
  let order = 0;
  sheet.blocks.forEach((line, i) => {
    const live = sheet.verdicts[i] === null;
    if (line.wordCount < rule.leastWords) {
      if (live) order++;
      return;
    }
    const before = seen.get(line.textKey);
    // A live blog may mean to repeat a sentence an hour later: only near repeats are accidents of the page.
    if (live && before && order - before.order <= rule.within && isSame(line, before.line)) dropBlock(sheet, i, rule);
    else if (live) order++;
    seen.set(line.textKey, {line, order});
  });
}

/** Whether two lines are the same: short ones by their words, long ones to the character. */
const isSame = (a: Block, b: Block): boolean =>
  a.textKey === b.textKey &&
  (a.text === b.text || (a.wordCount <= 20 && b.wordCount <= 20 && comparableText(a.text) === comparableText(b.text)));

/** A longer line is no summary, and searching for it would be slow. */
const LONGEST_IN_CHARACTERS = 1000;

function dropHeld(sheet: Worksheet, rule: RepeatRule): void {
  const lines = keptBlocks(sheet);
  for (const [n, i] of lines.slice(0, rule.within).entries()) {
    const line = sheet.blocks[i]!;
    if (line.wordCount < rule.leastWords || line.text.length > LONGEST_IN_CHARACTERS) continue;
    if (lines.slice(n + 1).some((j) => holdsLine(sheet.blocks[j]!.text, line.text))) dropBlock(sheet, i, rule);
  }
}

function holdsLine(text: string, line: string): boolean {
  if (text.length <= line.length) return false;
  const at = text.indexOf(line);
  return at >= 0 && (at === 0 || text.charCodeAt(at - 1) <= 32);
}

/** A text's words alone, so that case, marks and spacing make no difference. */
export const comparableText = (text: string): string =>
  text.toLowerCase().replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]+/g, ' ');
