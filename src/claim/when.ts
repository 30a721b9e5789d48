import type {Found, Resolved, Token, When} from '../layers/article.js';
import {hull, overlap, type Span} from '../layers/span.js';
import {
  dayDistances,
  dayModifiers,
  dayNames,
  dayOpeners,
  dayShifters,
  dayWords,
  earlierTimes,
  monthNames,
  periodWords,
} from '../rules/words/propositions.js';
import {months} from '../rules/words/time.js';
import {dayBefore, dayOf, isoOf, weekdayOf} from './civil-day.js';
import {spanOf, tokensOf} from './tokens-of.js';

const TIMES = new Set([...dayNames, ...dayWords, ...monthNames, ...earlierTimes, ...periodWords]);
const PERIODS = new Set(periodWords);
/** "on Monday": no more words than these belong to a time before and behind its noun. */
const MODIFIERS_IN_WORDS = 3;
/** How far from the cue its time may stand, behind all that was said; and who else speaks between. */
const REACH_IN_TOKENS = 120;
const NEAR_IN_STATEMENTS = 8;

/** The time that the sentence gives for the act of saying: outside what was said, the nearest to the cue. */
export function whenOf(article: Resolved, i: number): When | null {
  const found = article.statements[i]!;
  const sentence = article.sentences[found.sentence];
  const anchor = found.cue ? hull(found.cue.spans) : found.mention;
  if (!sentence || !anchor) return null;
  const {tokens} = article;
  const first = tokensOf(article, anchor);
  const from = Math.max(sentence.tokens.start, first.start - REACH_IN_TOKENS);
  const to = Math.min(sentence.tokens.end, first.end + REACH_IN_TOKENS);
  const times: number[] = [];
  for (let at = from; at < to; at++) if (tokens[at]!.quotation === null && isTime(tokens[at]!)) times.push(at);
  if (times.length === 0) return null; // as of most sentences
  const others = besideIn(article, found, i);
  let best: {range: Span; gap: number} | null = null;
  for (const at of times) {
    const t = tokens[at]!;
    if (found.content.some((c) => overlap(c, t)) || (found.mention && overlap(found.mention, t))) continue;
    const range = wholeTime(tokens, at, sentence.tokens);
    const gap = t.start >= anchor.end ? t.start - anchor.end : anchor.start - t.end;
    // of two who speak in a sentence each has the time beside his own verb
    const isOthers = others.some(({cue}) => cue && Math.abs(hull(cue.spans).start - t.start) < gap);
    if (!isOthers && (!best || gap < best.gap)) best = {range, gap};
  }
  if (!best) return null;
  return {
    span: spanOf(article, best.range),
    date: dateOf(tokens.slice(best.range.start, best.range.end), article.metadata.date),
  };
}

/** The statements near one in its sentence that it doesn't report itself. */
const besideIn = ({statements}: Resolved, found: Found, i: number): readonly Found[] =>
  statements
    .slice(Math.max(0, i - NEAR_IN_STATEMENTS), i + NEAR_IN_STATEMENTS)
    .filter((s) => s !== found && s.sentence === found.sentence && s.within !== i);

/** "may" is a month only with a capital. */
const isTime = (t: Token): boolean => TIMES.has(t.lower) && (t.capital || !monthNames.includes(t.lower));

function wholeTime(tokens: readonly Token[], at: number, within: Span): Span {
  let start = at;
  let end = at + 1;
  const belongs = (t: Token | undefined) =>
    t !== undefined &&
    (dayModifiers.has(t.lower) || dayOpeners.has(t.lower) || TIMES.has(t.lower) || t.kind === 'number');
  while (start > within.start && at - start < MODIFIERS_IN_WORDS && belongs(tokens[start - 1])) start--;
  while (
    end < within.end &&
    end - at <= MODIFIERS_IN_WORDS &&
    (belongs(tokens[end]) || (tokens[end]!.kind === 'mark' && tokens[end + 1]?.kind === 'number'))
  )
    end++;
  // "on Monday in Tarn": the second preposition opens a place
  while (
    end > at + 1 &&
    tokens[end - 1]!.kind !== 'number' &&
    !TIMES.has(tokens[end - 1]!.lower) &&
    !dayModifiers.has(tokens[end - 1]!.lower)
  )
    end--;
  return {start, end};
}

/** The first month among the words, counted from 0, in full or short ("sept"). */
function monthIn(lowers: readonly string[]): number | undefined {
  for (const w of lowers)
    for (let m = 0; m < months.length; m++)
      if (months[m] === w || (w.length >= 3 && months[m]!.startsWith(w))) return m;
  return undefined;
}

/** The day that the words mean, for an article of this day: the nearest one that is not in the future. */
function dateOf(words: readonly Token[], today: string | null): string | null {
  const lowers = words.map((t) => t.lower);
  const numbers = words.filter((t) => t.kind === 'number').map((t) => Number(t.lower));
  const month = monthIn(lowers);
  const base = today === null ? null : dayOf(today);
  if (month !== undefined) {
    const day = numbers.find((n) => n >= 1 && n <= 31);
    const year = numbers.find((n) => n > 1000);
    if (day === undefined) return null;
    if (year !== undefined) return isoOf({year, month: month + 1, day});
    if (!base) return null;
    const isLater = month + 1 > base.month || (month + 1 === base.month && day > base.day);
    return isoOf({year: isLater ? base.year - 1 : base.year, month: month + 1, day});
  }
  if (!base || lowers.some((w) => dayShifters.has(w) || PERIODS.has(w))) return null;
  const distance = lowers.map((w) => dayWords.indexOf(w)).find((d) => d >= 0);
  if (distance !== undefined) return isoOf(dayBefore(base, -dayDistances[distance]!));
  const name = lowers.map((w) => dayNames.indexOf(w)).find((d) => d >= 0);
  return name === undefined ? null : isoOf(dayBefore(base, (weekdayOf(base) - name + 7) % 7));
}
