import type {Segmented} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {isContent} from './content-before.js';
import {frameTaking, readAfter} from './cue-frames.js';
import type {Draft} from './draft.js';
import type {Level} from './item.js';
import {subjectAt} from './verb/subject-at.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt} from './verb-group.js';
import {tagSet} from './word.js';

/**
 * Gives sentences that are nothing but quotations to the statement whose quotation they continue:
 * "We won," she said. "Nobody helped us." In the same paragraph one statement holds both.
 */
export function joinQuotations(
  article: Segmented,
  levels: readonly Level[],
  drafts: readonly (readonly Draft[])[],
): Draft[] {
  const all: Draft[] = [];
  for (let s = 0; s < drafts.length; s++) {
    if (drafts[s]!.length > 0) all.push(...joined(article, levels, drafts, s));
  }
  return all;
}

/** The drafts of a sentence. */
function joined(
  article: Segmented,
  levels: readonly Level[],
  drafts: readonly (readonly Draft[])[],
  s: number,
): readonly Draft[] {
  const own = drafts[s]!;
  const direct = own.findLastIndex((d) => d.kind === 'speech' && quotesDirectly(d));
  const k = direct >= 0 ? direct : own.findLastIndex((d) => d.kind === 'speech' && opensWithQuotation(d));
  if (k < 0) return own;
  const opens = beginsWithContent(own[k]!) && !own.slice(0, k).some(quotesDirectly);
  let from = s;
  while (opens && from > 0 && drafts[from - 1]!.length === 0 && isQuotationOnly(levels[from - 1]!)) from--;
  let to = s + 1;
  while (to < levels.length && isQuotationOnly(levels[to]!)) to++;
  if (to - from === 1) return own;
  const others = [...levels.slice(from, s), ...levels.slice(s + 1, to)];
  return own.with(k, {...own[k]!, more: others.flatMap((level) => innerSpans(article, level))});
}

export function endsInQuotation(level: Level): boolean {
  const last = level.items.at(-1);
  return last?.tag === 'quotation' && last.whole;
}

const AFTER_CUE = tagSet('stop', 'comma', 'time', 'prep', 'adv', 'sub');

/** "Lee shouted." or "said Lee, who": a subject and a verb that can follow a quotation, and no content after it. */
export function opensWithCue(level: Level): boolean {
  const {items} = level;
  if (!startsNounPhrase(items, 0)) return false;
  let v = endOfNounPhrase(items, 0, items.length);
  while (items[v]?.tag === 'adv') v++;
  const verb = items[v];
  if (verb?.tag !== 'verb' || (verb.form !== 'past' && verb.form !== 's')) return false;
  const cue = readAfter(items, {end: v + 1}, verb); // “Yes!” Lee went on.
  if (!frameTaking(cue, 'q')) return false;
  let end = cue.start;
  if (frameTaking(cue, 'a') && startsNounPhrase(items, end) && items[end]!.tag !== 'that')
    end = endOfNounPhrase(items, end, items.length);
  const after = items[end];
  if (!after) return true;
  // “Was it?” Lee asked drily, shaking “Old Bo” by the hand
  const comma = items.findIndex((it, i) => i >= end && it.tag === 'comma');
  const clause = comma < 0 ? items : items.slice(0, items[comma + 1]?.form === 'ing' ? comma : items.length);
  const isTold = after.tag === 'to' && startsNounPhrase(items, end + 1); // “Go!” Lee said to the crowd.
  return (
    (isTold || AFTER_CUE.has(after.tag)) &&
    clause.every((it) => it.tag !== 'that' && it.tag !== 'quotation') &&
    !(after.tag === 'prep' && subjectAt(level, v) === null) // clips posted of the show are long
  );
}

/** "— Ana Ruiz, mayor": a dash and then a noun phrase, no more. */
export function opensWithDash({items}: Level): boolean {
  return (
    items[0]?.tag === 'dash' &&
    items[1]?.tag === 'name' &&
    !items.some((_, i) => isFiniteAt(items, i)) &&
    items.length < 12
  );
}

/** Whether a piece of the content is a quotation by itself. */
function quotesDirectly(d: Draft): boolean {
  const {items} = d.level;
  return d.content.some((c) => items[c.end - 1]?.tag === 'quotation' && items[c.end - 1]!.whole);
}

/** “We won” in the end, she said. */
function opensWithQuotation({level, content, form}: Draft): boolean {
  const first = level.items[content[0]?.start ?? -1];
  return form === 'clause-source-cue' && first !== undefined && first.quotation !== null && isContent(level.items, 0);
}

const beginsWithContent = (d: Draft): boolean => d.content.some((c) => c.start === 0);

/** Whether a sentence is quotations and nothing else. */
export function isQuotationOnly(level: Level): boolean {
  let quoted = false;
  for (const it of level.items) {
    if (it.tag === 'quotation') quoted = true;
    else if (it.tag !== 'stop' && it.tag !== 'mark') return false;
  }
  return quoted;
}

/** What stands between the marks of a sentence's quotations. */
export function innerSpans(article: Segmented, level: Level): Span[] {
  return level.items
    .filter((it) => it.quotation !== null)
    .map((it) => article.quotations[it.quotation!]!.inner)
    .filter((s) => s.start < s.end);
}
