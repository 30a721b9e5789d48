import {once} from '../../language/once.js';
import {compilePhrases} from '../../language/phrase-regexp.js';
import type {LinePattern} from '../../layers/rule.js';
import {classes} from '../../rules/boilerplate/words.js';
import {patternBit, UNKNOWN} from '../prefilter/pattern-bits.js';
import type {Block} from '../sheet/block.js';

/*
 * Compiles line patterns, each at first use: V8 is slow to prepare a large expression, and a plain article needs hardly any.
 * For the same reason phrases that a line begins with are tried only if it begins with their first words. Patterns search
 * only the front of a line, except `ends` and unanchored shapes, which search only its end.
 */

export type LineMatcher = (line: Block) => RegExpExecArray | null;

const MARKS_PATTERN =
  '[\\s!-/:-@\\[-`{-~\\u00a1-\\u00bf\\u00d7\\u00f7\\u200b-\\u2bff\\u3000-\\u303f\\ufe0f\\ud83c-\\ud83e\\udc00-\\udfff]*';
/** How far patterns look into a line from its front, and from its end. */
const FRONT_IN_CHARACTERS = 600;
const TAIL_IN_CHARACTERS = 200;

interface Expressions {
  /** Phrases that a line begins with. */
  readonly begin: () => readonly RegExp[];
  readonly front: readonly RegExp[];
  readonly tail: readonly RegExp[];
}

/** Compiles one pattern. The matcher returns the match, whose named groups become metadata. */
export function compileLinePattern(pattern: LinePattern): LineMatcher {
  let compiled: Expressions | null = null;
  const {open, minWords = 0, maxWords = Number.POSITIVE_INFINITY} = pattern;
  const bit = patternBit(pattern);
  return ({text, wordCount, endsSentence, mayBegin}) => {
    if (wordCount > maxWords || wordCount < minWords || (endsSentence && open)) return null;
    compiled ??= expressions(pattern);
    const {begin, front, tail} = compiled;
    const head = text.length > FRONT_IN_CHARACTERS ? text.slice(0, FRONT_IN_CHARACTERS) : text;
    return (
      (bit === UNKNOWN || (mayBegin & bit) !== 0 ? first(begin(), head) : null) ??
      first(front, head) ??
      first(tail, text.length > TAIL_IN_CHARACTERS ? text.slice(-TAIL_IN_CHARACTERS) : text)
    );
  };
}

/** The first match of these expressions in a part of a line. */
function first(tests: readonly RegExp[], part: string): RegExpExecArray | null {
  for (const test of tests) {
    const found = test.exec(part);
    if (found) return found;
  }
  return null;
}

function expressions({whole, starts, has, ends, shape = []}: LinePattern): Expressions {
  const isFront = ({source}: RegExp) => source.startsWith('^');
  return {
    begin: once(() => [
      ...phrase(whole, `^${MARKS_PATTERN}`, `${MARKS_PATTERN}$`),
      ...phrase(starts, `^${MARKS_PATTERN}`, ''),
    ]),
    front: [...shape.filter(isFront), ...phrase(has, '', '')],
    tail: [...phrase(ends, '', `${MARKS_PATTERN}$`), ...shape.filter((s) => !isFront(s))],
  };
}

const phrase = (list: readonly string[] | undefined, before: string, after: string): RegExp[] =>
  list ? [new RegExp(before + compilePhrases(list, classes).source + after, 'i')] : [];
