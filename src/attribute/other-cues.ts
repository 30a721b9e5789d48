import type {Segmented} from '../article.js';
import {compilePhrases} from '../phrase.js';
import {refusalPhrases, refusalSigns} from '../rules/attribution/refusals.js';
import {wordClasses} from '../rules/words/index.js';
import {findSubjectBefore} from './source.js';
import {contentWords} from '../rules/attribution/words.js';
import {type ContentFound, endOfContent, hasFiniteVerb} from './content.js';
import type {AttributionForm} from '../rule.js';
import type {Draft} from './draft.js';
import type {Item, Level} from './level.js';
import {endOfNounPhrase, startsNounPhrase} from './noun-phrase.js';
import {isFiniteAt, verbGroupAt} from './verb-group.js';
import {colonQuotation, WORDS} from './verb-cues.js';

/** "according to Lee, it rained"; "it rained, according to Lee". */
export function findAccordingTo(level: Level): Draft[] {
  const {items} = level;
  const found: Draft[] = [];
  for (let i = 0; i + 2 < items.length; i++) {
    if (items[i]!.lower !== contentWords.according || items[i + 1]!.tag !== 'to') continue;
    const start = i + 2;
    if (!startsNounPhrase(items, start)) continue;
    const end = endOfAgent(items, start);
    const before = items[i - 1];
    const opens =
      i === 0 ||
      before!.tag === 'colon' ||
      before!.tag === 'semi' ||
      before!.tag === 'cc' ||
      before!.tag === 'sub' ||
      before!.tag === 'that' ||
      (before!.tag === 'comma' && ['sub', 'that', 'cc'].includes(items[i - 2]?.tag ?? '')) ||
      (i === 1 && before!.tag === 'adv');
    const content: ContentFound[] = [];
    if (opens) {
      const from = items[end]?.tag === 'comma' ? end + 1 : end;
      const to = endOfContent(items, from, WORDS);
      if (to > from) content.push({start: from, end: to});
    } else {
      const close = before!.tag === 'comma' || before!.tag === 'dash' ? i - 1 : i;
      const from = startOfClause(items, close);
      if (close > from) content.push({start: from, end: close});
      if (items[end]?.tag === 'comma' && before!.tag === 'comma') {
        const to = endOfContent(items, end + 1, WORDS);
        if (to > end + 1 && !(items[end + 1]!.tag === 'cc')) content.push({start: end + 1, end: to});
      }
    }
    if (!content.length) continue;
    found.push(
      draftOf(level, 'according to', 'according', {start: i, end: i + 2}, {start, end}, content, 'according-to'),
    );
  }
  return found;
}

/** "Lee: No plan to go" in a headline; "Lee: “…”" anywhere. */
export function findColons(level: Level): Draft[] {
  const {items} = level;
  const i = items.findIndex((it) => it.tag === 'colon');
  if (i < 1 || i > 10 || i + 1 >= items.length) return [];
  const next = items[i + 1]!;
  const quote = next.tag === 'quotation';
  if (!quote && !level.headline) return [];
  if (!startsNounPhrase(items, 0) || endOfNounPhrase(items, 0, i) < i || hasFiniteVerb(items, 0, i)) return [];
  if (quote && !items.slice(0, i).some((it) => it.tag === 'name')) return [];
  const end = quote ? runOf(items, i + 1) : endOfContent(items, i + 1, WORDS);
  return [draftOf(level, ':', 'colon', {start: i, end: i + 1}, {start: 0, end: i}, [{start: i + 1, end}], 'colon')];
}

/** "Lee had this to say: “…”": a quotation after a colon that no verb of saying brought; the subject of the sentence says it. */
export function findColonQuotation(level: Level, taken: readonly Draft[]): Draft[] {
  const {items} = level;
  const q = colonQuotation(items, 2);
  if (q === null || taken.some((d) => d.content.some((c) => c.start <= q && q < c.end))) return [];
  const first = items.findIndex((_, i) => i < q && isFiniteAt(items, i));
  const source = first > 0 ? findSubjectBefore(items, first) : null;
  if (!source) return [];
  return [
    draftOf(
      level,
      ':',
      'colon',
      {start: q - 1, end: q},
      {start: source.start, end: source.end},
      [{start: q, end: runOf(items, q)}],
      'colon',
    ),
  ];
}

