import {lowest} from '../layers/lowest.js';
import type {Attributed, Found, Token} from '../layers/article.js';
import {holds, hull, overlap, type Span} from '../layers/span.js';

/** The row of words in which phrases are looked for: tokens without quotation marks and brackets. */
export interface Zone {
  readonly words: readonly Token[];
  /** For each word: whether a match may begin here. */
  readonly open: readonly boolean[];
  /** Half-open ranges of indices into `words`, one for each sentence. */
  readonly sentences: readonly Span[];
}

/** The same around a cue. */
export interface CueZone extends Zone {
  /** Indices of the words that belong to the cue. */
  readonly cue: readonly number[];
}

/** How far beyond the cue its phrase may reach: "denied the singer's long-suffering manager a visa". */
const BEFORE_CUE_IN_WORDS = 6;
const AFTER_CUE_IN_WORDS = 14;
/** A quotation inside the content that is no longer than this is a term the speaker chose, not somebody else's sentence. */
const TERM_IN_WORDS = 3;
const BRACKETS = new Set(['[', ']', '(', ')']);
/** How long an aside in round brackets may be. */
const ASIDE_IN_TOKENS = 40;
const ENDS = new Set(['.', '?', '!', '…']);

const isWord = (t: Token): boolean => t.kind === 'word' || (t.kind !== 'quote' && !BRACKETS.has(t.lower));

/** The words around a statement's cue, within its sentence. */
export function cueZone(article: Attributed, found: Found): CueZone {
  if (!found.cue) return {words: [], open: [], sentences: [], cue: []};
  const {spans} = found.cue;
  const cue = hull(spans);
  const first = tokenAt(article.tokens, cue.start);
  const sentence = article.tokens[first]!.sentence;
  const last = tokenAt(article.tokens, cue.end - 1);
  const words: Token[] = [];
  const open: boolean[] = [];
  const own: number[] = [];
  const aside = asideBefore(article, found, first);
  const from = Math.max(0, first - (aside.end - aside.start) - BEFORE_CUE_IN_WORDS);
  for (let i = from; i < article.tokens.length && i <= last + AFTER_CUE_IN_WORDS; i++) {
    if (i === aside.start) i = aside.end;
    const t = article.tokens[i]!;
    if (!(t.sentence === sentence || (i >= first && i <= last)) || !isWord(t)) continue;
    if (t.start < cue.end && cue.start < t.end && isOfAny(spans, t)) own.push(words.length);
    words.push(t);
    open.push(t.start < cue.end);
  }
  return {words, open, sentences: [{start: 0, end: words.length}], cue: own};
}

/**
 * "The claim, made in a blog, was rejected", "a claim its owner, Milo Garrick, rejects": what stands between commas, or who is
 * named between them, between the content and the cue behind it; else nothing.
 */
function asideBefore({tokens}: Attributed, {content, mention}: Found, cue: number): Span {
  const claim = content.at(-1);
  const none = {start: -1, end: -1};
  if (!claim || !mention || claim.end > tokens[cue]!.start) return none;
  const start = tokenAt(tokens, claim.end);
  if (mention.start < tokens[cue]!.end) {
    const isNamed = tokens[cue - 1]!.lower === ',' && tokens[start]!.start === mention.start;
    return isNamed ? {start, end: cue} : none;
  }
  const isParted = cue - start > 2 && tokens[start]!.lower === ',' && tokens[cue - 1]!.lower === ',';
  return isParted ? {start, end: cue} : none;
}

const isOfAny = (spans: readonly Span[], t: Token): boolean => spans.some((s) => overlap(s, t));

/**
 * The words of a statement's content, open except where they are not the speaker's own. `others`, sorted, are the spans
 * that report somebody else.
 */
export function contentZone(article: Attributed, found: Found, others: readonly Span[]): Zone {
  const words: Token[] = [];
  const open: boolean[] = [];
  const sentences: Span[] = [];
  let start = 0;
  let sentence = -1;
  let reported = 0; // how many of the others' spans are behind us, and where the last of them ends
  let until = -1;
  let narrated = -1; // the token up to which the narrator speaks, in brackets
  const close = () => {
    if (words.length > start) sentences.push({start, end: words.length});
    start = words.length;
  };
  const deepest = ownDepth(article, found);
  for (const piece of found.content) {
    let after = false; // whether the last word was a mark that ends a sentence
    for (let i = tokenAt(article.tokens, piece.start); i < article.tokens.length; i++) {
      const t = article.tokens[i]!;
      if (t.start >= piece.end) break;
      if (t.lower === '(') narrated = i + ASIDE_IN_TOKENS;
      else if (t.lower === ')') narrated = -1;
      if (!isWord(t)) continue;
      if (t.sentence !== sentence || (after && !ENDS.has(t.lower))) close();
      sentence = t.sentence;
      after = ENDS.has(t.lower);
      words.push(t);
      for (let o = others[reported]; o && o.start < t.end; o = others[++reported]) until = Math.max(until, o.end);
      const isAside = i < narrated && t.quotation === null; // claims it is over (it is not)
      open.push(t.start >= until && !isAside && !isForeign(article, t, deepest));
    }
  }
  close();
  return {words, open, sentences};
}

/** Index of the first token that ends after `at`. */
export const tokenAt = (tokens: readonly Token[], at: number): number =>
  lowest(0, tokens.length, (i) => tokens[i]!.end > at);

/** The tokens of a span. */
export function tokensIn({tokens}: Attributed, at: Span): Token[] {
  const found: Token[] = [];
  for (let i = tokenAt(tokens, at.start); (tokens[i]?.start ?? at.end) < at.end; i++) {
    found.push(tokens[i]!);
  }
  return found;
}

/** The depth of quotations down to which words count as the speaker's own. */
function ownDepth(article: Attributed, found: Found): number {
  const piece = found.content[0];
  if (!piece) return 0;
  const depth = depthOf(article, article.tokens[tokenAt(article.tokens, piece.start)]!);
  return found.type === 'direct' ? depth : depth + 1;
}

const depthOf = (article: Attributed, t: Token): number =>
  t.quotation === null ? -1 : article.quotations[t.quotation]!.depth;

function isForeign(article: Attributed, t: Token, deepest: number): boolean {
  if (t.quotation === null || depthOf(article, t) <= deepest) return false;
  const {tokens} = article.quotations[t.quotation]!;
  return tokens.end - tokens.start > TERM_IN_WORDS;
}

/** From the first to the last character of a statement's cue and content. */
export function statementExtent(found: Found): Span | null {
  const spans = [...(found.cue?.spans ?? []), ...found.content];
  return spans.length ? hull(spans) : null;
}

/** Whether the words that name this speaker are part of the outer statement's content. */
export const isNamedIn = (found: Found, outer: Found): boolean =>
  found.mention !== null && outer.content.some((c) => holds(c, found.mention!));
