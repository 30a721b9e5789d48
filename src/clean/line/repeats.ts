import type {RepeatRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import type {Block} from '../sheet/block.js';
import {dropBlock, keptBlocks, type Worksheet} from '../sheet/worksheet.js';

/* Drops lines that occur twice, and a summary near the top that a later line contains word for word. */

const isRepeat = (r: {kind: string}): r is RepeatRule => r.kind === 'repeat';
const rules = boilerplateRules.filter(isRepeat);
const pageRuleId = boilerplateRules.find((r) => r.kind === 'page')?.id;

export function dropRepeats(sheet: Worksheet): void {
  for (const rule of rules) DROPS[rule.of](sheet, rule);
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
    // What stands outside the article of a page is no first print of it.
    if (sheet.verdicts[i]?.by !== pageRuleId) seen.set(line.textKey, {line, order});
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

const LONGEST_PULLED_IN_WORDS = 50;

/** Drops a sentence set large between paragraphs, "I will not sign", that stands in one of them: whoever said it is named there. */
function dropPulled(sheet: Worksheet, rule: RepeatRule): void {
  const lines = keptBlocks(sheet);
  const lower = lines.map((i) => (OPENS.test(sheet.blocks[i]!.text) ? sheet.blocks[i]!.text.toLowerCase() : null));
  for (const [n, i] of lines.entries()) {
    const {text, wordCount} = sheet.blocks[i]!;
    if (wordCount < rule.leastWords || wordCount > LONGEST_PULLED_IN_WORDS || text.length > LONGEST_IN_CHARACTERS)
      continue;
    const words = wordsOf(text);
    const first = Math.max(0, n - rule.within);
    const near = lines.slice(first, n + rule.within + 1);
    const holds = (j: number, k: number) =>
      j !== i &&
      lower[first + k] !== null &&
      sheet.blocks[j]!.text.length > words.length + MARKS &&
      lower[first + k]!.includes(words) &&
      !sheet.verdicts[j] &&
      quotesWords(sheet.blocks[j]!.text, words);
    if (near.some(holds)) dropBlock(sheet, i, rule);
  }
}

/** Whether a text holds these words between quotation marks, and more words there. */
function quotesWords(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words);
  const end = at + words.length;
  return (
    at > 0 &&
    !isLetterAt(text, at - 1) &&
    !isLetterAt(text, end) &&
    OPENS.test(text.slice(0, at)) &&
    CLOSES.test(text.slice(end))
  );
}

/** Of a quotation, one on each side. */
const MARKS = 2;
const OPENS = /["“«‘']/;
const CLOSES = /["”»’']/;
const isLetterAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** A text in lower case, without the marks around it. From both ends: an expression for the end alone would be tried at every character. */
function wordsOf(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  let end = text.length;
  while (end > start && !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end))) end--;
  return start < 0 ? '' : text.slice(start, end).toLowerCase();
}

const DROPS = {same: dropSame, held: dropHeld, pulled: dropPulled} as const;

function holdsLine(text: string, line: string): boolean {
  if (text.length <= line.length) return false;
  const at = text.indexOf(line);
  return at >= 0 && (at === 0 || text.charCodeAt(at - 1) <= 32);
}

/** A text's words alone, so that case, marks and spacing make no difference. */
export const comparableText = (text: string): string =>
  text.toLowerCase().replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]+/g, ' ');
