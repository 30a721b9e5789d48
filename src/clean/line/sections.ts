import type {DroppedKind} from '../../layers/article.js';
import type {SectionRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {bitOf} from '../prefilter/line-bits.js';
import type {Block} from '../sheet/block.js';
import type {Draft} from '../sheet/draft.js';
import {compileLine, type Match} from './pattern.js';

/** Drops runs of lines from a heading to their end, as one: an appeal to readers, a list of other stories. */

const isSection = (r: {kind: string}): r is SectionRule => r.kind === 'section';

interface Compiled {
  readonly rule: SectionRule;
  readonly opens: Match;
  readonly bit: number;
  readonly takes: Match;
  readonly needs: Match | null;
  readonly closes: Match | null;
}

const rules: Compiled[] = boilerplateRules.filter(isSection).map((rule) => {
  const takes = compileLine(rule.takes);
  return {
    rule,
    opens: compileLine(rule.opens),
    bit: bitOf(rule.opens),
    takes,
    needs: rule.needs ? compileLine(rule.needs) : null,
    closes: rule.closes ? compileLine(rule.closes) : null,
  };
});
/** What is dropped for standing around the article alone is open to be named. */
const around = boilerplateRules.find((r) => r.kind === 'page')?.id;
const bits = rules.reduce((all, {bit}) => all | bit, 0);
const longest = Math.max(...rules.map((c) => c.rule.opens.maxWords ?? 12));

export function dropSections(d: Draft): void {
  let section = 0;
  const can = rules.map(({needs}) => once(() => needs === null || d.blocks.some((line) => needs(line) !== null)));
  for (let i = 0; i < d.blocks.length; i++) {
    const line = d.blocks[i]!;
    if (line.words > longest || (line.may & bits) === 0) continue;
    for (const [k, c] of rules.entries()) {
      if ((line.may & c.bit) === 0 || !c.opens(line) || !can[k]!()) continue;
      const end = endOf(d, i, c);
      if (end === null) continue;
      section++;
      for (let j = i; j < end; j++) {
        d.verdicts[j] = {kind: c.rule.drops, by: c.rule.id, section};
      }
      i = end - 1;
      break;
    }
  }
}

/** What no list of stories goes on behind. */
const ENDS: ReadonlySet<DroppedKind> = new Set(['navigation', 'copyright', 'newsletter', 'comments', 'notice']);

/** The block behind the section that opens at `start`; null where there is none. */
function endOf(d: Draft, start: number, c: Compiled): number | null {
  const isNeeded = (line: Block) => (c.needs?.(line) ? 1 : 0);
  let met = isNeeded(d.blocks[start]!);
  let end = start + 1;
  for (let i = start + 1; i < d.blocks.length && i - start <= c.rule.most; i++) {
    const line = d.blocks[i]!;
    const verdict = d.verdicts[i];
    if (c.needs === null && verdict && verdict.by !== around && ENDS.has(verdict.kind)) break;
    const closes = c.closes !== null && c.closes(line) !== null;
    if (!closes && c.takes(line) === null && !isBridged(d, i, c)) break;
    met += isNeeded(line);
    end = i + 1;
    if (closes) break;
  }
  const enough = c.needs === null || met >= (c.rule.needed ?? 1);
  const placed = !c.rule.last || d.verdicts.slice(end).every((v) => v !== null);
  return enough && placed && end - start - 1 >= c.rule.least ? end : null;
}

/** So many lines behind one that isn't taken may stand before one that the section needs. */
const BRIDGE = 3;

/** Whether a line that isn't taken has one that the section needs close behind it, with no other sentence between. */
function isBridged(d: Draft, at: number, c: Compiled): boolean {
  for (const line of d.blocks.slice(at + 1, at + 1 + BRIDGE)) {
    if (c.needs?.(line)) return true;
    if (line.closed && c.takes(line) === null) return false;
  }
  return false;
}

/** Asks when first asked to, and remembers. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}
