import {type ClauseAt, clauseAt} from '../parse/clause-at.js';
import type {Parsed, Segmented, Token} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {tokenAt} from '../classify/zones.js';

/** The tokens that a span of the text holds, as a range of indices. */
export function tokensOf({tokens}: Segmented, at: Span): Span {
  const start = tokenAt(tokens, at.start);
  let end = start;
  while ((tokens[end]?.start ?? at.end) < at.end) end++;
  return {start, end};
}

/** The text that a range of tokens covers. */
export const spanOf = ({tokens}: Segmented, {start, end}: Span): Span => ({
  start: tokens[start]!.start,
  end: tokens[end - 1]!.end,
});

export const isMark = ({kind}: Token): boolean => kind === 'mark' || kind === 'quote';

/** The range without the marks at its ends, and without the words at its front that `isLeft` names. */
export function trimmed({tokens}: Segmented, range: Span, isLeft: (t: Token) => boolean = isMark): Span {
  let {start, end} = range;
  while (start < end && ((isMark(tokens[start]!) && !isPaired(tokens, start, end)) || isLeft(tokens[start]!))) start++;
  while (end > start && isMark(tokens[end - 1]!) && !isPartOfWord(tokens, end - 1) && !isPaired(tokens, start, end))
    end--;
  return {start, end};
}

/** The dot of "U.S." or a sign against its number. */
const isPartOfWord = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i - 1]!.end === tokens[i]!.start && SIGNS.has(tokens[i]!.lower);

/** Whether each quotation mark in the range has its other one there: the end of “a hoax” stays. */
const isPaired = (tokens: readonly Token[], start: number, end: number): boolean =>
  (tokens[start]!.kind === 'quote' || tokens[end - 1]!.kind === 'quote') &&
  tokens.slice(start, end).filter(({kind}) => kind === 'quote').length % 2 === 0;

const SIGNS = new Set(['%', ')', ']']);

/** A sentence without end, as of a list that was pasted: asking each of its words for its clause would take too long. */
const LONGEST_SENTENCE_IN_TOKENS = 1000;

/** The clause that holds a token; null in a sentence without end. */
export function clauseOf(article: Parsed, token: Token): ClauseAt | null {
  const {start, end} = article.sentences[token.sentence]!.tokens;
  return end - start > LONGEST_SENTENCE_IN_TOKENS ? null : clauseAt(article, token);
}
