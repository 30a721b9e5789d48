import type {CutRule} from '../rule.js';
import {boilerplateRules} from '../rules/boilerplate/index.js';
import {type Cut, type Draft, kept, note} from './draft.js';

/** Cuts what is glued to the ends of lines that stay: a date, a dateline, a caption's label. */

const isCut = (r: {kind: string}): r is CutRule => r.kind === 'cut';
const rules = boilerplateRules.filter(isCut);

export function cutEnds(d: Draft): void {
  const lines = kept(d);
  const first = new Set([...lines.slice(0, 3), lines.find((i) => d.blocks[i]!.closed)]);
  for (const i of lines) {
    const {text} = d.blocks[i]!;
    let from = 0;
    let to = text.length;
    const cuts: Cut[] = [];
    for (const rule of rules) {
      if (rule.first && !first.has(i)) continue;
      for (const shape of rule.cuts) {
        const found = shape.exec(from === 0 && to === text.length ? text : text.slice(from, to));
        if (!found || found[0].length >= to - from) continue;
        const front = found.index === 0;
        const cut = front
          ? {start: from, end: from + found[0].length}
          : {start: from + found.index, end: from + found.index + found[0].length};
        if (front) from = cut.end;
        else to = cut.start;
        cuts.push({...cut, kind: rule.drops, by: rule.id});
        note(d, i, found);
        break;
      }
    }
    if (cuts.length > 0)
      d.cuts.set(
        i,
        cuts.sort((a, b) => a.start - b.start),
      );
  }
}
