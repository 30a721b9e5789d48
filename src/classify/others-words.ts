import type {Attributed, Found} from '../layers/article.js';
import {hull, type Span} from '../layers/span.js';
import {isOwnVoice, isVouched, speaksFor, titlesOf} from './own-voice.js';
import {statementExtent, tokenAt, tokensIn} from './zones.js';
import {wordClasses} from '../rules/words/classes.js';

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

const NOUN_CUE = 'attribution/noun-cue';
const {be: BE, 'remark-join': JOINS, 'remark-subject': SUBJECTS} = wordClasses;
/** What a remark says of words: "a lie", "not true". */
const JUDGING: ReadonlySet<string> = new Set([
  ...wordClasses.false,
  ...wordClasses.falsehood,
  ...wordClasses.so,
  ...wordClasses['remark-case'],
]);
const REACH_IN_WORDS = 5;

/**
 * Where, in what an indirect statement reports, words begin that are not its speaker's but judge the speaker's: they belong to
 * whoever reports it. Null where there are none.
 *
 *   Lee said Tarn's claims that it funds rebels | were untrue. The noun has no other verb.
 *   Lee said Roy told them that he was paid, | and that is a lie.
 */
function judgedFrom(article: Attributed, found: Found, outer: Found | null): number | null {
  const [piece] = found.content;
  if (!piece || found.type !== 'indirect') return null;
  const words = tokensIn(article, piece);
  if (found.by === NOUN_CUE && isSubject(article, found, piece, outer)) {
    const at = words.findLastIndex((t) => BE.has(t.lower));
    if (at > 0) return words[at]!.start;
  }
  const isJudged = (from: number): boolean =>
    words.slice(from, from + REACH_IN_WORDS).some((t) => JUDGING.has(t.lower));
  const at = words.findIndex((t, i) => {
    if (i === 0 || !JOINS.has(t.lower) || !SUBJECTS.has(words[i + 1]?.lower ?? '')) return false;
    return BE.has(words[i + 2]?.lower ?? '') && isJudged(i + 3);
  });
  return at < 0 ? null : words[at]!.start;
}

/** Whether the noun begins its clause and nothing follows what it reports: it is the subject of a verb that stands in there. */
function isSubject({tokens}: Attributed, {mention}: Found, piece: Span, outer: Found | null): boolean {
  if (!mention) return false;
  const first = tokenAt(tokens, mention.start);
  const behind = tokens[tokenAt(tokens, piece.end)];
  const ends = behind?.kind !== 'word' || behind.sentence !== tokens[first]!.sentence;
  if (outer) return ends && outer.content.some((c) => c.start === mention.start && c.end >= piece.end);
  return ends && tokens[first - 1]?.sentence !== tokens[first]!.sentence;
}
