import type {Attributed, Found, Token} from '../layers/article.js';
import type {Span} from '../layers/span.js';
import {wordClasses} from '../rules/words/classes.js';
import {isNamedIn, tokenAt} from './zones.js';

const SELF = new Set(wordClasses.self);
const BODY = new Set(wordClasses.body);
const VOICE = new Set(wordClasses.voice);
const VOUCHING = new Set(wordClasses.vouching);
const NEGATION = new Set(wordClasses.negation);

/**
 * Whether a report inside a statement is the outer speaker's own act: "Lee said she could not confirm it", "a spokesman
 * said the company would not comment". Not "Lee said that Roy would not comment".
 */
export function isOwnVoice(article: Attributed, inner: Found, outer: Found): boolean {
  if (!inner.mention) return false;
  if (!isNamedIn(inner, outer)) return true; // the outer speaker is the source of both
  const named = wordsIn(article, inner.mention);
  if (named.length === 1 && SELF.has(named[0]!.lower)) return true;
  return (
    outer.mention !== null &&
    named.some((t) => BODY.has(t.lower)) &&
    wordsIn(article, outer.mention).some((t) => VOICE.has(t.lower))
  );
}

/** Whether reporting this means agreeing with it: "Lee said that tests had shown there was no poison". */
export function isVouched(article: Attributed, inner: Found): boolean {
  const cue = inner.cue?.spans.flatMap((s) => wordsIn(article, s)) ?? [];
  return cue.some((t) => VOUCHING.has(t.lower)) && !cue.some((t) => NEGATION.has(t.lower));
}

function wordsIn(article: Attributed, at: Span): Token[] {
  const found: Token[] = [];
  for (let i = tokenAt(article.tokens, at.start); (article.tokens[i]?.start ?? at.end) < at.end; i++) {
    found.push(article.tokens[i]!);
  }
  return found;
}
