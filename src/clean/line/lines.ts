import type {DroppedKind} from '../../layers/article.js';
import type {HintRule, LineRule} from '../../layers/rule.js';
import {boilerplateRules, speech} from '../../rules/boilerplate/index.js';
import {patternBit} from '../prefilter/pattern-bits.js';
import type {Block} from '../sheet/block.js';
import {dropBlock, noteMetadata, type Worksheet} from '../sheet/worksheet.js';
import {compileLinePattern, type LineMatcher} from './line-pattern.js';

/*
 * Rules for single lines. A line rule needs no support. A hint needs a dropped neighbour or a place in the last fifth of the
 * text, and never drops reported speech: "A Fenwick/Oriel poll", she said, is no reason to lose the sentence.
 */

const isLine = (r: {kind: string}): r is LineRule => r.kind === 'line';
const isHint = (r: {kind: string}): r is HintRule => r.kind === 'hint';

interface Compiled<R> {
  readonly rule: R;
  readonly match: LineMatcher;
  readonly bit: number;
}

const compiled = <R extends LineRule | HintRule>(rules: readonly R[]): Compiled<R>[] =>
  rules.map((rule) => ({rule, match: compileLinePattern(rule.line), bit: patternBit(rule.line)}));
const bitsOf = (all: readonly Compiled<unknown>[]): number => all.reduce((bits, {bit}) => bits | bit, 0);

const lineRules = compiled(boilerplateRules.filter(isLine));
const lineBits = bitsOf(lineRules);
const hintRules = compiled(boilerplateRules.filter(isHint));
const hintBits = bitsOf(hintRules);
const longest = Math.max(...lineRules.map((c) => c.rule.line.maxWords ?? 0), 60);

/** Drops the lines that a line rule matches. */
export function dropLines(sheet: Worksheet): void {
  const head = firstSentence(sheet.blocks);
  sheet.blocks.forEach((line, i) => {
    if (sheet.verdicts[i] || line.wordCount > longest || (line.mayMatch & lineBits) === 0) return;
    for (const {rule, match, bit} of lineRules) {
      if ((line.mayMatch & bit) === 0) continue;
      if ((rule.where === 'head' && i > head) || (rule.where === 'body' && i <= head)) continue;
      const found = match(line);
      if (!found) continue;
      dropBlock(sheet, i, rule);
      noteMetadata(sheet, i, rule, found);
      return;
    }
  });
}

/** Kinds that a line's words show better than its place on the page: a copyright in a footer. */
const TOLD_BY_WORDS: ReadonlySet<DroppedKind> = new Set(['notice', 'newsletter', 'copyright', 'comments', 'share']);
const tellingRules = lineRules.filter(({rule}) => TOLD_BY_WORDS.has(rule.drops));
const tellingBits = bitsOf(tellingRules);

/** Corrects the kind of lines that were dropped for their place on a page, if a line rule knows their words. */
export function renameLines(sheet: Worksheet): void {
  sheet.blocks.forEach((line, i) => {
    const kind = sheet.verdicts[i]?.kind;
    if ((kind !== 'navigation' && kind !== 'related') || (line.mayMatch & tellingBits) === 0) return;
    const hit = tellingRules.find(({match, bit}) => (line.mayMatch & bit) !== 0 && match(line) !== null);
    if (hit) sheet.verdicts[i] = {kind: hit.rule.drops, by: hit.rule.id, section: null};
  });
}

/** Drops the lines that a hint matches, if their neighbours or their place support it. */
export function dropHinted(sheet: Worksheet): void {
  const head = firstSentence(sheet.blocks);
  const tail = Math.floor((sheet.blocks.length * 4) / 5);
  const dropped = (i: number) => i >= 0 && i < sheet.blocks.length && sheet.verdicts[i] !== null;
  sheet.blocks.forEach((line, i) => {
    if (sheet.verdicts[i] || line.wordCount > 60 || !(i >= tail || dropped(i - 1) || dropped(i + 1))) return;
    if ((line.mayMatch & hintBits) === 0) return;
    const hit = hintRules.find(
      ({rule: {above}, match, bit}) =>
        (line.mayMatch & bit) !== 0 &&
        (above === undefined || (i > head && sheet.verdicts[i + 1]?.kind === above && !isRepeated(sheet, i))) &&
        match(line),
    );
    if (hit && !isSpeech(line)) dropBlock(sheet, i, hit.rule);
  });
}

/** Whether a line is repeated close below, like the headline of another article above its picture. */
const isRepeated = ({blocks}: Worksheet, i: number): boolean =>
  blocks.slice(i + 1, i + 12).some(({textKey}) => textKey === blocks[i]!.textKey);

const speaks = compileLinePattern(speech);

/** Whether a line quotes or reports what someone said. */
const isSpeech = (line: Block): boolean => /["“”«»]|''/.test(line.text) || speaks(line) !== null;

/** The first block that is a longer sentence, where the body begins. */
function firstSentence(blocks: readonly Block[]): number {
  const at = blocks.findIndex((b) => b.endsSentence && b.wordCount >= 12);
  return at < 0 ? blocks.length : at;
}