/** Without a negation or one of these there is no refusal: most sentences are spared the long expression. */
const SIGNS = new Set(refusalSigns.split(/\s+/));
let refusals: RegExp | null = null;

/** "could not be reached for comment", "had no comment": refusals that no verb of telling carries. */
export function findRefusals(article: Segmented, level: Level): Draft[] {
  const {items} = level;
  if (!items.length) return [];
  if (!items.some((it) => it.tag === 'neg' || SIGNS.has(it.lower))) return [];
  refusals ??= compilePhrases(refusalPhrases, wordClasses);
  const found: Draft[] = [];
  const from = items[0]!.start;
  const text = article.text.slice(from, items.at(-1)!.end);
  for (const m of text.matchAll(refusals)) {
    const start = items.findIndex((it) => it.start >= from + m.index);
    const end = items.findIndex((it) => it.start >= from + m.index + m[0].length);
    if (start < 1 || items[start]!.quotation !== null) continue;
    const stop = end < 0 ? items.length : end;
    const source = findSubjectBefore(items, verbGroupAt(items, start).start);
    if (!source) continue;
    const next = items[stop];
    const content: ContentFound[] = [];
    if (next?.tag === 'prep' && !next.isTime && !items[stop + 1]?.isTime && items[stop + 1]) {
      const to = endOfContent(items, stop + 1, WORDS);
      if (to > stop + 1) content.push({start: stop + 1, end: to});
    } else if (startsNounPhrase(items, stop) || next?.tag === 'wh') {
      content.push({start: stop, end: endOfContent(items, stop, WORDS)});
    }
    found.push({
      ...draftOf(
        level,
        'refuse',
        'refuse',
        {start, end: stop},
        {start: source.start, end: source.end},
        content,
        'refusal-phrase',
      ),
      negated: true,
    });
  }
  return found;
}

function runOf(items: readonly Item[], q: number): number {
  let i = q;
  while (items[i]?.tag === 'quotation') i++;
  return i;
}

export function draftOf(
  level: Level,
  lemma: string,
  group: string,
  cue: ContentFound,
  source: ContentFound | null,
  content: readonly ContentFound[],
  form: AttributionForm,
): Draft {
  return {
    level,
    kind: 'speech',
    lemma,
    group,
    negated: false,
    cue: [cue],
    source,
    content,
    more: [],
    addressee: null,
    form,
  };
}

/** The noun phrase of an agent with what hangs on it: to the next comma, verb with a tense or full stop. */
export function endOfAgent(items: readonly Item[], start: number): number {
  let i = endOfNounPhrase(items, start, items.length);
  while (i < items.length) {
    const it = items[i]!;
    if (['comma', 'stop', 'quotation', 'semi', 'colon', 'dash', 'that', 'cc'].includes(it.tag) || isFiniteAt(items, i))
      break;
    if (it.tag === 'verb' && (it.form === 'past' || it.form === 'part' || it.form === 'ing')) {
      i++;
    } else if (
      it.tag === 'prep' ||
      it.tag === 'to' ||
      it.tag === 'adj' ||
      it.tag === 'adv' ||
      it.tag === 'time' ||
      it.tag === 'sub'
    ) {
      i++;
    } else if (startsNounPhrase(items, i)) {
      i = Math.max(i + 1, endOfNounPhrase(items, i, items.length));
    } else if (it.tag === 'who') {
      break;
    } else break;
  }
  return i;
}

/** Where the clause that ends at `end` begins: the sentence, or after a semicolon. */
function startOfClause(items: readonly Item[], end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    if (items[i]!.tag === 'semi') return i + 1;
  }
  return 0;
}
