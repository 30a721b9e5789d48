import type {AttributionForm} from '../layers/rule.js';
import {denyCues} from '../rules/cues/deny.js';
import type {Draft} from './draft.js';

/**
 * “Moe said: “We deny it,” the Courier reported”: of two who take the same words, the one behind them reports that the one
 * before said so. Who denies it denies what was said: “They say he hit the boy, which Moe denies.”
 */
export function reportedWhole(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  return drafts.map((outer) => {
    const [said, ...more] = outer.content;
    if (outer.form === TAKEN_UP || outer.group === DENY) return outer; // "Holm said it sank, which Lund denied"
    if (!said || more.length > 0 || outer.cue[0]!.start < said.end) return outer;
    const isInner = ({content, cue}: Draft) =>
      content.length === 1 && content[0]!.start === said.start && cue[0]!.end <= said.start;
    const inner = drafts.find((d) => d !== outer && d.source !== null && isInner(d));
    if (!inner) return outer;
    const start = Math.min(inner.source!.start, inner.cue[0]!.start);
    return {...outer, content: [{start, end: said.end}]};
  });
}

const TAKEN_UP: AttributionForm = 'source-cue-object';
const DENY = denyCues.group;
