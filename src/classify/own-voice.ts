import type {Attributed, Found, Token} from '../layers/article.js';
import {wordClasses} from '../rules/words/classes.js';
import {isNamedIn, tokensIn} from './zones.js';

const {
  self: SELF,
  body: BODY,
  voice: VOICE,
  'speaks-for': SPEAKS_FOR,
  vouching: VOUCHING,
  negation: NEGATION,
} = wordClasses;

/**
 * Whether a report inside a statement is the outer speaker's own act: "Lee said she could not confirm it", "a spokesman
 * said the company would not comment". Not "Lee said that Roy would not comment".
 */
export function isOwnVoice(article: Attributed, inner: Found, outer: Found): boolean {
  if (!inner.mention) return false;
  if (!isNamedIn(inner, outer)) return true; // the outer speaker is the source of both
  const named = tokensIn(article, inner.mention);
  if (named.length === 1 && SELF.has(named[0]!.lower)) return true;
  return (
    outer.mention !== null &&
    named.some((t) => BODY.has(t.lower)) &&
    tokensIn(article, outer.mention).some((t) => VOICE.has(t.lower))
  );
}

/** The words of the mentions that end in the same name: "army spokesman Jon Moe" and "Moe". */
export type Titles = ReadonlyMap<string, readonly Token[]>;

export function titlesOf(article: Attributed): Titles {
  const titles = new Map<string, Token[]>();
  for (const {mention} of article.statements) {
    const words = mention ? tokensIn(article, mention) : [];
    const last = words.at(-1);
    if (!last?.capital || words.length < 2) continue;
    titles.set(last.lower, [...(titles.get(last.lower) ?? []), ...words].slice(0, MOST_WORDS));
  }
  return titles;
}

/** Of one who is mentioned all through a long article, the first mentions give the title. */
const MOST_WORDS = 40;

/**
 * Whether the outer speaker speaks for whom the inner statement names: "a Kellin official said Kellin would not comment",
 * "her lawyer said Ms. Voll would not comment". True of refusals only: a denial that is relayed stays the other's.
 */
export function speaksFor(article: Attributed, inner: Found, outer: Found, titles: Titles): boolean {
  if (!inner.mention || !outer.mention) return false;
  const named = tokensIn(article, inner.mention);
  const own = tokensIn(article, outer.mention);
  const titled = own.length === 1 ? (titles.get(own[0]!.lower) ?? own) : own;
  const isNamedTwice = (t: Token) => t.capital && titled.some((o) => o.capital && o.lower === t.lower);
  if (titled.some((t) => VOICE.has(t.lower)) && named.some((t) => BODY.has(t.lower) || isNamedTwice(t))) return true;
  // the group said: “The foundation has no comment”
  const isItself = outer.type === 'direct' && titled.some((t) => BODY.has(t.lower));
  if (isItself && named.some((t) => BODY.has(t.lower) && !t.capital)) return true;
  return titled.some((t) => SPEAKS_FOR.has(t.lower)) && named.at(-1)!.capital;
}

/** Whether reporting this means agreeing with it: "Lee said that tests had shown there was no poison". */
export function isVouched(article: Attributed, inner: Found): boolean {
  const cue = inner.cue?.spans.flatMap((s) => tokensIn(article, s)) ?? [];
  return cue.some((t) => VOUCHING.has(t.lower)) && !cue.some((t) => NEGATION.has(t.lower));
}
