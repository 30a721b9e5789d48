import type {CutRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {type Cut, keptBlocks, noteMetadata, type Worksheet} from '../sheet/worksheet.js';

/* Cuts words off the front of lines that stay: a date, a dateline, the label of an advertisement. */

const isCut = (r: {kind: string}): r is CutRule => r.kind === 'cut';
const rules = boilerplateRules.filter(isCut);

/** No date or dateline is longer. */
const FRONT_IN_CHARACTERS = 160;

export function cutFronts(sheet: Worksheet): void {
  const lines = keptBlocks(sheet);
  const first = new Set([...lines.slice(0, 3), lines.find((i) => sheet.blocks[i]!.endsSentence)]);
  for (const i of lines) {
    const {text} = sheet.blocks[i]!;
    let from = 0;
    let front = text.slice(0, FRONT_IN_CHARACTERS);
    const cuts: Cut[] = [];
    for (const rule of rules) {
      if (rule.first && !first.has(i)) continue;
      for (const shape of rule.cuts) {
        const found = shape.exec(front);
        if (!found || from + found[0].length >= text.length) continue;
        cuts.push({start: from, end: from + found[0].length, kind: rule.drops, by: rule.id});
        from += found[0].length;
        front = text.slice(from, from + FRONT_IN_CHARACTERS);
        noteMetadata(sheet, i, rule, found);
        break;
      }
    }
    if (cuts.length > 0) sheet.cuts.set(i, cuts);
  }
}
