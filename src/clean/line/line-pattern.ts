import {once} from '../../language/once.js';
import {compilePhrases} from '../../language/phrase-regexp.js';
import type {LinePattern} from '../../layers/rule.js';
import {classes} from '../../rules/boilerplate/words.js';
import {holdsNeeds} from '../prefilter/holds-needs.js';
import type {Needs} from '../prefilter/needs.js';
import {patternBit, UNKNOWN} from '../prefilter/pattern-bits.js';
import {plainSource} from '../prefilter/plain-source.js';
import {shapeNeeds} from '../prefilter/shape-table.js';
import type {Block} from '../sheet/block.js';

/*
 * Compiles line patterns, each at first use: V8 is slow to prepare a large expression, and a plain article needs hardly any.
 * For the same reason a shape is tried only if the line has what it needs, and phrases that a line begins with only if it
 * begins with their first words. Patterns search only the front of a line, except
 * `ends` and unanchored shapes, which search only its end.
 */

export type LineMatcher = (line: Block) => RegExpExecArray | null;

const MARKS_PATTERN =
  '[\\s!-/:-@\\[-`{-~\\u00a1-\\u00bf\\u00d7\\u00f7\\u200b-\\u2bff\\u3000-\\u303f\\ufe0f\\ud83c-\\ud83e\\udc00-\\udfff]*';
/** How far patterns look into a line from its front, and from its end. */
const FRONT_IN_CHARACTERS = 600;
const TAIL_IN_CHARACTERS = 200;

interface Expression {
  readonly test: RegExp;
  /** For a shape, what it cannot match without; null if unknown. */
  readonly needs: Needs | null;
}

interface Expressions {
  /** Phrases that a line begins with. */
  readonly begin: () => readonly Expression[];
  readonly front: readonly Expression[];
  readonly tail: readonly Expression[];
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
      (bit === UNKNOWN || (mayBegin & bit) !== 0 ? first(begin(), head, text) : null) ??
      first(front, head, text) ??
      first(tail, text.length > TAIL_IN_CHARACTERS ? text.slice(-TAIL_IN_CHARACTERS) : text, text)
    );
  };
}

/** The first match of these expressions in a part of a line. */
function first(tests: readonly Expression[], part: string, line: string): RegExpExecArray | null {
  for (const {test, needs} of tests) {
    const found = needs && !holdsNeeds(line, needs) ? null : test.exec(part);
    if (found) return found;
  }
  return null;
}

function expressions(pattern: LinePattern): Expressions {
  const shapes = (pattern.shape ?? []).map((test) => ({test, needs: shapeNeeds[plainSource(test)] ?? null}));
  const isFront = ({test}: Expression) => test.source.startsWith('^');
  return {
    begin: once(() => [
      ...phrase(pattern.whole, `^${MARKS_PATTERN}`, `${MARKS_PATTERN}$`),
      ...phrase(pattern.starts, `^${MARKS_PATTERN}`, ''),
    ]),
    front: [...shapes.filter(isFront), ...phrase(pattern.has, '', '')],
    tail: [...phrase(pattern.ends, '', `${MARKS_PATTERN}$`), ...shapes.filter((s) => !isFront(s))],
  };
}

const phrase = (list: readonly string[] | undefined, before: string, after: string): Expression[] =>
  list ? [{test: new RegExp(before + compilePhrases(list, classes).source + after, 'i'), needs: null}] : [];
