import {once} from '../../language/once.js';
import type {DroppedKind} from '../../layers/article.js';
import type {SectionRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {patternBit} from '../prefilter/pattern-bits.js';
import type {Block} from '../sheet/block.js';
import type {Worksheet} from '../sheet/worksheet.js';
import {compileLinePattern, type LineMatcher} from './line-pattern.js';

/* Drops runs of lines, from a heading to their end, as one: an appeal to readers, a list of other stories. */

const isSection = (r: {kind: string}): r is SectionRule => r.kind === 'section';

interface Compiled {
  readonly rule: SectionRule;
  readonly opens: LineMatcher;
  readonly bit: number;
  readonly takes: LineMatcher;
  readonly needs: LineMatcher | null;
  readonly closes: LineMatcher | null;
}

const rules: Compiled[] = boilerplateRules.filter(isSection).map((rule) => {
  const takes = compileLinePattern(rule.takes);
  return {
    rule,
    opens: compileLinePattern(rule.opens),
    bit: patternBit(rule.opens),
    takes,
    needs: rule.needs ? compileLinePattern(rule.needs) : null,
    closes: rule.closes ? compileLinePattern(rule.closes) : null,
  };
});
/** Id of the rule for what surrounds the article on a page. It says nothing of a line's kind, so its lines don't end a section. */
const pageRuleId = boilerplateRules.find((r) => r.kind === 'page')?.id;
const bits = rules.reduce((all, {bit}) => all | bit, 0);
const longest = Math.max(...rules.map((c) => c.rule.opens.maxWords ?? 12));

export function dropSections(sheet: Worksheet): void {
  let section = 0;
  const hasNeeded = rules.map(({needs}) =>
    once(() => needs === null || sheet.blocks.some((line) => needs(line) !== null)),
  );
  for (let i = 0; i < sheet.blocks.length; i++) {
    const line = sheet.blocks[i]!;
    if (line.wordCount > longest || (line.mayMatch & bits) === 0) continue;
    for (let k = 0; k < rules.length; k++) {
      const c = rules[k]!;
      if ((line.mayMatch & c.bit) === 0 || !c.opens(line) || !hasNeeded[k]!()) continue;
      const end = endOf(sheet, i, c);
      if (end === null) continue;
      section++;
      for (let j = i; j < end; j++) {
        sheet.verdicts[j] = {kind: c.rule.drops, by: c.rule.id, section};
      }
      i = end - 1;
      break;
    }
  }
}

/** Lines of these kinds end any list of stories. */
const ENDS: ReadonlySet<DroppedKind> = new Set(['navigation', 'copyright', 'newsletter', 'comments', 'notice']);

/** Index of the first block after the section that opens at `start`; null if there is no such section. */
function endOf(sheet: Worksheet, start: number, c: Compiled): number | null {
  const isNeeded = (line: Block) => (c.needs?.(line) ? 1 : 0);
  let met = isNeeded(sheet.blocks[start]!);
  let end = start + 1;
  for (let i = start + 1; i < sheet.blocks.length && i - start <= c.rule.most; i++) {
    const line = sheet.blocks[i]!;
    const verdict = sheet.verdicts[i];
    if (c.needs === null && verdict && verdict.by !== pageRuleId && ENDS.has(verdict.kind)) break;
    const closes = c.closes !== null && c.closes(line) !== null;
    if (!closes && c.takes(line) === null && !isBridged(sheet, i, c)) break;
    met += isNeeded(line);
    end = i + 1;
    if (closes) break;
  }
  const enough = c.needs === null || met >= (c.rule.needed ?? 1);
  const placed = !c.rule.last || sheet.verdicts.slice(end).every((v) => v !== null);
  return enough && placed && end - start - 1 >= c.rule.least ? end : null;
}

/** How far below a line that isn't taken to look for one that the section needs. */
const BRIDGE_IN_LINES = 3;

/** Whether a line that the section needs follows soon after one that isn't taken, with no other sentence between. */
function isBridged(sheet: Worksheet, at: number, c: Compiled): boolean {
  for (const line of sheet.blocks.slice(at + 1, at + 1 + BRIDGE_IN_LINES)) {
    if (c.needs?.(line)) return true;
    if (line.endsSentence && c.takes(line) === null) return false;
  }
  return false;
}
