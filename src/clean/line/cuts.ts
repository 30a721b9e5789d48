import type {CutRule} from '../../layers/rule.js';
import {boilerplateRules} from '../../rules/boilerplate/index.js';
import {holds} from '../prefilter/holder.js';
import {shapeNeeds} from '../prefilter/shape-table.js';
import {type Cut, type Draft, kept, note} from '../sheet/draft.js';

/** Cuts what is glued to the front of lines that stay: a date, a dateline, the label of an advertisement. */

const isCut = (r: {kind: string}): r is CutRule => r.kind === 'cut';
const rules = boilerplateRules.filter(isCut);

/** A date or a dateline is no longer. */
const FRONT = 160;

export function cutFronts(d: Draft): void {
  const lines = kept(d);
  const first = new Set([...lines.slice(0, 3), lines.find((i) => d.blocks[i]!.closed)]);
  for (const i of lines) {
    const {text} = d.blocks[i]!;
    let from = 0;
    let front = text.slice(0, FRONT);
    const cuts: Cut[] = [];
    for (const rule of rules) {
      if (rule.first && !first.has(i)) continue;
      for (const shape of rule.cuts) {
        const needs = rule.first ? shapeNeeds[shape.source] : null;
        const found = needs && !holds(front, needs) ? null : shape.exec(front);
        if (!found || from + found[0].length >= text.length) continue;
        cuts.push({start: from, end: from + found[0].length, kind: rule.drops, by: rule.id});
        from += found[0].length;
        front = text.slice(from, from + FRONT);
        note(d, i, rule, found);
        break;
      }
    }
    if (cuts.length > 0) d.cuts.set(i, cuts);
  }
}
