import type {Attributed, Found, Token} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {tokenAt} from './zones.js';

const NOUN_CUE = 'attribution/noun-cue';
const BE = new Set(wordClasses.be);
const JOINS = new Set(wordClasses['remark-join']);
const SUBJECTS = new Set(wordClasses['remark-subject']);
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
export function judgedFrom(article: Attributed, found: Found, outer: Found | null): number | null {
  const [piece] = found.content;
  if (!piece || found.type !== 'indirect') return null;
  const words = wordsIn(article, piece);
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

function wordsIn({tokens}: Attributed, at: Span): Token[] {
  const found: Token[] = [];
  for (let i = tokenAt(tokens, at.start); (tokens[i]?.start ?? at.end) < at.end; i++) found.push(tokens[i]!);
  return found;
}
