import type {Attributed} from '../layers/article.js';
import {hull, type Span} from '../layers/span.js';
import {judgedFrom} from './judged-from.js';
import {isOwnVoice, isVouched, speaksFor, titlesOf} from './own-voice.js';
import {statementExtent} from './zones.js';

/**
 * For each statement, the spans of its content that are not its speaker's own: what reports somebody else ("Roy denied it" in
 * "Lee said that Roy denied it"), and what judges it from outside.
 */
export function othersWords(
  article: Attributed,
  refuses: (statement: number) => boolean,
): ReadonlyMap<number, readonly Span[]> {
  const others = new Map<number, Span[]>();
  const titles = titlesOf(article);
  for (const [i, s] of article.statements.entries()) {
    const outer = s.within === null ? null : article.statements[s.within]!;
    const judged = judgedFrom(article, s, outer);
    if (judged !== null) others.set(i, [...(others.get(i) ?? []), {start: judged, end: s.content[0]!.end}]);
    if (!outer) continue;
    const whole = statementExtent(s);
    const extent = whole && judged !== null ? {start: whole.start, end: judged} : whole;
    if (!extent || isOwnVoice(article, s, outer) || isVouched(article, s)) continue;
    // "Lee said that Roy never told him": nobody is reported there
    if (s.cue?.negated && !refuses(i)) continue;
    if (refuses(i) && speaksFor(article, s, outer, titles)) continue;
    const of = others.get(s.within!) ?? [];
    of.push(s.mention ? hull([extent, s.mention]) : extent);
    others.set(s.within!, of);
  }
  for (const of of others.values()) of.sort((a, b) => a.start - b.start);
  return others;
}
